// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "client_asking.h"

using namespace jobmark;
using namespace jobmark::api;
using namespace jobmark::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

/// Every call has exactly one outcome, later: when nobody answers, is allowed to, or is there to hear it.
class ClientOutcomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepTheLog(); }

    void noServerMeansNoConnection()
    {
        QString address;
        {
            const ScriptedServer gone;
            address = gone.address();
        }
        Client client(serverAddress(address), Access::ReadAndWrite);
        client.setToken(token());
        client.setLimits(quickLimits());
        QCOMPARE(update(client).error().kind, Kind::NoConnection);
        QCOMPARE(read(client).error().kind, Kind::NoConnection);
        Asked<Written> accept;
        client.acceptLead(LeadId(7), QUuid::createUuid(), accept.context(), accept.then());
        QVERIFY(accept.wait());
        QCOMPARE(*accept.kind(), Kind::NoConnection);
    }

    void aReadIsTriedThreeTimesAndAWriteOnce()
    {
        const ScriptedServer server(answering(500, "{}"));
        const auto client = clientOf(server);
        QCOMPARE(read(*client).error().kind, Kind::ServerFault);
        QCOMPARE(server.requestCount(), 3);
        QCOMPARE(update(*client).error().kind, Kind::ServerFault);
        QCOMPARE(server.requestCount(), 4);
    }

    void aReadThatBreaksOffIsTriedAgain()
    {
        ScriptedServer server([](Connection &c) {
            if (!c.readRequest())
                return;
            if (c.number() < 3)
                c.send("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{");
            else
                c.answerJson(200, aLead);
        });
        QVERIFY(read(*clientOf(server)).has_value());
        server.setScript([](Connection &c) {
            if (c.readRequest())
                c.send("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{");
        });
        QCOMPARE(read(*clientOf(server)).error().kind, Kind::LostConnection);
    }

    void aLongWaitIsToldAtOnce()
    {
        const ScriptedServer server(answering(429, "{}", "Retry-After: 300\r\n"));
        const auto lead = read(*clientOf(server));
        QCOMPARE(lead.error().kind, Kind::TooManyRequests);
        QVERIFY(lead.error().retryAfter == 300s);
        QCOMPARE(server.requestCount(), 1);
    }

    void withoutATokenNothingIsSent()
    {
        const ScriptedServer server(answering(200, aLead));
        const auto client = clientOf(server);
        client->setToken(std::nullopt);
        QCOMPARE(read(*client).error().kind, Kind::SignInNeeded);
        QCOMPARE(update(*client).error().kind, Kind::SignInNeeded);
        QCOMPARE(server.connectionCount(), 0);
    }

    void aReviewerWritesNothing()
    {
        const ScriptedServer server(answering(200, aLead));
        const auto client = clientOf(server, Access::ReviewOnly);
        QCOMPARE(update(*client).error().kind, Kind::ReviewOnly);
        Asked<Written> accept;
        client->acceptLead(LeadId(7), QUuid::createUuid(), accept.context(), accept.then());
        Asked<Written> decline;
        client->declineLead(LeadId(7), *DeclineReason::fromText(u"x"_s), QUuid::createUuid(), decline.context(),
                            decline.then());
        Asked<Uploaded> upload;
        client->uploadAttachment(LeadId(7), QCoreApplication::applicationFilePath(), u"x"_s, u"text/plain"_s,
                                 QUuid::createUuid(), upload.context(), {}, upload.then());
        QVERIFY(accept.wait() && decline.wait() && upload.wait());
        QCOMPARE(*accept.kind(), Kind::ReviewOnly);
        QCOMPARE(*decline.kind(), Kind::ReviewOnly);
        QCOMPARE(*upload.kind(), Kind::ReviewOnly);
        QCOMPARE(server.connectionCount(), 0);
        QVERIFY(read(*client).has_value());
        QCOMPARE(server.requests().first().method(), "GET"_ba);
    }

    void theOutcomeAlwaysComesLaterAndOnce()
    {
        const ScriptedServer server(answering(200, aLead));
        const auto client = clientOf(server);
        client->setToken(std::nullopt);
        Asked<Lead> failing;
        client->readLead(LeadId(7), failing.context(), failing.then());
        QCOMPARE(failing.count(), 0);
        QVERIFY(failing.wait());
        client->setToken(token());
        Asked<Lead> cancelled;
        const Call call = client->readLead(LeadId(7), cancelled.context(), cancelled.then());
        call.cancel();
        QCOMPARE(cancelled.count(), 0);
        QVERIFY(cancelled.wait());
        QCOMPARE(*cancelled.kind(), Kind::Cancelled);
        call.cancel();
        QTest::qWait(30);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(failing.count(), 1);
    }

    void aWriteCancelledBeforeItLeftIsCancelled()
    {
        const ScriptedServer server(answering(200, aLead));
        const auto client = clientOf(server);
        Asked<Written> asked;
        client->updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), asked.context(), asked.then()).cancel();
        QVERIFY(asked.wait());
        QCOMPARE(*asked.kind(), Kind::Cancelled);
        QTest::qWait(30);
        for (const SeenRequest &seen : server.requests())
            QVERIFY(seen.body.isEmpty());
    }

    void aWriteCancelledAfterItLeftIsUnknown()
    {
        const ScriptedServer server([](Connection &c) {
            c.readRequest();
            c.hold();
        });
        const auto client = clientOf(server);
        Asked<Written> asked;
        const Call call =
            client->updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), asked.context(), asked.then());
        QTRY_VERIFY(server.requestCount() == 1 && !server.requests().first().body.isEmpty());
        call.cancel();
        QVERIFY(asked.wait());
        QCOMPARE(*asked.kind(), Kind::ResultUnknown);
    }

    void aDeadContextHearsNothing()
    {
        const ScriptedServer server(answering(200, aLead));
        const auto client = clientOf(server);
        int heard = 0;
        auto context = std::make_unique<QObject>();
        client->readLead(LeadId(7), context.get(), [&heard](const Result<Lead> &) { ++heard; });
        client->updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), context.get(),
                             [&heard](const Result<Written> &) { ++heard; });
        context.reset();
        QTRY_COMPARE(server.requestCount(), 2);
        QTest::qWait(30);
        QCOMPARE(heard, 0);
    }

    void aClientThatDiesEndsItsCalls()
    {
        const ScriptedServer server([](Connection &c) {
            c.readRequest();
            c.hold();
        });
        auto client = clientOf(server);
        Asked<Lead> reading;
        Asked<Written> writing;
        Asked<Written> unsent;
        const Call call = client->readLead(LeadId(7), reading.context(), reading.then());
        client->updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), writing.context(), writing.then());
        QTRY_VERIFY(server.requestCount() == 2 && !server.requests().last().body.isEmpty());
        client->updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), unsent.context(), unsent.then());
        client.reset();
        call.cancel();
        QVERIFY(reading.wait() && writing.wait() && unsent.wait());
        QCOMPARE(*reading.kind(), Kind::Cancelled);
        QCOMPARE(*writing.kind(), Kind::ResultUnknown);
        QCOMPARE(*unsent.kind(), Kind::Cancelled);
    }

    void theLogHasNoSecretsAndNoForgedLines()
    {
        const QString log = logged();
        QVERIFY(log.contains(u"jobmark.api: GET /general-leads/7 500"_s));
        for (const QString &secret : {u"SENTINEL"_s, u"Bearer"_s, u"pageSize"_s, u"signed"_s, u"Ann"_s, u"devis"_s})
            QVERIFY2(!log.contains(secret), qPrintable(secret));
    }
};

QTEST_GUILESS_MAIN(ClientOutcomeTest)
#include "client_outcome_test.moc"
