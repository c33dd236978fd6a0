// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include "api/client.h"
#include "support/scripted_server.h"

#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;
const QString note = u"They call back on Monday."_s;
const QByteArray asTheSandboxSays; // nothing of its own

/// Passes every request on to the sandbox at `origin`, and its answer back; but of a status it says `ofStatus`.
test::Script relay(const QUrl &origin, const QByteArray &ofStatus)
{
    return [origin, ofStatus](test::Connection &connection) {
        const auto request = connection.readRequest();
        if (!request)
            return;
        if (request->method() == "PUT" && !ofStatus.isNull()) {
            connection.send(ofStatus);
            return;
        }
        test::BareRequest passedOn{
            request->method(), origin.resolved(QUrl::fromEncoded(request->target())), {}, request->body};
        for (const char *name : {"Authorization", "Content-Type", "Idempotency-Key"}) {
            if (const QByteArray value = request->header(name); !value.isNull())
                passedOn.headers.append({name, value});
        }
        connection.send(test::exchange(passedOn).raw);
    };
}

QByteArray answer(const QByteArray &statusAndHeaders, const QByteArray &body)
{
    return "HTTP/1.1 " + statusAndHeaders +
           "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Hands every byte of `from` to a server on `port`, and back.
void passOn(QTcpSocket *from, int port)
{
    auto *to = new QTcpSocket(from);
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(to, &QTcpSocket::readyRead, from, [from, to] { from->write(to->readAll()); });
    QObject::connect(to, &QTcpSocket::disconnected, from, &QTcpSocket::disconnectFromHost);
    to->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
}

} // namespace

/// What no sandbox says: each has its own sentence in the window, and what comes next.
class WindowAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void cleanup() { m_live.reset(); }

    void anAnswerToAStatusIsSaid_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QStringList>("sentences"); // what came of it, why, and what to do
        QTest::newRow("redirect")
            << answer("307 Temporary Redirect\r\nLocation: https://elsewhere.example/x", {})
            << QStringList{
                   u"Contact made: result unknown, checking."_s,
                   u"The server pointed to another address, which was not followed: “https://elsewhere.example/x”"_s,
                   u"Jobmark looks again at "_s};
        QTest::newRow("404") << answer("404 Not Found\r\nContent-Type: application/json",
                                       R"({"success": false, "message": "No such lead"})")
                             << QStringList{
                                    u"The status was not recorded. The server does not know a lead with this number."_s,
                                    u"Check the lead's number and the connection, and load the leads again."_s};
        QTest::newRow("422") << answer("422 Unprocessable\r\nContent-Type: application/json",
                                       R"({"success": false, "message": "Reason is rude"})")
                             << QStringList{u"The status was not recorded. The server said: “Reason is rude”"_s,
                                            u"Change what the server names and submit again, or contact "
                                            "RenovationFind support. What you typed is kept."_s};
    }

    void anAnswerToAStatusIsSaid()
    {
        QFETCH(QByteArray, said);
        QFETCH(QStringList, sentences);
        const test::ScriptedServer server(relay(m_sandbox.address(), said));
        work(server.address());
        fillInAndSubmit();
        expect(sentences);
    }

    void aServerThatIsNotReachedSecurelyIsSaid_data()
    {
        QTest::addColumn<QByteArray>("greeting"); // instead of a handshake
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("insecure")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            << QStringList{
                   u"Contact made: not sent yet, next try at "_s,
                   u"The status was not recorded. The connection to the server is not secure, so nothing was sent."_s,
                   u"Check the server address of this connection and the date of this computer, then ask who runs the network."_s};
        QTest::newRow("too late")
            << QByteArray()
            << QStringList{u"Contact made: not sent yet, next try at "_s,
                           u"The status was not recorded. The server did not take the connection in time."_s,
                           u"Check the network; Jobmark tries again by itself."_s};
    }

    void aServerThatIsNotReachedSecurelyIsSaid()
    {
        QFETCH(QByteArray, greeting);
        QFETCH(QStringList, sentences);
        const test::CertificateAuthority authority;
        const test::ScriptedServer server(relay(m_sandbox.address(), asTheSandboxSays), authority.issue("127.0.0.1"));
        QTcpServer door;
        QVERIFY(door.listen(QHostAddress::LocalHost));
        bool isOpen = true;
        connect(&door, &QTcpServer::newConnection, this, [&] {
            while (QTcpSocket *guest = door.nextPendingConnection()) {
                if (isOpen)
                    passOn(guest, server.port());
                else
                    guest->write(greeting);
            }
        });
        work(u"https://127.0.0.1:%1"_s.arg(door.serverPort()), authority.certificate());
        isOpen = false;
        fillInAndSubmit();
        expect(sentences);
    }

private:
    void work(const QString &server, const QByteArray &authority = {})
    {
        session::SessionSettings settings;
        settings.limits.idle = std::chrono::seconds(1);
        settings.outbox.hold = std::chrono::seconds(0);
        m_live = std::make_unique<test::LiveWindow>(*m_vault, settings);
        m_live->workWith(QUrl(server + m_sandbox.address().path()));
        if (!authority.isNull()) {
            m_live->session().client().setTrustedAuthorities(QSslCertificate::fromData(authority));
            m_live->session().refresh();
        }
        QTRY_VERIFY(m_live->hasListed());
        m_live->open(openLead);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Status"_s));
        QTest::qWait(100); // it is read anew
    }

    void fillInAndSubmit()
    {
        m_live->type(u"c"_s);
        QVERIFY(m_live->tabTo(u"Notes"_s));
        m_live->type(note);
        m_live->submit();
    }

    void expect(const QStringList &sentences)
    {
        for (const QString &sentence : sentences)
            QTRY_VERIFY2(m_live->reads(sentence), qPrintable(sentence + u" is missing in "_s + m_live->readable()));
        QVERIFY2(!m_live->reads(u"Contact made: accepted"_s), qPrintable(m_live->readable()));
        QVERIFY(m_sandbox.logOf(u"PUT"_s, u"/status"_s).isEmpty());
        const auto &waiting = m_live->desk().state().submissions;
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(std::get<outbox::StatusUpdate>(waiting.last().content.what).update.notes().text(), note);
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowAnswersTest)
#include "window_answers_test.moc"
