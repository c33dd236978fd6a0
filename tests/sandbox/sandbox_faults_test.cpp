// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Every way the sandbox can be told to misbehave, seen over a bare socket.
#include "sandbox_process.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using jobmark::test::BareAnswer;
using jobmark::test::exchange;
using jobmark::test::SandboxProcess;

namespace {

const QString lead = u"/general-leads/48177"_s;
const QByteArray quoteSent = R"({"status":"QUOTE_SENT"})";

} // namespace

class SandboxFaultsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SandboxProcess> m_sandbox;

    BareAnswer put(const QByteArray &body = quoteSent, const QByteArray &key = {}) const
    {
        return m_sandbox->call("PUT", lead + u"/status"_s, body, key);
    }
    BareAnswer get() const { return m_sandbox->call("GET", lead); }
    QString recorded() const { return m_sandbox->lead(48177)["postLeadStatus"_L1].toString(); }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>(QStringList());
        QVERIFY(m_sandbox->isRunning());
    }
    void cleanup() { m_sandbox.reset(); }

    void aFaultOnTheCommandLineStrikes()
    {
        SandboxProcess faulty({u"--fault"_s, u"error@1"_s, u"--fault"_s, u"status:too-many=7"_s});
        QVERIFY(faulty.isRunning());
        QCOMPARE(faulty.call("GET", lead).status, 500);
        QCOMPARE(faulty.call("GET", lead).status, 200);
        QCOMPARE(faulty.call("PUT", lead + u"/status"_s, quoteSent).header("Retry-After"), QByteArray("7"));
    }

    void anAnswerWithoutCarryingItOut_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::newRow("unauthorized") << u"unauthorized"_s << 401 << QByteArray();
        QTest::newRow("too many") << u"too-many=12"_s << 429 << QByteArray("12");
        QTest::newRow("too many, as documented") << u"too-many"_s << 429 << QByteArray("300");
        QTest::newRow("error") << u"error"_s << 500 << QByteArray();
        QTest::newRow("unavailable") << u"unavailable=3"_s << 503 << QByteArray("3");
    }
    void anAnswerWithoutCarryingItOut()
    {
        QFETCH(const QString, fault);
        QFETCH(const int, status);
        QFETCH(const QByteArray, retryAfter);
        QVERIFY(m_sandbox->setFaults({fault}));
        for (const BareAnswer &answer : {put(), get()}) {
            QCOMPARE(answer.status, status);
            QCOMPARE(answer.header("Retry-After"), retryAfter);
            QVERIFY(!answer.object()["success"_L1].toBool(true));
        }
        QCOMPARE(recorded(), QString());
        QVERIFY(m_sandbox->setFaults({}));
        QCOMPARE(put().status, 200);
    }

    void droppedBeforeItWasApplied()
    {
        QVERIFY(m_sandbox->setFaults({u"drop-before-apply@2"_s}));
        QVERIFY(put().raw.isEmpty());
        QVERIFY(put().raw.isEmpty());
        QCOMPARE(recorded(), QString());
        QCOMPARE(get().status, 200);
        QCOMPARE(put().status, 200);
        const QJsonArray log = m_sandbox->logOf(u"PUT"_s, u"/status"_s);
        QCOMPARE(log.size(), 3);
        QCOMPARE(log.at(0)["status"_L1].toInt(-1), 0);
        QVERIFY(!log.at(0)["applied"_L1].toBool());
    }

    void droppedAfterItWasApplied()
    {
        QVERIFY(m_sandbox->setFaults({u"drop-after-apply@1"_s}));
        QVERIFY(put(quoteSent, "key").raw.isEmpty());
        QCOMPARE(recorded(), u"QUOTE_SENT"_s);
        QCOMPARE(put(quoteSent, "key").status, 200);
        const QJsonArray log = m_sandbox->logOf(u"PUT"_s, u"/status"_s);
        QVERIFY(log.at(0)["applied"_L1].toBool());
        QCOMPARE(log.at(0)["status"_L1].toInt(-1), 0);
        QVERIFY(log.at(1)["replayed"_L1].toBool());
    }

    void htmlInsteadOfJson()
    {
        QVERIFY(m_sandbox->setFaults({u"html"_s}));
        const BareAnswer answer = put();
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
        QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
        QCOMPARE(recorded(), QString());
    }

    void aCallThatIsNotOffered_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("list") << u"no-list"_s << QByteArray("GET") << u"/general-leads?page=1"_s << 404;
        QTest::newRow("read") << u"no-read"_s << QByteArray("GET") << lead << 405;
        QTest::newRow("upload") << u"no-upload"_s << QByteArray("POST") << QString(lead + u"/attachments"_s) << 404;
        QTest::newRow("attachments, up") << u"no-attachments"_s << QByteArray("POST")
                                         << QString(lead + u"/attachments"_s) << 404;
        QTest::newRow("attachments, down")
            << u"no-attachments"_s << QByteArray("GET") << u"/general-leads/48062/attachments/ID"_s << 404;
    }
    void aCallThatIsNotOffered()
    {
        QFETCH(const QString, fault);
        QFETCH(const QByteArray, method);
        QFETCH(QString, path);
        QFETCH(const int, status);
        const QJsonArray attachments = m_sandbox->lead(48062)["attachments"_L1].toArray();
        path.replace(u"ID"_s, QString::number(attachments.first()["id"_L1].toInteger()));
        QVERIFY(m_sandbox->call(method, path).status != status);
        QVERIFY(m_sandbox->setFaults({fault}));
        QCOMPARE(m_sandbox->call(method, path).status, status);
        QCOMPARE(put().status, 200);
    }

    void aSlowServer_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("before doing anything") << u"status:delay=250"_s;
        QTest::newRow("before answering") << u"status:delay-answer=250"_s;
    }
    void aSlowServer()
    {
        QFETCH(const QString, fault);
        QVERIFY(m_sandbox->setFaults({fault}));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(put().status, 200);
        QVERIFY(timer.elapsed() >= 250);
        QCOMPARE(recorded(), u"QUOTE_SENT"_s);
    }

    void aCallThatIsWaitingHoldsUpNobody_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("recordedMeanwhile");
        QTest::newRow("nothing is done yet") << u"status:delay=60000"_s << QString();
        QTest::newRow("it is done already") << u"status:delay-answer=60000"_s << u"QUOTE_SENT"_s;
    }
    void aCallThatIsWaitingHoldsUpNobody()
    {
        QFETCH(const QString, fault);
        QFETCH(const QString, recordedMeanwhile);
        QVERIFY(m_sandbox->setFaults({fault}));
        const BareAnswer none = exchange({"PUT",
                                          m_sandbox->api(lead + u"/status"_s),
                                          {{"Authorization", "Bearer t"}, {"Content-Type", "application/json"}},
                                          quoteSent},
                                         300);
        QVERIFY(none.raw.isEmpty());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(get().status, 200);
        QCOMPARE(recorded(), recordedMeanwhile);
        QVERIFY(m_sandbox->stop());
        QVERIFY2(timer.elapsed() < 20'000, "it ends although a call is waiting");
    }

    void successWithoutTheLead()
    {
        QVERIFY(m_sandbox->setFaults({u"no-data"_s}));
        const QJsonObject answer = put().object();
        QVERIFY(answer["success"_L1].toBool());
        QVERIFY(!answer.contains("data"_L1));
        QCOMPARE(recorded(), u"QUOTE_SENT"_s);
    }

    void aRefusalWithStatus200()
    {
        QVERIFY(m_sandbox->setFaults({u"ok-refusals"_s}));
        const BareAnswer answer = put(R"({"status":"JOB_LOST"})");
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.object()["success"_L1].toBool(true));
    }

    void anAmountThatIsRecordedDifferently()
    {
        QVERIFY(m_sandbox->setFaults({u"round-amount"_s}));
        const QJsonObject answer = put(R"({"status":"JOB_WON","jobAmount":1234.56})").object();
        QCOMPARE(answer["data"_L1]["postLeadStatusData"_L1]["jobAmount"_L1].toDouble(), 1234.0);
    }

    void aServerThatKnowsNoIdempotencyKey()
    {
        QVERIFY(m_sandbox->setFaults({u"ignore-key"_s}));
        QCOMPARE(put(quoteSent, "key").status, 200);
        QCOMPARE(put(quoteSent, "key").status, 200);
        const QJsonArray log = m_sandbox->logOf(u"PUT"_s, u"/status"_s);
        QVERIFY(log.at(0)["applied"_L1].toBool() && log.at(1)["applied"_L1].toBool());
    }

    void aFaultCanBeAboutCertainCalls()
    {
        QVERIFY(m_sandbox->setFaults({u"read,list:error"_s, u"writes:unavailable@1"_s}));
        QCOMPARE(get().status, 500);
        QCOMPARE(m_sandbox->call("GET", u"/general-leads"_s).status, 500);
        QCOMPARE(put().status, 503);
        QCOMPARE(put().status, 200);
    }

    void faultsLeaveTheInspectionAlone()
    {
        QVERIFY(m_sandbox->setFaults({u"error"_s, u"drop-before-apply"_s}));
        QVERIFY(put().raw.isEmpty());
        QCOMPARE(m_sandbox->log().size(), 1);
        QVERIFY(!m_sandbox->leads().isEmpty());
    }

    void aFaultThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"", "gremlins", "delay", "delay=soon", "delay=-1", "error=3", "error@0", "error@x",
                                  "everything:error", "status:", ":error", "no-list=1"})
            QTest::newRow(*fault == '\0' ? "empty" : fault) << QString::fromLatin1(fault);
    }
    void aFaultThatIsNoneIsRefused()
    {
        QFETCH(const QString, fault);
        QVERIFY(!m_sandbox->setFaults({fault}));
        SandboxProcess other;
        other.process().setProcessChannelMode(QProcess::SeparateChannels);
        other.process().setStandardErrorFile(QProcess::nullDevice());
        QVERIFY(!other.start({u"--fault"_s, fault}));
        QVERIFY(other.process().exitCode() != 0);
    }
};

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "sandbox_faults_test.moc"
