// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "asking.h"
#include "support/scripted_server.h"

using namespace jobmark;
using namespace jobmark::api;
using namespace jobmark::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {
const QByteArray aLead = R"({"success":true,"data":{"id":7}})";

void serveLeads(Connection &c)
{
    while (c.readRequest())
        c.answerJson(200, aLead);
}
} // namespace

/// S2: a server that cannot prove who it is sees not one byte of a request.
class TlsTest : public QObject
{
    Q_OBJECT

private:
    CertificateAuthority m_authority;

    std::unique_ptr<Client> clientOf(const ScriptedServer &server) const
    {
        auto client = std::make_unique<Client>(serverAddress(server.address()), Access::ReadAndWrite);
        client->setToken(token());
        client->setLimits(quickLimits());
        client->setTrustedAuthorities(QSslCertificate::fromData(m_authority.certificate()));
        return client;
    }

    static void expectInsecure(Client &client, const ScriptedServer &server)
    {
        Asked<Lead> read;
        client.readLead(LeadId(7), read.context(), read.then());
        QVERIFY(read.wait());
        QCOMPARE(*read.kind(), Kind::Insecure);
        Asked<Written> status;
        client.updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), status.context(), status.then());
        QVERIFY(status.wait());
        QCOMPARE(*status.kind(), Kind::Insecure);
        QVERIFY(!status.outcome().error().mayHaveBeenApplied());
        Asked<Written> accept;
        client.acceptLead(LeadId(7), QUuid::createUuid(), accept.context(), accept.then());
        QVERIFY(accept.wait());
        QCOMPARE(*accept.kind(), Kind::Insecure);
        QVERIFY(server.connectionCount() >= 3);
        QCOMPARE(server.applicationBytes(), 0);
        QCOMPARE(server.requestCount(), 0);
    }

private Q_SLOTS:
    void aServerThatProvesItselfIsTalkedTo()
    {
        const ScriptedServer server(serveLeads, m_authority.issue("127.0.0.1"));
        const auto client = clientOf(server);
        Asked<Lead> read;
        client->readLead(LeadId(7), read.context(), read.then());
        QVERIFY(read.wait());
        QVERIFY(read.outcome().has_value());
        QCOMPARE(server.requests().first().header("Authorization"), "Bearer " + sentinelToken);
    }

    void aSelfSignedServerSeesNothing()
    {
        const ScriptedServer server(serveLeads, CertificateAuthority::selfSigned("127.0.0.1"));
        expectInsecure(*clientOf(server), server);
    }

    void anExpiredServerSeesNothing()
    {
        const ScriptedServer server(serveLeads,
                                    m_authority.issue("127.0.0.1", CertificateAuthority::Validity::Expired));
        expectInsecure(*clientOf(server), server);
    }

    void aServerWithAnotherNameSeesNothing()
    {
        const ScriptedServer server(serveLeads, m_authority.issue("www.renovationfind.com"));
        expectInsecure(*clientOf(server), server);
    }

    void aServerOfAnAuthorityNobodyTrustsSeesNothing()
    {
        const CertificateAuthority other;
        const ScriptedServer server(serveLeads, other.issue("127.0.0.1"));
        expectInsecure(*clientOf(server), server);
    }

    void aServerThatOnlySpeaksTls11SeesNothing()
    {
        const ScriptedServer server(serveLeads, m_authority.issue("127.0.0.1"), ScriptedServer::Newest::Tls11);
        expectInsecure(*clientOf(server), server);
    }

    void aServerThatSpeaksPlainHttpOnTheHttpsPortSeesNoRequest()
    {
        const ScriptedServer server([](Connection &c) { c.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"); });
        const QString https = u"https://127.0.0.1:%1"_s.arg(server.port());
        Client client(serverAddress(https), Access::ReadAndWrite);
        client.setToken(token());
        client.setLimits(quickLimits());
        Asked<Written> asked;
        client.updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), asked.context(), asked.then());
        QVERIFY(asked.wait());
        QCOMPARE(*asked.kind(), Kind::Insecure);
    }

    void aServerThatSaysNothingInTheHandshakeTimesOutBeforeSending()
    {
        const ScriptedServer server([](Connection &c) { c.hold(); });
        Client client(serverAddress(u"https://127.0.0.1:%1"_s.arg(server.port())), Access::ReadAndWrite);
        client.setToken(token());
        Limits limits = quickLimits();
        limits.idle = std::chrono::milliseconds(200);
        client.setLimits(limits);
        Asked<Written> status;
        client.updateStatus(LeadId(7), wonUpdate(), QUuid::createUuid(), status.context(), status.then());
        QVERIFY(status.wait());
        QCOMPARE(*status.kind(), Kind::TimedOutBeforeSending);
        Asked<Written> accept;
        client.acceptLead(LeadId(7), QUuid::createUuid(), accept.context(), accept.then());
        QVERIFY(accept.wait());
        QCOMPARE(*accept.kind(), Kind::TimedOutBeforeSending);
    }

    void aServerThatClosesInTheHandshakeWasSentNothing()
    {
        const ScriptedServer server([](Connection &c) { c.drop(); });
        Client client(serverAddress(u"https://127.0.0.1:%1"_s.arg(server.port())), Access::ReadAndWrite);
        client.setToken(token());
        Asked<Written> accept;
        client.acceptLead(LeadId(7), QUuid::createUuid(), accept.context(), accept.then());
        QVERIFY(accept.wait());
        QVERIFY(*accept.kind() == Kind::NoConnection || *accept.kind() == Kind::Insecure);
        QVERIFY(!accept.outcome().error().mayHaveBeenApplied());
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tls_test.moc"
