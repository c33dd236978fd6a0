// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "api/flood_guard.h"

#include <algorithm>
#include <fcntl.h>
#include <memory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace jobmark::api;

/// Who is not to be cut, whatever goes on in other threads meanwhile.
class FloodGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A look takes long where much is open behind the connection, so that it is under way when this has gone and
    // another answer begins.
    void anAnswerIsNotCutForWhatAnotherTookBefore()
    {
        std::vector<int> open(900);
        std::ranges::generate(open, [] { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); });
        std::for_each(open.begin(), open.begin() + 20, [](int low) { ::close(low); }); // for what comes now
        open.erase(open.begin(), open.begin() + 20);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        FloodGuard guard(server.serverPort());
        const QByteArray much(2 * FloodGuard::mostBeforeHead, 'x');
        for (int round = 0; round < 200; ++round) {
            QTcpSocket client;
            client.connectToHost(QHostAddress::LocalHost, server.serverPort());
            QVERIFY(client.waitForConnected());
            QVERIFY(server.waitForNewConnection(5000));
            const std::unique_ptr<QTcpSocket> sender(server.nextPendingConnection());
            {
                FloodGuard::Answer before(guard);
                before.gaveHead();
                before.gaveBody(much.size());
                sender->write(much);
                while (client.bytesAvailable() < much.size())
                    QVERIFY(sender->waitForBytesWritten(0) || client.waitForReadyRead(1));
            }
            std::this_thread::sleep_for(std::chrono::microseconds(round * 37 % 2500)); // at every moment of a look
            client.abort();
            const FloodGuard::Answer now(guard);
            QTest::qSleep(2);
            QVERIFY2(!now.mayBeCut(), qPrintable(QString::number(round)));
        }
        std::ranges::for_each(open, [](int descriptor) { ::close(descriptor); });
    }
};

QTEST_GUILESS_MAIN(FloodGuardTest)
#include "flood_guard_test.moc"
