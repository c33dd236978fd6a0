// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "notification_daemon.h"
#include "private_desktop.h"
#include "sandbox_process.h"

#include "leads/leads_pane.h"
#include "window/work_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListView>
#include <QTest>
#include <QTranslator>

using namespace jobmark;
using namespace Qt::StringLiterals;

/// The daily reminder, from the box in the settings to the leads that it leads to.
class WindowReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desktop.startBus());
        QVERIFY(m_translator.load(QStringLiteral(TRANSLATIONS "/jobmark_en.qm"))); // "1 lead needs", "2 leads need"
        QCoreApplication::installTranslator(&m_translator);
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void init()
    {
        m_daemon = std::make_unique<test::NotificationDaemon>();
        m_live = std::make_unique<test::LiveWindow>(*m_vault);
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY(m_live->hasListed());
    }

    void cleanup()
    {
        m_live.reset();
        m_daemon.reset();
    }

    void itIsOffUntilItIsAskedFor()
    {
        QVERIFY(m_daemon->start());
        QTest::qWait(100);
        QCOMPARE(m_daemon->timesAsked(), 0);
        openSettings();
        QVERIFY(!box()->isChecked());
        QTRY_COMPARE(m_daemon->timesAsked(), 1); // whether it would be shown
        QVERIFY2(m_live->reads(u"Once a day"_s), qPrintable(m_live->readable()));
        QTest::qWait(100);
        QCOMPARE(m_daemon->shown().size(), 0);
    }

    void itTellsHowManyAndNamesNobody()
    {
        QVERIFY(m_daemon->start());
        const int many = needUpdate();
        QVERIFY(many > 1);
        openSettings();
        tickTheBox();
        QTRY_COMPARE(m_daemon->shown().size(), 1);
        const test::Notification &shown = m_daemon->shown().first();
        QCOMPARE(shown.title, QStringLiteral("%1 leads need an update").arg(many));
        for (const QJsonValue lead : m_sandbox.leads()) {
            for (const QString &word : lead["customerName"_L1].toString().split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(!shown.readable().contains(word), qPrintable(word));
        }
        tickTheBox();
        tickTheBox();
        QTest::qWait(100);
        QCOMPARE(m_daemon->shown().size(), 1);
    }

    void choosingItShowsThoseLeads()
    {
        QVERIFY(m_daemon->start());
        openSettings();
        tickTheBox();
        QTRY_COMPARE(m_daemon->shown().size(), 1);
        m_live->window().showMinimized();
        m_daemon->choose(m_daemon->shown().first().id, {});
        QTRY_VERIFY(!m_live->window().isMinimized());
        QTRY_COMPARE(m_live->focusName(), u"Leads"_s);
        const auto &pane = m_live->window().workPage()->leads();
        QVERIFY(pane.findChild<QComboBox *>()->currentText().startsWith(u"Needs an update"_s));
        QCOMPARE(pane.findChild<QListView *>()->model()->rowCount(), needUpdate());
    }

    void anotherConnectionsLeadsAreNotPromised()
    {
        QVERIFY(m_daemon->start());
        openSettings();
        tickTheBox();
        QTRY_COMPARE(m_daemon->shown().size(), 1);
        m_live->workWith(m_sandbox.address());
        QTRY_COMPARE(m_daemon->withdrawn(), QList<uint>{m_daemon->shown().first().id});
    }

    void whereTheDesktopShowsNothingTheSettingsSaySo()
    {
        openSettings();
        QTRY_VERIFY2(m_live->reads(u"shows no notifications"_s), qPrintable(m_live->readable()));
        tickTheBox();
        QVERIFY(box()->isChecked());
        QVERIFY(m_daemon->start());
        QTRY_VERIFY(!m_live->reads(u"shows no notifications"_s));
        QTRY_COMPARE(m_daemon->shown().size(), 1); // its day was not used up
    }

private:
    void openSettings()
    {
        m_live->press(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(m_live->focusName().startsWith(u"Time to undo a final status"_s));
        QVERIFY(m_live->tabTo(u"Daily reminder"_s));
    }

    void tickTheBox()
    {
        const bool before = box()->isChecked();
        m_live->press(Qt::Key_Space);
        QCOMPARE(box()->isChecked(), !before);
        const auto kept = settings::Settings(m_live->profile()).preferences().dailyReminder;
        QCOMPARE(kept, before ? settings::DailyReminder::Off : settings::DailyReminder::On);
    }

    [[nodiscard]] QCheckBox *box() const { return qobject_cast<QCheckBox *>(m_live->find(u"Daily reminder"_s)); }

    [[nodiscard]] int needUpdate() const
    {
        const session::LeadBook &book = m_live->session().book();
        return session::countsOf(book.leads(), m_live->session().surroundings().now()).of(session::Scope::NeedsUpdate);
    }

    test::PrivateDesktop m_desktop;
    QTranslator m_translator;
    std::unique_ptr<test::NotificationDaemon> m_daemon;
    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowReminderTest)
#include "window_reminder_test.moc"
