// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"
#include "headless_process.h"
#include "long_run.h"
#include "stall_report.h"

#include "outbox/life_json.h"
#include "outbox/submission_json.h"
#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace jobmark;
using namespace jobmark::test;
using namespace Qt::StringLiterals;

namespace {

/// In the order in which a careless copy takes them.
const QStringList files{u"jobmark.sqlite"_s, u"jobmark.sqlite-wal"_s};

} // namespace

/// What a power cut leaves behind, taken as copies of the data folder while the program works: each opens, and what it
/// says is so.
class PowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { reportStall(); }

    void eachCopyOpensAndTellsTheTruth_data();
    void eachCopyOpensAndTellsTheTruth();

private:
    struct Copy
    {
        std::unique_ptr<QTemporaryDir> folder;
        qint64 submitted;                    ///< leads that were said to be kept when it was begun
        QList<CountingServer::Write> before; ///< what the server had got when it was begun
        QList<CountingServer::Write> after;  ///< and when it was complete
    };
    [[nodiscard]] Copy copyNow(const HeadlessProcess &program, int pause) const;
    /// Empty when all it says is so.
    static QString lieOf(const Copy &copy);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CountingServer> m_server;
};

void PowerCut::eachCopyOpensAndTellsTheTruth_data()
{
    QTest::addColumn<int>("pause"); // milliseconds between the database and its -wal, at most
    QTest::newRow("of one moment") << 0;
    QTest::newRow("the -wal later") << 30;
}

PowerCut::Copy PowerCut::copyNow(const HeadlessProcess &program, int pause) const
{
    Copy copy{std::make_unique<QTemporaryDir>(), 0, m_server->writes(), {}};
    for (const auto &[id, kept] : program.heard())
        copy.submitted = std::max(copy.submitted, kept.lead);
    for (const QString &file : files) {
        if (!QFile::copy(m_folder->filePath(file), copy.folder->filePath(file)))
            qFatal("no copy");
        if (pause > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(pause)));
    }
    copy.after = m_server->writes();
    return copy;
}

QString PowerCut::lieOf(const Copy &copy)
{
    auto store = store::Store::open(copy.folder->path());
    if (!store)
        return u"it does not open"_s;
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
        // Out of a damaged database everything is read before it is sent, so it may be older than the truth.
        const bool isDoubtful = (*store)->opening().kind == store::Opening::Kind::DamagedSetAside;
        const bool saysUnsent = outbox::isUnsent(life->state) && life->tries == 0 && !isDoubtful;
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

void PowerCut::eachCopyOpensAndTellsTheTruth()
{
    QFETCH(const int, pause);
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<CountingServer>();
    const int copies = isLongRun() ? 1000 : 60;
    HeadlessProcess program;
    // Nothing is to go wrong but the power, on a slow machine too.
    QVERIFY(program.start({m_folder->path(), m_server->address(), 0, 10'000}));
    qint64 lead = 0;
    for (int i = 0; i < copies; ++i) {
        for (int j = 0; j < 5; ++j) {
            ++lead;
            program.say(u"submit %1 %2"_s.arg(lead).arg(lead % 2 == 0 ? u"won"_s : u"contact"_s));
        }
        program.listenFor(QRandomGenerator::global()->bounded(8));
        const Copy copy = copyNow(program, pause);
        const QString lie = lieOf(copy);
        QVERIFY2(lie.isEmpty(), qPrintable(u"copy %1: %2"_s.arg(i).arg(lie)));
    }
    QVERIFY(program.settle());
    QCOMPARE(m_server->writes().size(), lead);
}

QTEST_GUILESS_MAIN(PowerCut)
#include "power_cut.moc"
