// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"
#include "live_window.h"
#include "stall_report.h"

#include "support/certificate_authority.h"
#include "support/heartbeat.h"

#include "api/lead_json.h"

#include <algorithm>
#include <QSslCertificate>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using namespace Qt::StringLiterals;
using outbox::State;

namespace {

constexpr std::chrono::milliseconds deadline{300};
constexpr qint64 leadNumber = 7;

/// What a server does that has read a write.
struct Misdeed
{
    const char *name;
    void (*play)(Connection &);
};

constexpr Misdeed misdeeds[] = {
    {"closes", [](Connection &) {}},
    {"closes without a goodbye", [](Connection &c) { c.drop(); }},
    {"resets", [](Connection &c) { c.reset(); }},
    {"sends half a header", [](Connection &c) { c.send("HTTP/1.1 200 OK\r\nContent-Le"); }},
    {"sends 100 Continue", [](Connection &c) { c.send("HTTP/1.1 100 Continue\r\n\r\n"); }},
    {"sends half a body", [](Connection &c) { c.send("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"succ"); }},
    {"says nothing", [](Connection &c) { c.hold(); }},
    {"drips a body",
     [](Connection &c) {
         c.send("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n");
         c.drip(QByteArray(9000, ' '), std::chrono::milliseconds(40));
     }},
    {"sends a body without an end",
     [](Connection &c) {
         c.send("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n");
         while (c.send(QByteArray(65'536, ' '))) {
         }
     }},
    {"sends 20,000 header lines",
     [](Connection &c) {
         c.send("HTTP/1.1 200 OK\r\n" + QByteArray("X-More: and more\r\n").repeated(20'000));
         c.hold();
     }},
};

api::Lead accepted()
{
    const QJsonObject object{{u"id"_s, leadNumber}, {u"vendorLeadAction"_s, u"ACCEPTED"_s}};
    return *api::leadFromJson(object, QTimeZone::utc());
}

rules::Update won()
{
    rules::Draft draft;
    draft.status = rules::Status::JobWon;
    draft.jobAmount = *rules::Money::fromCents(1'250'000);
    return *rules::makeUpdate(draft, {});
}

} // namespace

/// A server that reads a final status and then misbehaves sees it once, whatever it does, with the whole window over
/// it.
class OneWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFinalStatusIsSentOnce_data();
    void aFinalStatusIsSentOnce();

private:
    CertificateAuthority m_authority;
    account::TokenVault m_vault;
};

void OneWrite::aFinalStatusIsSentOnce_data()
{
    QTest::addColumn<int>("misdeed");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<bool>("isCarriedOut");
    for (int i = 0; i < static_cast<int>(std::size(misdeeds)); ++i) {
        for (const bool isSecure : {false, true})
            QTest::addRow("%s, over %s", misdeeds[i].name, isSecure ? "https" : "http") << i << isSecure << true;
    }
    QTest::newRow("closes over http, and does not carry it out") << 0 << false << false;
    QTest::newRow("resets over https, and does not carry it out") << 2 << true << false;
}

void OneWrite::aFinalStatusIsSentOnce()
{
    QFETCH(const int, misdeed);
    QFETCH(const bool, isSecure);
    QFETCH(const bool, isCarriedOut);
    CountingServer records;
    const Script script = [&](Connection &connection) {
        while (const auto request = connection.readRequest()) {
            const bool isWrite = request->method() == "PUT";
            if (isWrite && isCarriedOut)
                (void)records.handle(*request);
            if (isWrite)
                return misdeeds[misdeed].play(connection);
            const CountingServer::Reply reply = records.handle(*request);
            connection.answerJson(reply.status, reply.json);
        }
    };
    const auto server = isSecure ? std::make_unique<ScriptedServer>(script, m_authority.issue("127.0.0.1"))
                                 : std::make_unique<ScriptedServer>(script);
    session::SessionSettings settings;
    settings.outbox.hold = std::chrono::seconds(0);
    settings.outbox.deadline = settings.limits.idle = settings.limits.deadline = deadline;
    LiveWindow live(m_vault, settings);
    live.workWith(QUrl(server->address()));
    live.session().client().setTrustedAuthorities(QSslCertificate::fromData(m_authority.certificate()));
    QTRY_VERIFY(live.session().outbox() != nullptr && live.hasListed());
    live.press(Qt::Key_3, Qt::ControlModifier); // the page of the outbox

    Heartbeat heartbeat;
    const auto id = live.session().submit({accepted(), outbox::StatusUpdate{won()}});
    QVERIFY(id);
    const State end = isCarriedOut ? State::Accepted : State::NeedsDecision;
    QTRY_COMPARE(live.session().outbox()->submission(*id)->state(), end);
    QTRY_VERIFY(live.reads(isCarriedOut ? u"accepted"_s : u"you decide"_s));
    qInfo("the window stood still for %lld ms at most, %.0f ms of work", heartbeat.longest(), heartbeat.longestWork());
    QVERIFY(heartbeat.longestWork() <= longestWork);
    const QList<SeenRequest> requests = server->requests();
    QCOMPARE(std::count_if(requests.begin(), requests.end(), [](const auto &seen) { return seen.method() == "PUT"; }),
             1);
}

QTEST_MAIN(OneWrite)
#include "one_write.moc"
