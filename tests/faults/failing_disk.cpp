// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"
#include "headless_process.h"
#include "long_run.h"
#include "stall_report.h"

#include "support/fault_injection.h"

#include <cerrno>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

enum class Lasts { Once, FromThenOn };
enum class End { Mended, Killed };

/// What a failing disk does not do.
struct Trouble
{
    const char *name;
    int error;
    std::uint32_t calls;
};
constexpr Trouble full{"full", ENOSPC, WriteCalls | OpenCalls | RenameCalls};
constexpr Trouble readOnly{"read-only", EROFS, DiskCalls & ~SyncCalls};
constexpr Trouble broken{"broken", EIO, DiskCalls};

} // namespace

Q_DECLARE_METATYPE(Trouble)
Q_DECLARE_METATYPE(Lasts)
Q_DECLARE_METATYPE(End)

/// A disk that is full, broken or read-only makes no promise that is not kept: what was said to be kept is, and what
/// was said not to be kept is never sent.
class FailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<CountingServer>();
        m_lead = 0;
    }
    void cleanup() { judgeStall(); }

    void whatIsSaidHolds_data();
    void whatIsSaidHolds();
    void whatWaitedIsThereWhenADiskFailsAtTheStart();
    void theServersWordIsNotForgottenWhileTheDiskIsFull();
    void whatWasTakenBackIsWrittenAtAnEndInOrder();

private:
    [[nodiscard]] HeadlessProcess::Run run(const FaultInjection &faults) const
    {
        return {m_folder->path(), m_server->address(), 0, 200, faults.environment()};
    }
    /// One submission with that failure, and what becomes of it. Empty when it is what was said.
    QString submitWith(FaultInjection &faults, const QString &word, const std::function<void()> &arm, End end);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CountingServer> m_server;
    qint64 m_lead = 0;
    bool m_wasRefused = false; ///< said not to be kept
};

void FailingDisk::whatIsSaidHolds_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<Lasts>("lasts");
    QTest::addColumn<End>("end");
    QTest::addColumn<QString>("word");
    const auto add = [](const Trouble &trouble, Lasts lasts, End end, const QString &word = u"won"_s) {
        QTest::addRow("%s %s, %s, %s", trouble.name, lasts == Lasts::Once ? "once" : "from then on",
                      end == End::Killed ? "and killed" : "until it is mended", qPrintable(word))
            << trouble << lasts << end << word;
    };
    add(full, Lasts::FromThenOn, End::Killed);
    add(full, Lasts::Once, End::Killed, u"file"_s);
    add(broken, Lasts::FromThenOn, End::Mended, u"accept"_s);
    add(broken, Lasts::Once, End::Killed);
    add(readOnly, Lasts::FromThenOn, End::Mended);
    if (!isLongRun())
        return;
    add(full, Lasts::Once, End::Killed);
    add(full, Lasts::Once, End::Mended);
    add(full, Lasts::FromThenOn, End::Mended);
    add(broken, Lasts::Once, End::Mended);
    add(broken, Lasts::FromThenOn, End::Mended);
    add(readOnly, Lasts::Once, End::Killed);
    add(readOnly, Lasts::Once, End::Mended);
    add(readOnly, Lasts::FromThenOn, End::Killed);
    for (const QString &word : {u"file"_s, u"accept"_s, u"decline"_s}) {
        add(full, Lasts::FromThenOn, End::Killed, word);
        add(broken, Lasts::Once, End::Killed, word);
        add(readOnly, Lasts::FromThenOn, End::Mended, word);
    }
}

QString FailingDisk::submitWith(FaultInjection &faults, const QString &word, const std::function<void()> &arm, End end)
{
    ++m_lead;
    const bool isAnswer = word == u"accept" || word == u"decline";
    const qint64 lead = isAnswer ? firstNewLead + m_lead : m_lead;
    HeadlessProcess program;
    if (!program.start(run(faults)))
        return u"it does not start"_s;
    arm();
    program.say(u"submit %1 %2"_s.arg(lead).arg(word));
    if (!program.listen([&] { return program.kept(lead) || program.refusedToKeep(lead); }))
        return u"it says nothing: "_s + program.lines().join(u", "_s);
    if (end == End::Killed) {
        program.listenFor(static_cast<int>(lead % 4) * 10);
        program.kill();
    }
    faults.disarm();
    HeadlessProcess next;
    HeadlessProcess &survivor = end == End::Killed ? next : program;
    if (end == End::Killed && (!next.start(run(faults)) || next.lines().contains(u"damaged"_s)))
        return u"the next start finds damage: "_s + next.lines().join(u", "_s);
    if (!survivor.settle())
        return u"it never settles: "_s + survivor.lines().join(u", "_s);
    m_wasRefused = program.refusedToKeep(lead);
    const auto writes = static_cast<int>(m_server->writesOf(lead).size());
    const int times = m_server->carriedOut(lead);
    if (m_wasRefused && writes != 0)
        return u"said not to be kept, and sent"_s;
    if (program.kept(lead) && times != 1)
        return u"said to be kept, and carried out %1 times"_s.arg(times);
    if (writes > 1 + survivor.decisions(lead))
        return u"sent %1 times"_s.arg(writes);
    return {};
}

void FailingDisk::whatIsSaidHolds()
{
    QFETCH(const Trouble, trouble);
    QFETCH(const Lasts, lasts);
    QFETCH(const End, end);
    QFETCH(const QString, word);
    FaultInjection faults(m_folder->path());
    const QString wrong = submitWith(
        faults, word, [&] { faults.arm(FaultDeed::Nothing, trouble.calls, 1); }, End::Mended);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const std::int64_t calls = faults.counted();
    QVERIFY2(calls > 10, "a submission makes more calls than that");
    int refusals = 0;
    for (std::int64_t call = 1; call <= calls; ++call) {
        const auto last = lasts == Lasts::Once ? call : std::numeric_limits<std::int64_t>::max();
        const QString failure = submitWith(
            faults, word, [&] { faults.arm(FaultDeed::Fail, trouble.calls, call, last, trouble.error); }, end);
        QVERIFY2(failure.isEmpty(), qPrintable(u"failing at call %1 of %2: %3"_s.arg(call).arg(calls).arg(failure)));
        refusals += m_wasRefused ? 1 : 0;
    }
    QVERIFY2(refusals > 0, "no failure reached the user");
}

void FailingDisk::whatWaitedIsThereWhenADiskFailsAtTheStart()
{
    FaultInjection faults(m_folder->path());
    HeadlessProcess::Run offline = run(faults);
    offline.address = u"http://127.0.0.1:9"_s; // nobody listens there
    HeadlessProcess first;
    QVERIFY(first.leaveUnsent(m_folder->path(), {u"won"_s}));
    int refusals = 0;
    for (const int error : {ENOSPC, EIO, EROFS}) {
        for (int call = 1; call <= 8; ++call) {
            faults.arm(FaultDeed::Fail, DiskCalls, call, std::numeric_limits<std::int64_t>::max(), error);
            HeadlessProcess program;
            QVERIFY(program.start(offline));
            QVERIFY2(!program.lines().contains(u"damaged"_s), "a failing disk is no damage");
            program.say(u"submit 2 won"_s);
            QVERIFY(program.listen([&] { return program.kept(2) || program.refusedToKeep(2); }));
            refusals += program.refusedToKeep(2) ? 1 : 0;
            program.kill();
            faults.disarm();
        }
    }
    QVERIFY(refusals > 0);
    HeadlessProcess last;
    QVERIFY(last.start(run(faults)));
    QVERIFY2(last.settle(), qPrintable(last.lines().join(u'\n')));
    QCOMPARE(m_server->carriedOut(1), 1);
    QVERIFY(m_server->writesOf(1).size() <= 1 + last.decisions(1));
}

/// The disk is full when the answer comes: that is said, and the answer is kept as soon as there is room.
void FailingDisk::theServersWordIsNotForgottenWhileTheDiskIsFull()
{
    FaultInjection faults(m_folder->path());
    m_server->setBeforeWrite(
        [&] { faults.arm(FaultDeed::Fail, DiskCalls, 1, std::numeric_limits<std::int64_t>::max(), ENOSPC); });
    const auto isAccepted = [](const HeadlessProcess &program, bool onDisk) {
        const auto &heard = program.heard();
        return !heard.empty() && heard.begin()->second.state == u"accepted" && heard.begin()->second.isOnDisk == onDisk;
    };
    HeadlessProcess program;
    QVERIFY(program.start(run(faults)));
    program.say(u"submit 1 won"_s);
    QVERIFY(program.listen([&] { return isAccepted(program, false); }));
    QVERIFY(program.listenFor(u"store-failed 0"_s));
    program.kill(); // and it is forgotten: the next start looks again
    HeadlessProcess next;
    faults.disarm();
    QVERIFY(next.start(run(faults)));
    QVERIFY(next.listen([&] { return isAccepted(next, true); }));
    next.say(u"submit 2 won"_s);
    QVERIFY(next.listenFor(u"store-failed 0"_s));
    faults.disarm();
    QVERIFY(next.listenFor(u"store-recovered"_s));
    m_server->setBeforeWrite({});
    HeadlessProcess last;
    next.kill();
    QVERIFY(last.start(run(faults)));
    QVERIFY(last.listenFor(u"idle"_s));
    QCOMPARE(m_server->writesOf(1).size(), 1);
    QCOMPARE(m_server->writesOf(2).size(), 1);
}

/// The disk is full for a moment, just when something is taken back; there is room again when the program is closed.
void FailingDisk::whatWasTakenBackIsWrittenAtAnEndInOrder()
{
    FaultInjection faults(m_folder->path());
    HeadlessProcess::Run held = run(faults);
    held.holdSeconds = 60;
    for (const QString &how : {u"undo"_s, u"edit"_s, u"discard"_s}) {
        const qint64 lead = ++m_lead;
        HeadlessProcess program;
        QVERIFY(program.start(held));
        program.say(u"submit %1 won"_s.arg(lead));
        QVERIFY(program.listen([&] { return program.kept(lead); }));
        const QString id = program.idOf(lead);
        faults.arm(FaultDeed::Fail, full.calls, 1, std::numeric_limits<std::int64_t>::max(), full.error);
        program.say(how + u' ' + id);
        const auto isTakenBackInMemory = [&] {
            const auto &heard = program.heard().at(id);
            return !heard.isOnDisk && (heard.state == u"undone" || heard.state == u"discarded");
        };
        QVERIFY2(program.listen(isTakenBackInMemory), qPrintable(program.lines().join(u'\n')));
        faults.disarm();
        program.quit();

        HeadlessProcess next;
        QVERIFY(next.start(held));
        next.say(u"list"_s);
        QVERIFY(next.listenFor(u"listed"_s));
        QVERIFY2(next.stateOf(id).isEmpty(), qPrintable(how + u": it is there again"_s));
        QVERIFY(how != u"edit" || next.lines().contains(u"draft %1"_s.arg(lead)));
        QCOMPARE(m_server->writesOf(lead).size(), 0);
    }
}

QTEST_GUILESS_MAIN(FailingDisk)
#include "failing_disk.moc"
