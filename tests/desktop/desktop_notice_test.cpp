// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desktop/desktop_notice.h"

#include "notification_daemon.h"
#include "private_desktop.h"

#include <memory>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::Hearing;

namespace {

const ui::DesktopWords words{u"5 leads need an update"_s, u"Where they are"_s, u"Show them"_s};

} // namespace

/// What the desktop is told, and what of its answers is heard.
class DesktopNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_desktop.startBus());
        QGuiApplication::setDesktopFileName(u"org.example.jobmark"_s);
    }

    void init()
    {
        m_daemon = std::make_unique<test::NotificationDaemon>();
        m_notice = std::make_unique<ui::DesktopNotice>();
        m_chosen = std::make_unique<QSignalSpy>(m_notice.get(), &ui::DesktopNotice::chosen);
    }

    void cleanup()
    {
        m_chosen.reset();
        m_notice.reset();
        m_daemon.reset();
    }

    void itIsShownAsItWasSaid()
    {
        listenToADesktop();
        m_notice->show(words);
        QTRY_COMPARE(m_daemon->shown().size(), 1);
        const test::Notification &shown = m_daemon->shown().first();
        QCOMPARE(shown.title, words.title);
        QCOMPARE(shown.text, words.text);
        QCOMPARE(shown.actions, (QStringList{u"default"_s, words.choose}));
        QCOMPARE(shown.icon, u"org.example.jobmark"_s);
        QCOMPARE(shown.hints, (QVariantMap{{u"desktop-entry"_s, u"org.example.jobmark"_s}}));
        QCOMPARE(shown.milliseconds, -1);
    }

    void nothingIsAskedOrShownBeforeSomebodyListens()
    {
        QVERIFY(m_daemon->start());
        m_notice->show(words);
        QCOMPARE(m_notice->hearing(), Hearing::Unknown);
        listenToADesktop();
        QCOMPARE(m_daemon->timesAsked(), 1);
        QCOMPARE(m_daemon->shown().size(), 0);
    }

    void whereThereIsNoDesktopNobodyHearsUntilOneComes()
    {
        m_notice->listen();
        QTRY_COMPARE(m_notice->hearing(), Hearing::Deaf);
        m_notice->show(words);
        QVERIFY(m_daemon->start());
        QTRY_COMPARE(m_notice->hearing(), Hearing::Listens);
        QCOMPARE(m_daemon->shown().size(), 0);
    }

    void aDesktopThatRefusesIsDeaf()
    {
        listenToADesktop();
        m_daemon->refuse();
        m_notice->show(words);
        QTRY_COMPARE(m_notice->hearing(), Hearing::Deaf);
    }

    void aLaterOneTakesThePlaceOfAnEarlierThatStillStands()
    {
        showOne();
        m_notice->show(words);
        QTRY_COMPARE(m_daemon->shown().size(), 2);
        QCOMPARE(m_daemon->shown().last().replaces, m_daemon->shown().first().id);
    }

    void oneThatWasReadIsNotReplaced()
    {
        showOne();
        m_daemon->dismiss(m_daemon->shown().first().id);
        settle();
        m_notice->show(words);
        QTRY_COMPARE(m_daemon->shown().size(), 2);
        QCOMPARE(m_daemon->shown().last().replaces, 0U);
    }

    void oneOfADesktopThatHasGoneIsNotReplaced()
    {
        showOne();
        m_daemon->stop();
        QVERIFY(m_daemon->start());
        QTRY_COMPARE(m_daemon->timesAsked(), 2);
        m_notice->show(words);
        QTRY_COMPARE(m_daemon->shown().size(), 2);
        QCOMPARE(m_daemon->shown().last().replaces, 0U);
    }

    void choosingItIsHeardWithTheProofOfIt_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("a desktop with tokens") << u"a-token"_s;
        QTest::newRow("one without") << u""_s;
    }

    void choosingItIsHeardWithTheProofOfIt()
    {
        QFETCH(QString, token);
        showOne();
        m_daemon->choose(m_daemon->shown().first().id, token);
        QTRY_COMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().first().toByteArray(), token.toUtf8());
    }

    void choosingThatOfAnotherProgramIsNotOurs()
    {
        showOne();
        const uint ours = m_daemon->shown().first().id;
        m_daemon->choose(ours + 1, u"theirs"_s);
        m_daemon->choose(ours, u"ours"_s);
        QTRY_COMPARE(m_chosen->size(), 1);
        QCOMPARE(m_chosen->first().first().toByteArray(), "ours");
    }

    void itIsTakenOffTheDesktop_data()
    {
        QTest::addColumn<bool>("atTheEnd");
        QTest::newRow("when asked") << false;
        QTest::newRow("at the end of the program") << true;
    }

    void itIsTakenOffTheDesktop()
    {
        QFETCH(bool, atTheEnd);
        showOne();
        if (atTheEnd)
            m_notice.reset();
        else
            m_notice->withdraw();
        QTRY_COMPARE(m_daemon->withdrawn(), QList<uint>{m_daemon->shown().first().id});
    }

    void oneThatIsStillOnItsWayIsTakenOffToo()
    {
        listenToADesktop();
        m_notice->show(words);
        m_notice->withdraw(); // its number has not come back
        QTRY_COMPARE(m_daemon->shown().size(), 1);
        QTRY_COMPARE(m_daemon->withdrawn(), QList<uint>{m_daemon->shown().first().id});
    }

private:
    void listenToADesktop()
    {
        QVERIFY(m_daemon->start());
        m_notice->listen();
        QTRY_COMPARE(m_notice->hearing(), Hearing::Listens);
    }

    /// And its number has come back.
    void showOne()
    {
        listenToADesktop();
        m_notice->show(words);
        QTRY_COMPARE(m_daemon->shown().size(), 1);
        settle();
    }

    /// What the daemon said is known to the notice: it has arrived, and what is asked then is asked by who has read it.
    void settle()
    {
        QVERIFY(m_daemon->isHeard());
        const int asked = m_daemon->timesAsked();
        m_notice->listen();
        QTRY_COMPARE(m_daemon->timesAsked(), asked + 1);
    }

    test::PrivateDesktop m_desktop;
    std::unique_ptr<test::NotificationDaemon> m_daemon;
    std::unique_ptr<ui::DesktopNotice> m_notice;
    std::unique_ptr<QSignalSpy> m_chosen;
};

QTEST_MAIN(DesktopNoticeTest)
#include "desktop_notice_test.moc"
