// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

account::Connection connectionCalled(const QString &name)
{
    return {account::ConnectionId::create(), *account::ConnectionName::fromText(name),
            *api::ServerAddress::fromText(u"http://127.0.0.1:9"_s), api::Access::ReadAndWrite};
}

session::Surroundings surroundings()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime::currentDateTimeUtc(); }};
}

} // namespace

/// A connection that is forgotten leaves nothing behind, and one that is kept loses nothing.
class Forgetting : public QObject
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
        const auto profile = account::Profile::at(m_folder->path());
        m_list = std::make_unique<account::ConnectionList>(profile);
        m_accounts = std::make_unique<account::Accounts>(*m_list, *m_vault);
        m_workspace =
            std::make_unique<session::Workspace>(*m_accounts, profile, surroundings(), session::SessionSettings());
        QVERIFY(m_list->add(m_other));
        QVERIFY(m_list->add(m_mine));
        m_workspace->followConnections();
        m_workspace->start();
        QVERIFY(m_workspace->session()->store()->drafts().save({api::LeadId(1), {{u"notes"_s, u"x"_s}}, {}, {}, {}}));
        QVERIFY(m_workspace->session()->store()->activity().append(
            {{{}, api::LeadId(1), store::ActivityKind::Viewed, {}, u""_s}}));
    }

    void cleanup()
    {
        m_workspace.reset();
        m_accounts.reset();
        m_list.reset();
    }

    void whatIsKeptIsCountedWhileItIsAtWork()
    {
        const auto kept = m_workspace->keptOf(m_mine.id);
        QVERIFY(kept);
        QCOMPARE(kept->drafts, 1);
        QCOMPARE(kept->activity, 1);
        QCOMPARE(kept->leads, 0);
        QCOMPARE(kept->unsettled, 0);
        QCOMPARE(kept->folder, folderOf(m_mine));
        // Nothing was ever kept of that one.
        QCOMPARE(m_workspace->keptOf(m_other.id)->drafts, 0);
    }

    void theOneAtWorkGoesWholeAndTheNextTakesItsPlace()
    {
        QVERIFY(m_workspace->forget(m_mine.id));
        QVERIFY(!QDir(folderOf(m_mine)).exists());
        QVERIFY(QDir(m_folder->filePath(u"connections"_s)).entryList({u"*forgotten"_s}, QDir::Dirs).isEmpty());
        QVERIFY(!m_list->find(m_mine.id));
        QCOMPARE(m_workspace->session()->connection().id, m_other.id);
    }

    void anotherOneGoesAndTheWorkGoesOn()
    {
        const session::Session *atWork = m_workspace->session();
        QVERIFY(QDir().mkpath(folderOf(m_other)));
        QVERIFY(m_workspace->forget(m_other.id));
        QVERIFY(!QDir(folderOf(m_other)).exists());
        QCOMPARE(m_workspace->session(), atWork);
        QVERIFY(QDir(folderOf(m_mine)).exists());
    }

    void aListThatCannotBeWrittenLosesNothing()
    {
        // A folder where the new list is made cannot be written by anybody, root included.
        QVERIFY(QDir().mkpath(m_folder->filePath(u"connections.json.new/x"_s)));
        verifyNothingIsForgotten(m_mine.id);
    }

    void whatAnEarlierRunCouldNotRemoveGoesAtTheNextStart()
    {
        const QString left = m_folder->filePath(u"connections/left.forgotten"_s);
        QVERIFY(QDir().mkpath(left + u"/attachments"_s));
        session::Workspace next(*m_accounts, account::Profile::at(m_folder->path()), surroundings(),
                                session::SessionSettings());
        next.followConnections();
        QTRY_VERIFY(!QDir(left).exists());
        QVERIFY(QDir(folderOf(m_mine)).exists());
    }

    void whatIsKeptOfAServerOfOneRunGoesAndTheListedOneIsBack()
    {
        const account::Connection ofThisRun = workForThisRun();
        QVERIFY(m_workspace->forget(ofThisRun.id));
        QVERIFY(!QDir(folderOf(ofThisRun)).exists());
        QCOMPARE(m_workspace->session()->connection().id, m_mine.id);
        QCOMPARE(m_workspace->afterEnd(), session::AfterEnd::GoesOn);
        QCOMPARE(m_list->all().size(), 2);
    }

    void aServerOfOneRunThatCannotBeForgottenLosesNothing()
    {
        const account::Connection ofThisRun = workForThisRun();
        QVERIFY(QDir().mkpath(folderOf(ofThisRun) + u".forgotten/x"_s)); // its name for going is taken
        verifyNothingIsForgotten(ofThisRun.id);
        QCOMPARE(m_workspace->afterEnd(), session::AfterEnd::GoesOnWithToken);
    }

private:
    /// Although it is asked for; it is at work, with one draft.
    void verifyNothingIsForgotten(account::ConnectionId id)
    {
        const auto forgotten = m_workspace->forget(id);
        QVERIFY(!forgotten);
        QCOMPARE(forgotten.error(), account::ConnectionList::Fault::NotSaved);
        QCOMPARE(m_workspace->session()->connection().id, id);
        m_workspace->start();
        QCOMPARE(m_workspace->keptOf(id)->drafts, 1);
    }

    /// With a server that is in no list, where something is typed.
    [[nodiscard]] account::Connection workForThisRun()
    {
        m_workspace->useForThisRun(connectionCalled(u"Of this run"_s), *api::Token::fromText(u"of-this-run"_s));
        m_workspace->start();
        if (!m_workspace->session()->store()->drafts().save({api::LeadId(2), {{u"notes"_s, u"y"_s}}, {}, {}, {}}))
            qFatal("the draft is not kept");
        return m_workspace->session()->connection();
    }

    [[nodiscard]] QString folderOf(const account::Connection &connection) const
    {
        return m_folder->filePath(u"connections/"_s + connection.id.text());
    }

    const account::Connection m_other = connectionCalled(u"Other"_s);
    const account::Connection m_mine = connectionCalled(u"Mine"_s);
    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<account::ConnectionList> m_list;
    std::unique_ptr<account::Accounts> m_accounts;
    std::unique_ptr<session::Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(Forgetting)
#include "forgetting.moc"
