// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "asking.h"
#include "support/scripted_server.h"

#include <QTemporaryFile>

using namespace jobmark;
using namespace jobmark::api;
using namespace jobmark::test;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

/// The ways in which a connection ends after a write was read.
struct Fault
{
    const char *name;
    void (*play)(Connection &);
};

constexpr Fault faults[] = {
    {"closes", [](Connection &) {}},
    {"closes without a goodbye", [](Connection &c) { c.drop(); }},
    {"resets", [](Connection &c) { c.reset(); }},
    {"sends half a header", [](Connection &c) { c.send("HTTP/1.1 200 OK\r\nContent-Le"); }},
    {"sends half a refusal", [](Connection &c) { c.send("HTTP/1.1 409 Conflict\r\nContent-Le"); }},
    {"sends 100 Continue", [](Connection &c) { c.send("HTTP/1.1 100 Continue\r\n\r\n"); }},
    {"sends 102 Processing", [](Connection &c) { c.send("HTTP/1.1 102 Processing\r\n\r\n"); }},
    {"sends half a body", [](Connection &c) { c.send("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"succ"); }},
    {"sends half a body and resets",
     [](Connection &c) {
         c.send("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"succ");
         c.reset();
     }},
    {"sends half a chunk",
     [](Connection &c) { c.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"succ"); }},
};

enum class Write { Status, Accept, Decline, Upload };
enum class Wire { Http, Https };

} // namespace

Q_DECLARE_METATYPE(Write)
Q_DECLARE_METATYPE(Wire)

/// R1 and R2: a write is seen once, and reads "result unknown" afterwards.
class SentOnceTest : public QObject
{
    Q_OBJECT

private:
    CertificateAuthority m_authority;
    QTemporaryFile m_file;

    std::unique_ptr<ScriptedServer> serve(Wire wire, const Script &script) const
    {
        return wire == Wire::Http ? std::make_unique<ScriptedServer>(script)
                                  : std::make_unique<ScriptedServer>(script, m_authority.issue("127.0.0.1"));
    }

    std::unique_ptr<Client> clientOf(const ScriptedServer &server) const
    {
        auto client = std::make_unique<Client>(serverAddress(server.address()), Access::ReadAndWrite);
        client->setToken(token());
        client->setLimits(quickLimits());
        client->setTrustedAuthorities(QSslCertificate::fromData(m_authority.certificate()));
        return client;
    }

    /// Writes, waits for the outcome, and says its kind.
    std::optional<Kind> write(Client &client, Write what, int *outcomes = nullptr)
    {
        Asked<Written> asked;
        Asked<Uploaded> uploaded;
        const LeadId id(7);
        const QUuid key = QUuid::createUuid();
        switch (what) {
        case Write::Status:
            client.updateStatus(id, wonUpdate(), key, asked.context(), asked.then());
            break;
        case Write::Accept:
            client.acceptLead(id, key, asked.context(), asked.then());
            break;
        case Write::Decline:
            client.declineLead(id, *DeclineReason::fromText(u"too far"_s), key, asked.context(), asked.then());
            break;
        case Write::Upload:
            client.uploadAttachment(id, m_file.fileName(), u"q.pdf"_s, u"application/pdf"_s, key, uploaded.context(),
                                    {}, uploaded.then());
            break;
        }
        if (!(what == Write::Upload ? uploaded.wait() : asked.wait()))
            return std::nullopt;
        QTest::qWait(10); // a second request, or a second outcome, would come now
        if (outcomes != nullptr)
            *outcomes = asked.count() + uploaded.count();
        return what == Write::Upload ? uploaded.kind() : asked.kind();
    }

    static void addRows()
    {
        QTest::addColumn<Write>("what");
        QTest::addColumn<Wire>("wire");
        for (const auto &[wire, wireName] : {std::pair(Wire::Http, "http"), std::pair(Wire::Https, "https")}) {
            for (const auto &[what, name] : {std::pair(Write::Status, "status"), std::pair(Write::Accept, "accept"),
                                             std::pair(Write::Decline, "decline"), std::pair(Write::Upload, "upload")})
                QTest::addRow("%s over %s", name, wireName) << what << wire;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_file.open());
        m_file.write(QByteArray(100'000, 'x'));
        m_file.flush();
    }

    void aServerThatReadsAndThenFailsSeesOne_data() { addRows(); }
    void aServerThatReadsAndThenFailsSeesOne()
    {
        QFETCH(Write, what);
        QFETCH(Wire, wire);
        for (const Fault &fault : faults) {
            const auto server = serve(wire, [fault](Connection &c) {
                if (c.readRequest())
                    fault.play(c);
            });
            int outcomes = 0;
            const auto client = clientOf(*server);
            const auto kind = write(*client, what, &outcomes);
            QVERIFY2(kind == Kind::ResultUnknown,
                     qPrintable(u"%1: kind %2"_s.arg(QLatin1StringView(fault.name)).arg(kind ? int(*kind) : -1)));
            QVERIFY2(outcomes == 1, fault.name);
            QVERIFY2(server->requestCount() == 1,
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(fault.name)).arg(server->requestCount())));
        }
    }

    void aReusedConnectionThatIsClosedSeesOneMore_data() { addRows(); }
    void aReusedConnectionThatIsClosedSeesOneMore()
    {
        QFETCH(Write, what);
        QFETCH(Wire, wire);
        for (const Fault &fault : {faults[0], faults[2], faults[3], faults[5]}) {
            const auto server = serve(wire, [fault](Connection &c) {
                if (!c.readRequest())
                    return;
                c.answerJson(200, R"({"success":true,"data":[]})");
                if (c.readRequest())
                    fault.play(c);
            });
            const auto client = clientOf(*server);
            Asked<LeadPage> first;
            client->listLeads(1, 100, first.context(), first.then());
            QVERIFY(first.wait());
            QVERIFY(first.outcome().has_value());
            const auto kind = write(*client, what);
            QVERIFY2(kind == Kind::ResultUnknown, fault.name);
            QCOMPARE(server->requestCount(), 2);
            QCOMPARE(server->requests().last().connection, 1);
        }
    }

    /// The server closes the idle connection just when the write goes out: it may or may not be seen, never twice.
    void aConnectionClosedWhileIdleSeesAtMostOne_data() { addRows(); }
    void aConnectionClosedWhileIdleSeesAtMostOne()
    {
        QFETCH(Write, what);
        QFETCH(Wire, wire);
        const auto server = serve(wire, [](Connection &c) {
            if (c.readRequest())
                c.answerJson(200, R"({"success":true,"data":[]})");
            if (c.number() == 1)
                c.reset();
            else
                c.readRequest();
        });
        const auto client = clientOf(*server);
        Asked<LeadPage> first;
        client->listLeads(1, 100, first.context(), first.then());
        QVERIFY(first.wait());
        write(*client, what);
        const QList<SeenRequest> seen = server->requests();
        const auto writes = std::count_if(seen.begin(), seen.end(), [](const auto &r) { return r.method() != "GET"; });
        QVERIFY2(writes <= 1, qPrintable(QString::number(writes)));
    }

    void aServerThatNeverAnswersSeesOne_data() { addRows(); }
    void aServerThatNeverAnswersSeesOne()
    {
        QFETCH(Write, what);
        QFETCH(Wire, wire);
        const auto server = serve(wire, [](Connection &c) {
            if (c.readRequest())
                c.hold();
        });
        const auto client = clientOf(*server);
        Limits limits = quickLimits();
        limits.idle = std::chrono::milliseconds(150);
        client->setLimits(limits);
        QCOMPARE(write(*client, what), Kind::ResultUnknown);
        QCOMPARE(server->requestCount(), 1);
    }

    /// 401 with a challenge makes Qt answer the challenge itself, with the same write, when it can.
    void aChallengeIsNotAnsweredWithASecondWrite_data() { addRows(); }
    void aChallengeIsNotAnsweredWithASecondWrite()
    {
        QFETCH(Write, what);
        QFETCH(Wire, wire);
        for (const char *scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Negotiate", "NTLM"}) {
            const auto server = serve(wire, [scheme](Connection &c) {
                while (c.readRequest())
                    c.answer(401, "{}", QByteArray("WWW-Authenticate: ") + scheme + "\r\n");
            });
            const auto client = clientOf(*server);
            const auto kind = write(*client, what);
            QVERIFY2(kind == Kind::SignInNeeded,
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(scheme)).arg(kind ? int(*kind) : -1)));
            QCOMPARE(server->requestCount(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(SentOnceTest)
#include "sent_once_test.moc"
