// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Each trouble is a program of its own: a process asks for the address of its session bus once.
#include "desktop/desktop_notice.h"

#include "private_desktop.h"

#include <memory>
#include <QDir>
#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::Hearing;

/// A desktop without a bus, or with one that never answers, keeps nobody waiting.
class BusTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowGoesOn()
    {
        const bool isMute = QStringLiteral(JOBMARK_BUS) == u"mute"_s;
        QLocalServer bus;
        if (isMute) {
            QVERIFY(bus.listen(m_desktop.home() + u"/mute"_s));
            qputenv("DBUS_SESSION_BUS_ADDRESS", QByteArray("unix:path=" + bus.fullServerName().toUtf8()));
        }
        auto notice = std::make_unique<ui::DesktopNotice>();
        notice->listen();
        notice->show({u"title"_s, u"text"_s, u"choose"_s});
        if (isMute) {
            QTRY_VERIFY(bus.hasPendingConnections());
            QCOMPARE(waitingThreads(), 1);
            QTest::qWait(200);
            QCOMPARE(notice->hearing(), Hearing::Unknown);
        } else {
            QTRY_COMPARE(notice->hearing(), Hearing::Deaf);
            notice->listen(); // asked again, it is no less deaf
            QTest::qWait(50);
            QCOMPARE(notice->hearing(), Hearing::Deaf);
        }
        notice->withdraw();
        notice.reset(); // would wait for ever if it waited for the bus
        while (QLocalSocket *waiting = bus.nextPendingConnection())
            waiting->abort(); // so that this program need not
        QTRY_COMPARE(waitingThreads(), 0);
    }

private:
    /// QtDBus has one of its own, with a name of its own, which stays.
    [[nodiscard]] static int waitingThreads()
    {
        int count = 0;
        const QDir threads(u"/proc/self/task"_s);
        for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile name(threads.filePath(thread + u"/comm"_s));
            count += name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "QThread" ? 1 : 0;
        }
        return count;
    }

    test::PrivateDesktop m_desktop;
};

QTEST_MAIN(BusTroubleTest)
#include "bus_trouble_test.moc"
