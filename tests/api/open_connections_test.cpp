// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "api/open_connections.h"

#include "support/slowness.h"

#include <algorithm>
#include <optional>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <thread>

using namespace jobmark;
using namespace jobmark::api;

/// What each connection brought is seen from outside, and one can be cut, without knowing who has it open.
class OpenConnectionsTest : public QObject
{
    Q_OBJECT

private:
    QTcpServer m_server;

    [[nodiscard]] std::optional<OpenConnection> seen() const
    {
        const auto all = openConnections();
        const auto found = std::ranges::find(all, m_server.serverPort(), &OpenConnection::peerPort);
        return found != all.end() ? std::optional(*found) : std::nullopt;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.listen(QHostAddress::LocalHost)); }

    void whatWasTakenIsCounted()
    {
        QTcpSocket client;
        client.setReadBufferSize(1000);
        client.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        QVERIFY(client.waitForConnected());
        QVERIFY(m_server.waitForNewConnection(5000));
        const auto atFirst = seen();
        QVERIFY(atFirst.has_value());
        QCOMPARE(atFirst->taken, 0);

        std::unique_ptr<QTcpSocket> other(m_server.nextPendingConnection());
        other->write(QByteArray(5000, 'x'));
        QVERIFY(other->waitForBytesWritten());
        QTRY_COMPARE(seen()->taken, 1000);
        QCOMPARE(seen()->id, atFirst->id);
        client.setReadBufferSize(0);
        QTRY_COMPARE(seen()->taken, 5000);

        client.close();
        other.reset();
        QTRY_VERIFY(!seen().has_value());
    }

    void littleWaitsForAQuickOwnerThatTakesARest()
    {
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        QVERIFY(client.waitForConnected());
        QVERIFY(m_server.waitForNewConnection(5000));
        std::unique_ptr<QTcpSocket> other(m_server.nextPendingConnection());
        const int sender = static_cast<int>(other->socketDescriptor());
        limitWaiting(seen()->id);
        std::jthread flood([sender](const std::stop_token &stop) {
            const QByteArray block(64 * 1024, 'x');
            while (!stop.stop_requested())
                ::send(sender, block.constData(), static_cast<std::size_t>(block.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        });
        // The quicker somebody reads, the more Linux lets wait.
        qint64 taken = 0;
        while (taken < 32 * 1024 * 1024) {
            QVERIFY(client.waitForReadyRead(5000 * test::slowness));
            taken += client.readAll().size();
        }
        QTest::qSleep(200);
        int waiting = 0;
        QCOMPARE(::ioctl(static_cast<int>(client.socketDescriptor()), FIONREAD, &waiting), 0);
        QVERIFY2(waiting > 0 && waiting <= 640 * 1024, qPrintable(QString::number(waiting)));
    }

    void oneIsCutAndTheOthersAreNot()
    {
        QTcpSocket cut;
        cut.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        QVERIFY(cut.waitForConnected());
        const auto id = seen()->id;
        QTcpSocket kept;
        kept.connectToHost(QHostAddress::LocalHost, m_server.serverPort());
        QVERIFY(kept.waitForConnected());
        cutConnection(id);
        QTRY_COMPARE(cut.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(cut.error(), QAbstractSocket::RemoteHostClosedError);
        cutConnection(id); // again is nothing
        QTest::qWait(20);
        QCOMPARE(kept.state(), QAbstractSocket::ConnectedState);
        QVERIFY(seen()->id != id);
    }
};

QTEST_GUILESS_MAIN(OpenConnectionsTest)
#include "open_connections_test.moc"
