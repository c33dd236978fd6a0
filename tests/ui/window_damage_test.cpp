// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"
#include "sandbox_process.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 openLead = 48155;
constexpr qint64 otherOpenLead = 48195;
constexpr qint64 pageSize = 4096;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool run(const QString &database, const QStringList &statements)
{
    bool isDone = false;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(database);
        isDone = other.open() && std::all_of(statements.begin(), statements.end(), [&other](const QString &statement) {
                     return QSqlQuery(other).exec(statement);
                 });
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return isDone;
}

} // namespace

/// A database that is damaged under the open window is set aside, and the day goes on; one that a newer Jobmark wrote
/// is left alone.
class WindowDamageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void init()
    {
        m_live = std::make_unique<test::LiveWindow>(*m_vault, std::chrono::seconds(60));
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY(m_live->hasListed());
        open(openLead);
        type(u"Called at noon"_s);
        m_live->desk().draft().save();
        QCOMPARE(m_live->desk().state().draft.phase, session::DraftState::Phase::Saved);
    }

    void cleanup() { m_live.reset(); }

    void whatIsTypedIsKeptAndItIsSaid()
    {
        damage();
        type(u"Called at noon, and again"_s);
        m_live->desk().draft().save();
        QCOMPARE(m_live->desk().form().state().typed.notes, u"Called at noon, and again"_s);
        QCOMPARE(m_live->desk().state().draft.phase, session::DraftState::Phase::Saved);
        QVERIFY2(m_live->reads(u"database was damaged"_s), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(u"press F5"_s), qPrintable(m_live->readable()));
        QCOMPARE(setAside().size(), 1);
        QVERIFY(QFileInfo::exists(setAside().first()));
        const auto draft = m_live->session().store()->drafts().load(api::LeadId(openLead));
        QVERIFY(draft && *draft);
        // Said until it is understood, and once.
        QVERIFY(m_live->tabTo(u"Understood"_s));
        m_live->press(Qt::Key_Space);
        QTRY_VERIFY(!m_live->reads(u"database was damaged"_s));
    }

    void aDatabaseOfANewerJobmarkIsLeftAloneAndThatIsSaid()
    {
        const QString path = m_live->session().store()->folder() + u"/jobmark.sqlite"_s;
        m_live->workWith(QUrl(u"http://127.0.0.1:9"_s)); // elsewhere meanwhile, so that it is closed
        QVERIFY(run(path, {u"UPDATE made_by SET version = 99"_s, u"PRAGMA user_version = 99"_s}));
        const QByteArray before = contentsOf(path);
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY2(m_live->reads(u"Error: The database was written by a newer Jobmark and is left untouched. Update "
                                   "Jobmark to record statuses on this computer."_s),
                     qPrintable(m_live->readable()));
        QVERIFY2(m_live->find(u"Try again"_s) == nullptr, qPrintable(m_live->readable())); // it would help nothing
        open(openLead);
        type(u"Called at noon"_s);
        m_live->desk().draft().save();
        QTRY_VERIFY2(m_live->reads(u"Draft not saved"_s), qPrintable(m_live->readable()));
        QVERIFY2(m_live->reads(u"Your draft is on screen, but not saved."_s), qPrintable(m_live->readable()));
        m_live->desk().form().apply(session::StatusChosen{rules::Status::ContactMade});
        m_live->submit();
        QTRY_VERIFY2(m_live->reads(u"Nothing was sent. What you typed is still here."_s),
                     qPrintable(m_live->readable()));
        QVERIFY(m_sandbox.logOf(u"PUT"_s, u"/status"_s).isEmpty());
        QCOMPARE(m_live->desk().form().state().typed.notes, u"Called at noon"_s);
        QCOMPARE(contentsOf(path), before);
        QVERIFY(contentsOf(path + u"-wal"_s).isEmpty());
    }

    void whatOnlyReadsIsReasonEnough()
    {
        damage();
        QVERIFY(!m_live->session().book().find(api::LeadId(otherOpenLead)));
        QTRY_COMPARE(setAside().size(), 1);
        QVERIFY(m_live->reads(u"database was damaged"_s));
        QVERIFY(m_live->session().store()->drafts().load(api::LeadId(openLead)));
    }

    void aDraftThatCannotBeReadEndsInAnEmptyFormNotInAnUnusableOne()
    {
        damage();
        open(otherOpenLead);
        type(u"Left a message"_s);
        m_live->desk().draft().save();
        QCOMPARE(m_live->desk().state().draft.phase, session::DraftState::Phase::Saved);
        QVERIFY(m_live->reads(u"database was damaged"_s));
    }

    void aDatabaseCutToNothingIsSaidAtTheNextStartAndWhatIsInItsJournalIsBack()
    {
        const QString folder = m_live->session().store()->folder();
        QUrl elsewhere = m_sandbox.address();
        elsewhere.setHost(u"localhost"_s); // another address, so another folder
        m_live->workWith(elsewhere);
        QVERIFY(QFileInfo::exists(folder + u"/jobmark.sqlite-wal"_s));
        QVERIFY(QFile::resize(folder + u"/jobmark.sqlite"_s, 0));
        m_live->workWith(m_sandbox.address());
        QTRY_VERIFY2(m_live->reads(u"database was damaged"_s), qPrintable(m_live->readable()));
        QCOMPARE(setAside().size(), 1);
        open(openLead);
        QCOMPARE(m_live->desk().form().state().typed.notes, u"Called at noon"_s);
        type(u"Called at noon, and again"_s);
        m_live->desk().draft().save();
        QCOMPARE(m_live->desk().state().draft.phase, session::DraftState::Phase::Saved);
    }

    void whatWaitsInTheOutboxIsWrittenAnew()
    {
        const auto known = m_live->session().book().find(api::LeadId(openLead));
        QVERIFY(known);
        const auto id = submitWon(*known);
        QVERIFY(id);
        damage();
        open(otherOpenLead);
        type(u"Left a message"_s);
        m_live->desk().draft().save();
        QCOMPARE(setAside().size(), 1);
        const auto rows = m_live->session().store()->submissions().loadAll();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().id, *id);
        QVERIFY(m_live->session().outbox()->undo(*id));
    }

    void aSubmissionIsTakenAlthoughTheDatabaseIsDamaged()
    {
        const auto known = m_live->session().book().find(api::LeadId(openLead));
        QVERIFY(known);
        damage();
        const auto id = submitWon(*known);
        QVERIFY(id);
        QCOMPARE(setAside().size(), 1);
        QVERIFY(m_live->session().outbox()->undo(*id));
    }

private:
    void open(qint64 lead)
    {
        m_live->open(lead);
        QTRY_COMPARE(m_live->desk().state().phase, session::DeskPhase::Form);
    }

    void type(const QString &notes) { m_live->desk().form().apply(session::TextTyped{session::TextBox::Notes, notes}); }

    [[nodiscard]] std::optional<outbox::SubmissionId> submitWon(const api::Lead &lead)
    {
        rules::Draft draft;
        draft.status = rules::Status::JobWon;
        draft.jobAmount = *rules::Money::fromCents(100'000);
        const auto update = rules::makeUpdate(draft, rules::Context());
        if (!update)
            return {};
        const auto taken = m_live->session().submit({lead, outbox::StatusUpdate{*update}});
        return taken ? std::optional(*taken) : std::nullopt;
    }

    /// All but the first page of the file is nonsense from now on, and the window's connection has no page in memory.
    void damage()
    {
        const QString path = m_live->session().store()->folder() + u"/jobmark.sqlite"_s;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(u"UPDATE leads SET seen_at = seen_at"_s));
            // In a rest the store itself reads for a while, and nobody else may empty the -wal.
            QSqlQuery emptied(other);
            const auto isEmptied = [&] {
                return emptied.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) && emptied.next() && emptied.value(0) == 0;
            };
            QVERIFY(QTest::qWaitFor(isEmptied, 20'000));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 2 * pageSize);
        file.seek(pageSize);
        const QByteArray nonsense(file.size() - pageSize, '\x5a');
        QCOMPARE(file.write(nonsense), nonsense.size());
    }

    [[nodiscard]] QStringList setAside() const
    {
        QStringList found;
        QDirIterator files(m_live->session().store()->folder(), {u"*.damaged-*"_s}, QDir::Files);
        while (files.hasNext()) {
            const QString file = files.next();
            if (!file.endsWith(u"-wal"_s))
                found << file;
        }
        return found;
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<test::LiveWindow> m_live;
};

QTEST_MAIN(WindowDamageTest)
#include "window_damage_test.moc"
