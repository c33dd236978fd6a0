// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"
#include "headless_process.h"
#include "long_run.h"
#include "stall_report.h"

#include "outbox/life_json.h"
#include "outbox/submission_json.h"
#include "store/store.h"

#include <future>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace jobmark;
using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds: what the program is told that a copy takes. Longer where a busy machine may make it take longer.
const int copyTime = isLongRun() ? 1000 : 250;
constexpr int deadline = 2'000;

const QString database = u"jobmark.sqlite"_s;
const QString wal = u"jobmark.sqlite-wal"_s;
const QString shm = u"jobmark.sqlite-shm"_s;

/// So many milliseconds at most, and any of them.
void waitABit(int most)
{
    if (most > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(most)));
}

} // namespace

/// What a power cut or a backup leaves behind, taken as copies of the data folder while the program works, rests, ends
/// and starts: each opens, is whole, and what it says is so.
class PowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { judgeStall(); }

    void eachCopyOpensAndTellsTheTruth_data();
    void eachCopyOpensAndTellsTheTruth();

private:
    struct Copy
    {
        std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
        qint64 submitted = 0;                     ///< leads that were said to be kept when it was begun
        QList<CountingServer::Write> before = {}; ///< what the server had got when it was begun
        QList<CountingServer::Write> after = {};  ///< and when it was complete
        qint64 took = 0;                          ///< milliseconds
    };
    [[nodiscard]] Copy beginCopy(const HeadlessProcess &program) const;
    void makeCopy(Copy &copy, const QStringList &files, int pause) const;
    /// Empty when all it says is so.
    static QString lieOf(const Copy &copy);

    [[nodiscard]] HeadlessProcess::Run run() const;
    /// Something that a day brings; the program is running afterwards.
    void live(HeadlessProcess &program, int round, qint64 &lead);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CountingServer> m_server;
};

void PowerCut::eachCopyOpensAndTellsTheTruth_data()
{
    QTest::addColumn<QStringList>("files"); // in the order in which they are copied; none: as cp finds them
    QTest::addColumn<int>("pause");         // milliseconds before each, at most
    QTest::newRow("the database first") << QStringList{database, wal} << 1;
    QTest::newRow("the -wal much later") << QStringList{database, wal, shm} << copyTime / 4;
    QTest::newRow("the -wal first") << QStringList{wal, database} << 1;
    QTest::newRow("the database much later") << QStringList{shm, wal, database} << copyTime / 4;
    QTest::newRow("as cp does it") << QStringList() << 1;
}

PowerCut::Copy PowerCut::beginCopy(const HeadlessProcess &program) const
{
    Copy copy;
    copy.before = m_server->writes();
    for (const auto &[id, kept] : program.heard())
        copy.submitted = std::max(copy.submitted, kept.lead);
    return copy;
}

void PowerCut::makeCopy(Copy &copy, const QStringList &files, int pause) const
{
    waitABit(8); // any moment of what goes on meanwhile
    QElapsedTimer time;
    time.start();
    // Either may be gone when its turn comes.
    if (files.isEmpty())
        QProcess::execute(u"cp"_s, {u"-R"_s, m_folder->filePath(u"."_s), copy.folder->path()});
    for (const QString &file : files) {
        waitABit(pause);
        QFile::copy(m_folder->filePath(file), copy.folder->filePath(file));
    }
    copy.took = time.elapsed();
    copy.after = m_server->writes();
}

QString PowerCut::lieOf(const Copy &copy)
{
    auto store = store::Store::open(copy.folder->path());
    if (!store)
        return u"it does not open"_s;
    if ((*store)->opening().kind == store::Opening::Kind::DamagedSetAside)
        return u"it is damaged"_s;
    const auto rows = (*store)->submissions().loadAll();
    if (!rows)
        return u"its submissions cannot be read"_s;
    QSet<qint64> known;
    for (const store::SubmissionRow &row : *rows) {
        const auto content = outbox::decodeContent(row.content);
        const auto life = outbox::lifeFromJson(QJsonDocument::fromJson(row.life).object());
        if (!content || !life)
            return u"a submission is not understood"_s;
        known.insert(row.lead.number());
        const bool saysUnsent = outbox::isUnsent(life->state) && life->tries == 0;
        const bool wasSent = std::any_of(copy.before.begin(), copy.before.end(),
                                         [&](const auto &write) { return write.lead == row.lead.number(); });
        if (saysUnsent && wasSent)
            return u"it says that nothing of lead %1 was sent, and it was"_s.arg(row.lead.number());
    }
    for (qint64 lead = 1; lead <= copy.submitted; ++lead) {
        const auto entries = (*store)->activity().load(api::LeadId(lead), 10);
        if (!entries)
            return u"its activity cannot be read"_s;
        const bool isAccepted = std::any_of(entries->begin(), entries->end(), [](const auto &entry) {
            return entry.what == store::ActivityKind::Accepted;
        });
        const bool wasCarriedOut = std::any_of(copy.after.begin(), copy.after.end(), [&](const auto &write) {
            return write.lead == lead && write.isCarriedOut;
        });
        if (isAccepted && !wasCarriedOut)
            return u"it calls lead %1 accepted, and it is not"_s.arg(lead);
        if (!isAccepted && !known.contains(lead))
            return u"it knows nothing of lead %1"_s.arg(lead);
    }
    return {};
}

HeadlessProcess::Run PowerCut::run() const
{
    HeadlessProcess::Run run{m_folder->path(), m_server->address(), 0, deadline};
    run.copyTime = copyTime;
    return run;
}

void PowerCut::live(HeadlessProcess &program, int round, qint64 &lead)
{
    for (int j = 0; j < 5; ++j) {
        ++lead;
        program.say(u"submit %1 %2"_s.arg(lead).arg(lead % 2 == 0 ? u"won"_s : u"contact"_s));
    }
    program.listenFor(QRandomGenerator::global()->bounded(8));
    // What is kept in the -wal is moved into the database when nothing is written for as long as two copies take.
    if (round % 8 == 3)
        program.listenFor(copyTime * (1 + QRandomGenerator::global()->bounded(4)));
    // And begun anew after a longer rest, as every day brings some.
    if (round % 50 == 49) {
        QVERIFY(program.settle());
        program.listenFor(5 * copyTime);
    }
    if (round % 8 != 5)
        return;
    program.quit();
    QVERIFY(program.start(run()));
}

void PowerCut::eachCopyOpensAndTellsTheTruth()
{
    QFETCH(const QStringList, files);
    QFETCH(const int, pause);
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<CountingServer>();
    const int copies = isLongRun() ? 1000 : 16;
    HeadlessProcess program;
    QVERIFY(program.start(run()));
    qint64 lead = 0;
    int judged = 0;
    // Where others use the disk too, it takes more of them until enough were made in time.
    for (int i = 0; i < copies || (judged <= copies / 2 && i < 10 * copies); ++i) {
        Copy copy = beginCopy(program);
        auto copying = std::async(std::launch::async, [&] { makeCopy(copy, files, pause); });
        live(program, i, lead);
        copying.wait();
        if (copy.took >= copyTime)
            continue; // more than was promised
        ++judged;
        const QString lie = lieOf(copy);
        QVERIFY2(lie.isEmpty(), qPrintable(u"copy %1: %2"_s.arg(i).arg(lie)));
    }
    QVERIFY2(judged > copies / 2, "too slow to say anything");
    QVERIFY(program.settle());
    for (qint64 each = 1; each <= lead; ++each)
        QVERIFY2(m_server->carriedOut(each) == 1, QByteArray::number(each));
}

QTEST_GUILESS_MAIN(PowerCut)
#include "power_cut.moc"
