// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "client_asking.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace jobmark;
using namespace jobmark::api;
using namespace jobmark::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

/// What a call says, and what it makes of each answer.
class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { keepTheLog(); }

    void aStatusIsSentAsDocumented()
    {
        const ScriptedServer server(answering(200, aLead));
        const auto client = clientOf(server);
        const QUuid key = QUuid::createUuid();
        Asked<Written> asked;
        client->updateStatus(LeadId(7), wonUpdate(), key, asked.context(), asked.then());
        QVERIFY(asked.wait());
        QVERIFY(asked.outcome().has_value());
        QCOMPARE(asked.outcome()->lead->customerName, u"Ann"_s);
        QCOMPARE(asked.outcome()->message, u"Saved"_s);
        const SeenRequest seen = server.requests().first();
        QCOMPARE(seen.method(), "PUT"_ba);
        QCOMPARE(seen.target(), "/rest/v1/general-leads/7/status"_ba);
        QCOMPARE(seen.header("Authorization"), "Bearer " + sentinelToken);
        QCOMPARE(seen.header("Content-Type"), "application/json"_ba);
        QCOMPARE(seen.header("Accept"), "application/json"_ba);
        QCOMPARE(seen.header("Accept-Encoding"), "identity"_ba);
        QCOMPARE(seen.header("Idempotency-Key"), key.toByteArray(QUuid::WithoutBraces));
        QCOMPARE(seen.header("Content-Length"), QByteArray::number(seen.body.size()));
        QVERIFY(seen.header("Cookie").isNull());
        QVERIFY(seen.header("Upgrade").isNull());
        QCOMPARE(QJsonDocument::fromJson(seen.body).object(), rules::toJson(wonUpdate()));
    }

    void acceptingSendsNoBody()
    {
        const ScriptedServer server(answering(200, aLead));
        const auto client = clientOf(server);
        Asked<Written> asked;
        client->acceptLead(LeadId(7), QUuid::createUuid(), asked.context(), asked.then());
        QVERIFY(asked.wait());
        QVERIFY(asked.outcome()->lead.has_value());
        const SeenRequest seen = server.requests().first();
        QCOMPARE(seen.method(), "POST"_ba);
        QCOMPARE(seen.target(), "/rest/v1/general-leads/7/accept"_ba);
        QCOMPARE(seen.header("Content-Length"), "0"_ba);
        QVERIFY(!seen.header("Idempotency-Key").isEmpty());
    }

    void decliningIsAnsweredWithoutALead()
    {
        const ScriptedServer server(answering(200, R"({"success":true,"message":"Lead declined"})"));
        const auto client = clientOf(server);
        Asked<Written> asked;
        client->declineLead(LeadId(7), *DeclineReason::fromText(u"too \"far\"\naway"_s), QUuid::createUuid(),
                            asked.context(), asked.then());
        QVERIFY(asked.wait());
        QVERIFY(asked.outcome().has_value());
        QVERIFY(!asked.outcome()->lead);
        QCOMPARE(asked.outcome()->message, u"Lead declined"_s);
        QCOMPARE(server.requests().first().target(), "/rest/v1/general-leads/7/decline"_ba);
        QCOMPARE(server.requests().first().body, "{\"reason\":\"too \\\"far\\\"\\naway\"}"_ba);
    }

    void theListIsAskedForByPage()
    {
        const ScriptedServer server(answering(200, R"({"success":true,"data":[{"id":1},{"id":2},{}]})"));
        const auto client = clientOf(server);
        Asked<LeadPage> asked;
        client->listLeads(3, 100, asked.context(), asked.then());
        QVERIFY(asked.wait());
        QCOMPARE(asked.outcome()->leads.size(), 2);
        QCOMPARE(asked.outcome()->unreadable, 1);
        QCOMPARE(server.requests().first().target(), "/rest/v1/general-leads?page=3&pageSize=100"_ba);
        QVERIFY(server.requests().first().header("Idempotency-Key").isNull());
    }

    void anAttachmentIsFetchedAsItIs()
    {
        const QByteArray bytes("\x00\xff%PDF\r\n", 8);
        const ScriptedServer server(answering(200, bytes, "Content-Type: application/pdf\r\n"));
        const auto client = clientOf(server);
        Asked<QByteArray> asked;
        client->readAttachment(LeadId(7), 5, asked.context(), asked.then());
        QVERIFY(asked.wait());
        QCOMPARE(*asked.outcome(), bytes);
        QCOMPARE(server.requests().first().target(), "/rest/v1/general-leads/7/attachments/5"_ba);
    }

    /// Which answer becomes which kind, over a real socket.
    void everyAnswerHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("writing");
        QTest::addColumn<Kind>("reading");
        const QByteArray no = R"({"success":false,"error":"No"})";
        QTest::newRow("refused with 200") << 200 << no << Kind::Refused << Kind::Refused;
        QTest::newRow("refused with 400") << 400 << no << Kind::Refused << Kind::Refused;
        QTest::newRow("refused with 403") << 403 << no << Kind::Refused << Kind::Refused;
        QTest::newRow("refused with 409") << 409 << no << Kind::Refused << Kind::Refused;
        QTest::newRow("refused with 422") << 422 << no << Kind::Refused << Kind::Refused;
        QTest::newRow("refused without words") << 400 << ""_ba << Kind::Refused << Kind::Refused;
        QTest::newRow("401") << 401 << no << Kind::SignInNeeded << Kind::SignInNeeded;
        QTest::newRow("404") << 404 << no << Kind::NotFound << Kind::NotFound;
        QTest::newRow("405") << 405 << no << Kind::Refused << Kind::NotOffered;
        QTest::newRow("501") << 501 << no << Kind::ServerFault << Kind::NotOffered;
        QTest::newRow("429") << 429 << no << Kind::TooManyRequests << Kind::TooManyRequests;
        QTest::newRow("500") << 500 << no << Kind::ServerFault << Kind::ServerFault;
        QTest::newRow("503") << 503 << "<html>Down</html>"_ba << Kind::ServerFault << Kind::ServerFault;
        QTest::newRow("HTML") << 200 << "<html>Sign in</html>"_ba << Kind::NotUnderstood << Kind::NotUnderstood;
        QTest::newRow("nothing at all") << 200 << ""_ba << Kind::NotUnderstood << Kind::NotUnderstood;
        QTest::newRow("half a JSON") << 200 << aLead.chopped(20) << Kind::NotUnderstood << Kind::NotUnderstood;
        QTest::newRow("another charset") << 200
                                         << "{\"success\":true,\"data\":{\"id\":7,\"customerName\":\"Ren\xe9\"}}"_ba
                                         << Kind::NotUnderstood << Kind::NotUnderstood;
        QTest::newRow("another lead") << 200 << R"({"success":true,"data":{"id":8}})"_ba << Kind::NotUnderstood
                                      << Kind::NotUnderstood;
        QTest::newRow("a code of no meaning") << 299 << "hello"_ba << Kind::NotUnderstood << Kind::NotUnderstood;
        QTest::newRow("a redirect") << 302 << ""_ba << Kind::Redirected << Kind::Redirected;
    }
    void everyAnswerHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, writing);
        QFETCH(Kind, reading);
        const ScriptedServer server(answering(status, body));
        const auto client = clientOf(server);
        const auto written = update(*client);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, writing);
        QCOMPARE(written.error().httpStatus, status);
        QCOMPARE(server.requestCount(), 1);
        const auto lead = read(*client);
        QVERIFY(!lead);
        QCOMPARE(lead.error().kind, reading);
        if (body.contains("No"))
            QCOMPARE(written.error().serverText, u"No"_s);
    }

    void successIsBelievedBeforeTheCode()
    {
        const ScriptedServer server(answering(409, aLead));
        const auto client = clientOf(server);
        QVERIFY(update(*client).has_value());
    }

    void aLieAboutTheLengthIsNoAnswer()
    {
        const ScriptedServer tooLong([](Connection &c) {
            if (c.readRequest())
                c.send("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + aLead);
        });
        QCOMPARE(update(*clientOf(tooLong)).error().kind, Kind::ResultUnknown);
        const ScriptedServer tooShort([](Connection &c) {
            if (c.readRequest())
                c.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n" + aLead);
        });
        const auto written = update(*clientOf(tooShort));
        QCOMPARE(written.error().kind, Kind::NotUnderstood);
        QVERIFY(written.error().mayHaveBeenApplied());
    }

    void aListThatIsNotOfferedIsNoEmptyList()
    {
        for (const int status : {404, 405, 501}) {
            const ScriptedServer server(answering(status, "{}"));
            const auto client = clientOf(server);
            Asked<LeadPage> asked;
            client->listLeads(1, 100, asked.context(), asked.then());
            QVERIFY(asked.wait());
            QCOMPARE(*asked.kind(), Kind::NotOffered);
        }
    }

    void cookiesAreNeitherKeptNorSent()
    {
        const ScriptedServer server(answering(200, aLead, "Set-Cookie: session=1; Path=/\r\n"));
        const auto client = clientOf(server);
        QVERIFY(read(*client).has_value());
        QVERIFY(read(*client).has_value());
        QVERIFY(server.requests().last().header("Cookie").isNull());
    }

    void theLogHasNoSecretsAndNoForgedLines()
    {
        const QString log = logged();
        QVERIFY(log.contains(u"jobmark.api: PUT /general-leads/7/status 200"_s));
        for (const QString &secret : {u"SENTINEL"_s, u"Bearer"_s, u"pageSize"_s, u"signed"_s, u"Ann"_s, u"devis"_s})
            QVERIFY2(!log.contains(secret), qPrintable(secret));
    }
};

QTEST_GUILESS_MAIN(ClientTest)
#include "client_test.moc"
