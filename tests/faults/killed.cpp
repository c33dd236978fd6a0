// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"
#include "headless_process.h"
#include "long_run.h"
#include "stall_report.h"
#include "tracing.h"

#include "support/fault_injection.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

/// strace, that kills what it runs at its `call`th call that could leave a trace.
QStringList killingTracer(int call)
{
    const QString calls = u"write,pwrite64,fdatasync,fsync,ftruncate,rename,renameat2,unlink,sendto,sendmsg"_s;
    return {u"strace"_s,
            u"-f"_s,
            u"-qq"_s,
            u"-o"_s,
            u"/dev/null"_s,
            u"-e"_s,
            u"trace="_s + calls,
            u"-e"_s,
            u"inject=%1:signal=SIGKILL:when=%2"_s.arg(calls).arg(call)};
}

bool isAnswer(const QString &word)
{
    return word == u"accept" || word == u"decline";
}

} // namespace

/// A program that is killed wherever it can be loses nothing and doubles nothing.
class Killed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<CountingServer>();
    }
    void cleanup() { judgeStall(); }

    void atEachCallOfASubmission_data();
    void atEachCallOfASubmission();
    void atEachCallOfATakingBack_data();
    void atEachCallOfATakingBack();
    void atEachCallOfAReplacement();
    void atEachCallOfAStart();
    void atRandomMoments();
    void underATracer();

private:
    [[nodiscard]] HeadlessProcess::Run run() const { return {m_folder->path(), m_server->address()}; }
    /// A program that holds a won status of this lead.
    [[nodiscard]] static bool startHolding(HeadlessProcess &program, const HeadlessProcess::Run &under, qint64 lead);
    /// The next start finds out about it. Empty when that lead came out right.
    QString recover(const HeadlessProcess &killed, qint64 lead, const QString &word);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CountingServer> m_server;
};

bool Killed::startHolding(HeadlessProcess &program, const HeadlessProcess::Run &under, qint64 lead)
{
    if (!program.start(under))
        return false;
    program.say(u"submit %1 won"_s.arg(lead));
    return program.listen([&] { return program.kept(lead); });
}

QString Killed::recover(const HeadlessProcess &killed, qint64 lead, const QString &word)
{
    HeadlessProcess next;
    if (!next.start(run()) || next.lines().contains(u"damaged"_s) || next.lines().contains(u"no-store"_s))
        return u"the next start does not find what was there: "_s + next.lines().join(u", "_s);
    if (!next.settle())
        return u"it never settled: "_s + next.lines().join(u", "_s);
    const auto writes = m_server->writesOf(lead);
    const int times = m_server->carriedOut(lead);
    if (times > 1 || (killed.kept(lead) && times != 1))
        return u"carried out %1 times"_s.arg(times);
    if (word == u"won" && writes.size() > 1 + next.decisions(lead))
        return u"a final status was sent %1 times, with %2 decisions"_s.arg(writes.size()).arg(next.decisions(lead));
    for (const CountingServer::Write &write : writes) {
        if (write.key != writes.first().key)
            return u"sent again with another key"_s;
    }
    return {};
}

void Killed::atEachCallOfASubmission_data()
{
    QTest::addColumn<FaultDeed>("deed");
    QTest::addColumn<QString>("word");
    QTest::newRow("before, final") << FaultDeed::KillBefore << u"won"_s;
    QTest::newRow("halfway, reversible") << FaultDeed::KillHalfway << u"contact"_s;
    QTest::newRow("before, accepting") << FaultDeed::KillBefore << u"accept"_s;
    QTest::newRow("halfway, a file") << FaultDeed::KillHalfway << u"file"_s;
    if (!isLongRun())
        return;
    QTest::newRow("halfway, accepting") << FaultDeed::KillHalfway << u"accept"_s;
    QTest::newRow("before, declining") << FaultDeed::KillBefore << u"decline"_s;
    QTest::newRow("after, declining") << FaultDeed::KillAfter << u"decline"_s;
    QTest::newRow("before, a file") << FaultDeed::KillBefore << u"file"_s;
    QTest::newRow("after, a file") << FaultDeed::KillAfter << u"file"_s;
    QTest::newRow("before, reversible") << FaultDeed::KillBefore << u"contact"_s;
    QTest::newRow("halfway, final") << FaultDeed::KillHalfway << u"won"_s;
    QTest::newRow("after, final") << FaultDeed::KillAfter << u"won"_s;
    QTest::newRow("after, reversible") << FaultDeed::KillAfter << u"contact"_s;
}

void Killed::atEachCallOfASubmission()
{
    QFETCH(const FaultDeed, deed);
    QFETCH(const QString, word);
    FaultInjection faults(m_folder->path());
    HeadlessProcess::Run under = run();
    under.environment = faults.environment();
    int call = 0;
    for (bool wasKilled = true; wasKilled;) {
        ++call;
        const qint64 lead = isAnswer(word) ? firstNewLead + call : call;
        HeadlessProcess program;
        QVERIFY(program.start(under));
        faults.arm(deed, DiskCalls | SendCalls, call);
        program.say(u"submit %1 %2"_s.arg(lead).arg(word));
        wasKilled = !program.finish(lead);
        faults.disarm();
        program.kill();
        const QString wrong = recover(program, lead, word);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at call %1: %2"_s.arg(call).arg(wrong)));
    }
    QVERIFY2(call > 10, "a submission makes more calls than that");
}

void Killed::atEachCallOfATakingBack_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("end"); // what it is said to be then
    QTest::newRow("undone") << u"undo"_s << u"undone"_s;
    QTest::newRow("back into its form") << u"edit"_s << u"undone"_s;
    if (isLongRun())
        QTest::newRow("discarded") << u"discard"_s << u"discarded"_s;
}

/// What was said to be taken back is never sent; until that is said it is still held, and what was typed stands in the
/// outbox or in the draft at every moment.
void Killed::atEachCallOfATakingBack()
{
    QFETCH(const QString, how);
    QFETCH(const QString, end);
    FaultInjection faults(m_folder->path());
    HeadlessProcess::Run under = run();
    under.environment = faults.environment();
    under.holdSeconds = 60;
    int call = 0;
    for (bool wasKilled = true; wasKilled;) {
        const qint64 lead = ++call;
        HeadlessProcess program;
        QVERIFY(startHolding(program, under, lead));
        const QString id = program.idOf(lead);
        faults.arm(FaultDeed::KillBefore, DiskCalls, call);
        program.say(how + u' ' + id);
        const auto isTakenBack = [&] { return program.stateOf(id) == end; };
        wasKilled =
            !program.listen([&] { return isTakenBack() && (how != u"edit" || program.lines().contains(u"edited"_s)); });
        const bool wasSaid = isTakenBack();
        faults.disarm();
        program.kill();

        HeadlessProcess next;
        QVERIFY(next.start(under));
        QVERIFY(!next.lines().contains(u"damaged"_s));
        next.say(u"list"_s);
        QVERIFY(next.listenFor(u"listed"_s));
        const bool isHeld = next.stateOf(id) == u"held";
        const bool isDraft = next.lines().contains(u"draft %1"_s.arg(lead));
        const QString where = u"killed at call %1"_s.arg(call);
        QVERIFY2(!wasSaid || !isHeld, qPrintable(where + u": taken back, and there again"_s));
        QVERIFY2(wasSaid || isHeld || (how == u"edit" ? isDraft : wasKilled), qPrintable(where + u": lost"_s));
        QVERIFY2(how != u"edit" || isHeld || isDraft, qPrintable(where + u": what was typed is lost"_s));
        QCOMPARE(m_server->writesOf(lead).size(), 0);
        next.say(u"discard "_s + id); // so that it does not go in a later round
        QVERIFY(!isHeld || next.listen([&] { return next.stateOf(id) == u"discarded"; }));
    }
    QVERIFY(call > 2);
}

/// One update takes the place of another: one of them is there, and never both.
void Killed::atEachCallOfAReplacement()
{
    FaultInjection faults(m_folder->path());
    HeadlessProcess::Run under = run();
    under.environment = faults.environment();
    under.holdSeconds = 60;
    int call = 0;
    for (bool wasKilled = true; wasKilled;) {
        const qint64 lead = ++call;
        HeadlessProcess program;
        QVERIFY(startHolding(program, under, lead));
        const QString won = program.idOf(lead);
        faults.arm(FaultDeed::KillBefore, DiskCalls, call);
        program.say(u"submit %1 contact"_s.arg(lead));
        wasKilled =
            !program.listen([&] { return program.stateOf(won) == u"replaced" && m_server->carriedOut(lead) == 1; });
        faults.disarm();
        program.kill();

        HeadlessProcess next;
        QVERIFY(next.start(under));
        next.say(u"list"_s);
        QVERIFY(next.listenFor(u"listed"_s));
        const QString where = u"killed at call %1"_s.arg(call);
        const bool isHeld = next.stateOf(won) == u"held";
        if (isHeld)
            QVERIFY2(m_server->writesOf(lead).isEmpty(), qPrintable(where + u": both are there"_s));
        else
            QVERIFY2(next.listen([&] { return m_server->carriedOut(lead) == 1; }),
                     qPrintable(where + u": both are lost"_s));
        for (const CountingServer::Write &write : m_server->writesOf(lead))
            QVERIFY2(!write.body.contains("JOB_WON"), qPrintable(where));
        next.say(u"discard "_s + won);
        QVERIFY(!isHeld || next.listen([&] { return next.stateOf(won) == u"discarded"; }));
    }
    QVERIFY(call > 2);
}

void Killed::atEachCallOfAStart()
{
    HeadlessProcess first;
    QVERIFY(first.leaveUnsent(m_folder->path(), {u"contact"_s, u"contact"_s}));

    FaultInjection faults(m_folder->path());
    HeadlessProcess::Run under = run();
    under.environment = faults.environment();
    for (int call = 1;; ++call) {
        faults.arm(FaultDeed::KillBefore, DiskCalls, call);
        HeadlessProcess program;
        const bool lived = program.start(under) && program.settle();
        faults.disarm();
        program.kill();
        if (lived)
            break;
    }
    for (const qint64 lead : {1, 2}) {
        const QString wrong = recover(first, lead, u"contact"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void Killed::atRandomMoments()
{
    const int kills = isLongRun() ? 500 : 25;
    QRandomGenerator dice(20'261'125);
    QList<qint64> kept;
    std::map<qint64, int> decisions;
    qint64 lead = 0;
    HeadlessProcess::Run restless = run();
    restless.copyTime = 100;
    for (int kill = 0; kill < kills; ++kill) {
        HeadlessProcess program;
        QVERIFY(program.start(restless));
        QVERIFY(!program.lines().contains(u"damaged"_s));
        // What is in the -wal is moved in a rest alone, and read at each start until then.
        if (kill % 50 == 49) {
            QVERIFY(program.settle());
            program.listenFor(4 * restless.copyTime);
            for (qint64 one = 1; one <= lead; ++one)
                decisions[one] += program.decisions(one);
        }
        const qint64 before = lead;
        for (int i = 0; i < 3; ++i) {
            ++lead;
            program.say(u"submit %1 %2"_s.arg(lead).arg(lead % 3 == 0 ? u"won"_s : u"contact"_s));
        }
        QVERIFY(program.listen([&] { return program.kept(before + 1); }));
        program.listenFor(static_cast<int>(dice.bounded(40)));
        program.kill();
        for (qint64 one = before + 1; one <= lead; ++one) {
            if (program.kept(one))
                kept << one;
        }
    }
    HeadlessProcess last;
    QVERIFY(last.start(run()));
    QVERIFY2(last.settle(), qPrintable(last.lines().join(u'\n')));
    QVERIFY(kept.size() >= kills);
    for (qint64 one = 1; one <= lead; ++one) {
        const auto writes = m_server->writesOf(one).size();
        const int times = m_server->carriedOut(one);
        QVERIFY2(times == 1 || (times == 0 && !kept.contains(one)),
                 qPrintable(u"lead %1 carried out %2 times"_s.arg(one).arg(times)));
        QVERIFY2(one % 3 != 0 || writes <= 1 + decisions[one] + last.decisions(one),
                 qPrintable(u"lead %1 sent %2 times"_s.arg(one).arg(writes)));
    }
}

/// The same from outside, with nothing in the program but itself. Where nobody may trace, the shim does it.
void Killed::underATracer()
{
    const bool isTraced = mayTrace();
    FaultInjection faults(m_folder->path());
    const int step = isLongRun() ? 1 : 12;
    qint64 lead = 0;
    for (int call = step;; call += step) {
        ++lead;
        HeadlessProcess::Run under = run();
        if (isTraced) {
            under.under = killingTracer(call);
        } else {
            under.environment = faults.environment();
            faults.arm(FaultDeed::KillBefore, DiskCalls | SendCalls, call);
        }
        HeadlessProcess program;
        const bool isReady = program.start(under);
        if (isReady)
            program.say(u"submit %1 won"_s.arg(lead));
        const bool lived = isReady && program.finish(lead);
        program.kill();
        faults.disarm();
        const QString wrong = recover(program, lead, u"won"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at call %1: %2"_s.arg(call).arg(wrong)));
        if (lived)
            break;
    }
}

QTEST_GUILESS_MAIN(Killed)
#include "killed.moc"
