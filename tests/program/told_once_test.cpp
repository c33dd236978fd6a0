// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// The real program, a real session bus (Debian: dbus-daemon) and a desktop that remembers what it is told.
#include "jobmark_process.h"
#include "notification_daemon.h"
#include "private_desktop.h"
#include "sandbox_process.h"

#include "settings/settings.h"

#include <memory>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// Whatever happens to the program, the desktop is told once a day.
class ToldOnceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desktop.startBus());
        QVERIFY(m_sandbox.start());
    }

    void killedAsItIsToldItIsNotToldAgain()
    {
        const QTemporaryDir home;
        const auto profile = account::Profile::at(test::JobmarkProcess::profileIn(home.path()));
        settings::Preferences preferences;
        preferences.dailyReminder = settings::DailyReminder::On;
        QVERIFY(settings::Settings(profile).change(preferences));

        test::NotificationDaemon daemon;
        QVERIFY(daemon.start());
        {
            const auto program = start(home.path());
            QTRY_COMPARE_WITH_TIMEOUT(daemon.shown().size(), 1, 20'000);
            QVERIFY(daemon.shown().first().title.endsWith(u" leads need an update"_s));
            QVERIFY(settings::Settings(profile).remindedOn());
            program->kill();
        }
        const qsizetype listings = m_sandbox.logOf(u"GET"_s, u"/general-leads"_s).size();
        const auto program = start(home.path());
        QTRY_COMPARE_WITH_TIMEOUT(daemon.timesAsked(), 2, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_sandbox.logOf(u"GET"_s, u"/general-leads"_s).size() >= 2 * listings, 20'000);
        QTest::qWait(500); // long enough to say it
        QCOMPARE(daemon.shown().size(), 1);
    }

private:
    [[nodiscard]] std::unique_ptr<test::JobmarkProcess> start(const QString &home)
    {
        auto program = std::make_unique<test::JobmarkProcess>(home);
        program->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        program->startWith(m_sandbox.address());
        return program;
    }

    test::PrivateDesktop m_desktop;
    test::SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(ToldOnceTest)
#include "told_once_test.moc"
