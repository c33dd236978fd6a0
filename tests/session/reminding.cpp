// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/reminding.h"

#include "list_server.h"

#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::Hearing;
using settings::DailyReminder;

namespace {

// Nothing happened to it for a month.
const QByteArray longSilent = ",\"dateCreated\":\"2026-11-01T12:00:00Z\"";
const QByteArray fresh = ",\"dateCreated\":\"2026-12-01T12:00:00Z\"";

} // namespace

/// What is told is true, is told once, and not before somebody hears it.
class RemindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nobody's keychain
        m_vault = std::make_unique<account::TokenVault>();
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_now = QDateTime(QDate(2026, 12, 1), QTime(15, 0), Qt::UTC);
        m_served = "[" + test::listedLead(1, longSilent) + "," + test::listedLead(2, longSilent) + "," +
                   test::listedLead(3, fresh) + "]";
        m_isOffered = true;
        m_server = std::make_unique<test::ScriptedServer>(test::listing([this](int page, const test::SeenRequest &) {
            m_mayAnswer.acquire();
            m_mayAnswer.release();
            return page == 1 && m_isOffered ? test::ListAnswer{200, test::envelope(m_served)}
                                            : test::ListAnswer{m_isOffered ? 200 : 404, test::envelope("[]")};
        }));
        m_mayAnswer.release();
        startRun();
    }

    void cleanup()
    {
        endRun();
        m_mayAnswer.release();
        m_server.reset();
        m_mayAnswer.acquire(m_mayAnswer.available());
    }

    void itTellsHowManyOnceTheListHasCome()
    {
        want();
        m_reminding->setHearing(Hearing::Listens);
        QCOMPARE(m_due->size(), 0);
        work();
        QTRY_COMPARE(m_due->size(), 1);
        QCOMPARE(m_due->first().first().toInt(), 2);
    }

    void theDayIsOnTheDiskBeforeItIsTold()
    {
        std::optional<QDate> onDisk;
        connect(m_reminding.get(), &session::Reminding::due, this,
                [&] { onDisk = settings::Settings(profile()).remindedOn(); });
        want();
        m_reminding->setHearing(Hearing::Listens);
        work();
        QTRY_COMPARE(m_due->size(), 1);
        QCOMPARE(onDisk, QDate(2026, 12, 1));
    }

    void whatCannotBeRememberedIsNotTold()
    {
        want();
        work();
        QTRY_VERIFY(hasListed());
        QVERIFY(QDir().mkpath(profile().file(u"settings.json.new/x"_s))); // where the new file is made
        m_reminding->setHearing(Hearing::Listens);
        QCOMPARE(m_due->size(), 0);
        QVERIFY(QDir(profile().file(u"settings.json.new"_s)).removeRecursively());
        m_reminding->look();
        QCOMPARE(m_due->size(), 1);
    }

    void itIsToldOnceADayWhateverRunItIs()
    {
        want();
        m_reminding->setHearing(Hearing::Listens);
        work();
        QTRY_COMPARE(m_due->size(), 1);
        m_workspace->session()->refresh();
        QTRY_VERIFY(hasListed());
        m_reminding->look();
        QCOMPARE(m_due->size(), 1);
        endRun();
        startRun();
        m_reminding->setHearing(Hearing::Listens);
        work();
        QTRY_VERIFY(hasListed());
        m_reminding->look();
        QCOMPARE(m_due->size(), 0);
        m_now = m_now.addDays(1);
        m_reminding->look();
        QCOMPARE(m_due->size(), 1);
        QCOMPARE(settings::Settings(profile()).remindedOn(), QDate(2026, 12, 2));
    }

    void nobodyIsToldWhoDidNotAsk()
    {
        m_reminding->setHearing(Hearing::Listens);
        work();
        QTRY_VERIFY(hasListed());
        m_reminding->look();
        QCOMPARE(m_due->size(), 0);
        QVERIFY(!settings::Settings(profile()).remindedOn());
        want(); // and who asks is told at once
        QCOMPARE(m_due->size(), 1);
    }

    void whereNobodyListensNoDayIsUsedUp_data()
    {
        QTest::addColumn<Hearing>("hearing");
        QTest::newRow("deaf") << Hearing::Deaf;
        QTest::newRow("not known yet") << Hearing::Unknown;
    }

    void whereNobodyListensNoDayIsUsedUp()
    {
        QFETCH(Hearing, hearing);
        want();
        m_reminding->setHearing(hearing);
        work();
        QTRY_VERIFY(hasListed());
        m_reminding->look();
        QCOMPARE(m_due->size(), 0);
        QVERIFY(!settings::Settings(profile()).remindedOn());
        m_reminding->setHearing(Hearing::Listens);
        QCOMPARE(m_due->size(), 1);
    }

    void thatThereIsNothingToDoIsNotTold()
    {
        m_served = "[" + test::listedLead(3, fresh) + "]";
        want();
        m_reminding->setHearing(Hearing::Listens);
        work();
        QTRY_VERIFY(hasListed());
        m_reminding->look();
        QCOMPARE(m_due->size(), 0);
        QVERIFY(!settings::Settings(profile()).remindedOn());
    }

    void anOldCountIsNotToldWhileANewOneIsOnItsWay()
    {
        work();
        QTRY_VERIFY(hasListed());
        endRun();
        m_served = "[" + test::listedLead(1, longSilent) + "]";
        m_mayAnswer.acquire();
        startRun();
        want();
        m_reminding->setHearing(Hearing::Listens);
        work();
        QTRY_VERIFY(!m_workspace->session()->book().isBringingIn());
        m_reminding->look();
        QCOMPARE(m_due->size(), 0);
        m_mayAnswer.release();
        QTRY_COMPARE(m_due->size(), 1);
    }

    void withoutAListWhatIsKnownHereIsCounted()
    {
        work();
        QTRY_VERIFY(hasListed());
        endRun();
        m_isOffered = false;
        startRun();
        want();
        m_reminding->setHearing(Hearing::Listens);
        work();
        QTRY_COMPARE(m_due->size(), 1);
        QCOMPARE(m_due->first().first().toInt(), 2);
    }

private:
    [[nodiscard]] account::Profile profile() const { return account::Profile::at(m_folder->path()); }

    void startRun()
    {
        m_list = std::make_unique<account::ConnectionList>(profile());
        m_accounts = std::make_unique<account::Accounts>(*m_list, *m_vault);
        session::Surroundings here = test::torontoOn(m_now);
        here.now = [this] { return m_now; };
        m_workspace = std::make_unique<session::Workspace>(*m_accounts, profile(), here, session::SessionSettings());
        m_settings = std::make_unique<settings::Settings>(profile());
        m_reminding = std::make_unique<session::Reminding>(*m_workspace, *m_settings);
        m_due = std::make_unique<QSignalSpy>(m_reminding.get(), &session::Reminding::due);
    }

    void endRun()
    {
        m_due.reset();
        m_reminding.reset();
        m_workspace.reset();
        m_settings.reset();
        m_accounts.reset();
        m_list.reset();
    }

    void want()
    {
        settings::Preferences preferences = m_settings->preferences();
        preferences.dailyReminder = DailyReminder::On;
        QVERIFY(m_settings->change(preferences));
    }

    void work()
    {
        m_workspace->useForThisRun({account::ConnectionId::create(), *account::ConnectionName::fromText(u"Test"_s),
                                    *api::ServerAddress::fromText(m_server->address()), api::Access::ReadAndWrite},
                                   *api::Token::fromText(u"a-token-of-a-test"_s));
        m_workspace->start();
    }

    [[nodiscard]] bool hasListed() const
    {
        using Phase = session::Listing::Phase;
        const session::LeadBook &book = m_workspace->session()->book();
        return !book.isBringingIn() && book.listing().phase == Phase::Complete;
    }

    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    QSemaphore m_mayAnswer;
    QDateTime m_now;
    QByteArray m_served;
    bool m_isOffered = true;
    std::unique_ptr<test::ScriptedServer> m_server;
    std::unique_ptr<account::ConnectionList> m_list;
    std::unique_ptr<account::Accounts> m_accounts;
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<settings::Settings> m_settings;
    std::unique_ptr<session::Reminding> m_reminding;
    std::unique_ptr<QSignalSpy> m_due;
};

QTEST_GUILESS_MAIN(RemindingTest)
#include "reminding.moc"
