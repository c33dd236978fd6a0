// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The whole way: a real store, the real client, a real server in a process of its own. Started with --send, it is the
// child that is killed while sending.
#include "fakes.h"
#include "sandbox_process.h"

#include "outbox/client_gateway.h"
#include "outbox/outbox.h"
#include "outbox/store_journal.h"
#include "outbox/system_clock.h"

#include "api/client.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace jobmark;
using namespace jobmark::outbox;
using namespace jobmark::test;

namespace {

constexpr qint64 leadNumber = 48177;
const QString statusPath = u"/general-leads/48177/status"_s;

/// Everything a connection has, from the store to the socket.
class Program
{
public:
    Program(const QString &folder, const QString &address)
        : m_store(std::move(*store::Store::open(folder)))
        , m_journal(*m_store)
        , m_client(*api::ServerAddress::fromText(address), api::Access::ReadAndWrite)
        , m_gateway(m_client)
        , outbox(m_journal, m_gateway, m_clock, settings())
    {
        m_client.setToken(*api::Token::fromText(u"a-token-for-tests"_s));
    }
    store::Store &store() { return *m_store; }

private:
    static Settings settings()
    {
        Settings settings;
        settings.hold = std::chrono::seconds(0);
        settings.deadline = std::chrono::milliseconds(300);
        return settings;
    }
    std::unique_ptr<store::Store> m_store;
    StoreJournal m_journal;
    api::Client m_client;
    ClientGateway m_gateway;
    SystemClock m_clock;

public:
    Outbox outbox;
};

int sendAndWait(const QCoreApplication &app, const QString &folder, const QString &address)
{
    Program program(folder, address);
    if (!program.outbox.start() || !program.outbox.submit({lead(leadNumber), StatusUpdate{jobWon()}}))
        return 1;
    return app.exec();
}

} // namespace

class OutboxOverSockets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<SandboxProcess>(QStringList());
        QVERIFY(m_sandbox->isRunning());
    }
    void cleanup() { m_sandbox.reset(); }

    void anUpdateIsAcceptedAndRecorded();
    void aLostAnswerIsReadAndNothingIsSentTwice_data();
    void aLostAnswerIsReadAndNothingIsSentTwice();
    void aLostRequestOfAFinalStatusIsForTheUser();
    void aProgramKilledWhileSendingFindsOutAtTheNextStart();

private:
    [[nodiscard]] QString address() const { return m_sandbox->address().toString(); }
    [[nodiscard]] qsizetype puts() const { return m_sandbox->logOf(u"PUT"_s, statusPath).size(); }
    [[nodiscard]] QString recorded() const { return m_sandbox->lead(leadNumber).value("postLeadStatus"_L1).toString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxProcess> m_sandbox;
};

void OutboxOverSockets::anUpdateIsAcceptedAndRecorded()
{
    Program program(m_folder->path(), address());
    QVERIFY(program.outbox.start());
    const auto id = program.outbox.submit({lead(leadNumber), StatusUpdate{contactMade()}});
    QVERIFY(id);
    QTRY_COMPARE(program.outbox.submission(*id)->state(), State::Accepted);
    QCOMPARE(*program.outbox.submission(*id)->server->status().value(), rules::Status::ContactMade);
    QCOMPARE(recorded(), u"CONTACT_MADE"_s);
    QCOMPARE(puts(), 1);
    const QJsonObject put = m_sandbox->logOf(u"PUT"_s, statusPath).first().toObject();
    QCOMPARE(put.value("body"_L1).toObject(), rules::toJson(contactMade()));
}

void OutboxOverSockets::aLostAnswerIsReadAndNothingIsSentTwice_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("puts");
    QTest::newRow("dropped after it was carried out") << u"status:drop-after-apply@1"_s << 1;
    QTest::newRow("nonsense came back and nothing was carried out") << u"status:html@1"_s << 2;
}

void OutboxOverSockets::aLostAnswerIsReadAndNothingIsSentTwice()
{
    QFETCH(const QString, fault);
    QFETCH(const int, puts);
    Program program(m_folder->path(), address());
    QVERIFY(program.outbox.start());
    QVERIFY(m_sandbox->setFaults({fault, u"ignore-key"_s}));
    const auto id = program.outbox.submit({lead(leadNumber), StatusUpdate{contactMade()}});
    QVERIFY(id);
    QTRY_COMPARE(program.outbox.submission(*id)->state(), State::Accepted);
    QCOMPARE(recorded(), u"CONTACT_MADE"_s);
    const QJsonArray log = m_sandbox->logOf(u"PUT"_s, statusPath);
    qsizetype applied = 0;
    for (const QJsonValue &entry : log)
        applied += entry.toObject().value("applied"_L1).toBool() ? 1 : 0;
    QCOMPARE(applied, 1);
    QCOMPARE(log.size(), puts);
    QVERIFY(!m_sandbox->logOf(u"GET"_s, u"/general-leads/48177"_s).isEmpty());
}

void OutboxOverSockets::aLostRequestOfAFinalStatusIsForTheUser()
{
    Program program(m_folder->path(), address());
    QVERIFY(program.outbox.start());
    QVERIFY(m_sandbox->setFaults({u"status:drop-before-apply@1"_s}));
    const auto before = m_sandbox->lead(leadNumber);
    const auto read = api::leadFromJson(before, QTimeZone::utc());
    const auto id = program.outbox.submit({*read, StatusUpdate{jobWon()}});
    QVERIFY(id);
    QTRY_COMPARE(program.outbox.submission(*id)->state(), State::NeedsDecision);
    QCOMPARE(program.outbox.submission(*id)->life.cause, std::optional(DecisionCause::NotRecorded));
    QCOMPARE(puts(), 1);
    QVERIFY(program.outbox.decide(*id, Decision::SendAgain));
    QTRY_COMPARE(program.outbox.submission(*id)->state(), State::Accepted);
    QCOMPARE(recorded(), u"JOB_WON"_s);
    const QJsonArray log = m_sandbox->logOf(u"PUT"_s, statusPath);
    QCOMPARE(log.size(), 2);
    QCOMPARE(log.at(0).toObject().value("idempotencyKey"_L1), log.at(1).toObject().value("idempotencyKey"_L1));
}

void OutboxOverSockets::aProgramKilledWhileSendingFindsOutAtTheNextStart()
{
    QVERIFY(m_sandbox->setFaults({u"status:delay-answer=20000"_s}));
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--send"_s, m_folder->path(), address()});
    QVERIFY(child.waitForStarted());
    QTRY_COMPARE(recorded(), u"JOB_WON"_s);
    child.kill();
    QVERIFY(child.waitForFinished());
    QVERIFY(m_sandbox->setFaults({}));

    Program program(m_folder->path(), address());
    const auto rows = program.store().submissions().loadAll().value();
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().life.contains("\"sending\""));
    QVERIFY(program.outbox.start());
    QTRY_COMPARE(program.outbox.submission(rows.first().id)->state(), State::Accepted);
    QVERIFY(puts() <= 1);
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--send") == 0)
        return sendAndWait(app, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    OutboxOverSockets test;
    return QTest::qExec(&test, argc, argv);
}
#include "outbox_over_sockets.moc"
