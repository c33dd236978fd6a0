// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Two connections to a real sandbox, and what is submitted on the one while the other is at work.
#include "held_database.h"
#include "sandbox_process.h"

#include "api/lead_json.h"
#include "session/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::HeldDatabase;

namespace {

const api::LeadId accepted(48155);

api::Lead acceptedLead(qint64 id = 48155)
{
    const QJsonObject object{{u"id"_s, id}, {u"vendorLeadAction"_s, u"ACCEPTED"_s}};
    return *api::leadFromJson(object, QTimeZone::utc());
}

session::Surroundings surroundings()
{
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"),
            [] { return QDateTime::currentDateTimeUtc(); }};
}

session::SessionSettings settingsWith(std::chrono::seconds hold)
{
    session::SessionSettings settings;
    settings.outbox.hold = hold;
    return settings;
}

} // namespace

class OtherConnections : public QObject
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
        m_sandbox = std::make_unique<test::SandboxProcess>();
        QVERIFY(m_sandbox->start());
        m_mine = connectionCalled(u"Nordet Roofing"_s);
        m_other = connectionCalled(u"Basement Brothers"_s);
        m_list = std::make_unique<account::ConnectionList>(profile());
        QVERIFY(m_list->add(*m_other));
        QVERIFY(m_list->add(*m_mine)); // the last one added is the current one
    }

    void cleanup()
    {
        end();
        m_list.reset();
        m_sandbox.reset();
    }

    void aHeldWonStatusGoesWhileAnotherConnectionIsAtWork()
    {
        begin(1s, {*m_mine, *m_other});
        submitWon();
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        const auto behind = m_workspace->others().unsettled();
        QCOMPARE(behind.size(), 1);
        QCOMPARE(behind.first().connection.name.text(), u"Nordet Roofing"_s);
        QCOMPARE(behind.first().summary.held, 1);
        QTRY_COMPARE_WITH_TIMEOUT(writes(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->others().unsettled().isEmpty(), 20'000);
        // Back on it, it is there as recorded, once.
        QVERIFY(m_list->choose(m_mine->id));
        m_workspace->start();
        QVERIFY(m_workspace->session()->outbox()->unsettled().isEmpty());
        const auto entries = m_workspace->session()->store()->activity().load(accepted, 1);
        QVERIFY(entries && entries->size() == 1);
        QCOMPARE(entries->first().what, store::ActivityKind::Accepted);
        QCOMPARE(writes(), 1);
    }

    void whatWaitsGoesAtTheNextStartThoughAnotherConnectionIsCurrent()
    {
        begin(1s, {*m_mine, *m_other});
        submitWon();
        QVERIFY(m_list->choose(m_other->id));
        end();
        QCOMPARE(writes(), 0);
        begin(1s, {*m_mine, *m_other});
        QCOMPARE(m_workspace->session()->connection().id, m_other->id);
        QTRY_COMPARE_WITH_TIMEOUT(writes(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->others().unsettled().isEmpty(), 20'000);
    }

    void whatWasTakenBackWhileTheDiskTookNothingDoesNotGoBehind()
    {
        begin(1s, {*m_mine, *m_other});
        submitWon();
        outbox::Outbox *outbox = m_workspace->session()->outbox();
        const auto id = outbox->unsettled().first().id();
        {
            const HeldDatabase held(m_folder->filePath(u"connections/"_s + m_mine->id.text()));
            QVERIFY(held.isHeld());
            QVERIFY(outbox->undo(id));
            QCOMPARE(outbox->comingBackCount(), 1);
            QVERIFY(m_list->choose(m_other->id));
            m_workspace->start();
            const auto behind = m_workspace->others().unsettled();
            QCOMPARE(behind.size(), 1);
            QCOMPARE(behind.first().summary.comesBack, 1);
        }
        QVERIFY(m_list->choose(m_mine->id));
        m_workspace->start();
        QTest::qWait(1'500); // as long as it would be held, and more
        QCOMPARE(writes(), 0);
        QVERIFY(m_workspace->session()->outbox()->unsettled().isEmpty());
        QCOMPARE(m_workspace->session()->store()->submissions().loadAll().value().size(), 0);
    }

    void aRefusalBehindIsToldUntilItIsSettled()
    {
        begin(1s, {*m_mine, *m_other});
        submitWon(acceptedLead(48231)); // the server knows better
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        QTRY_COMPARE_WITH_TIMEOUT(writes(), 1, 20'000);
        const auto refusedBehind = [this] {
            const auto behind = m_workspace->others().unsettled();
            return behind.size() == 1 && behind.first().summary.refused == 1;
        };
        QTRY_VERIFY_WITH_TIMEOUT(refusedBehind(), 20'000);
        end();
        begin(1s, {*m_mine, *m_other});
        QTRY_VERIFY_WITH_TIMEOUT(refusedBehind(), 20'000);
        QVERIFY(m_list->choose(m_mine->id));
        m_workspace->start();
        outbox::Outbox *outbox = m_workspace->session()->outbox();
        QVERIFY(outbox->discard(outbox->unsettled().first().id()));
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        QVERIFY(m_workspace->others().unsettled().isEmpty());
    }

    void itsLeadsAreNotFetchedBehind()
    {
        begin(60s, {*m_mine, *m_other});
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->book().listing().phase, session::Listing::Phase::Complete,
                                  20'000);
        submitWon();
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->session()->book().listing().phase, session::Listing::Phase::Complete,
                                  20'000);
        QCOMPARE(m_workspace->others().unsettled().size(), 1);
        // One listing of each while it was at work.
        QCOMPARE(m_sandbox->logOf(u"GET"_s, u"/general-leads"_s).size(), 2);
    }

    void whatNobodyIsSignedInForWaitsForThat()
    {
        begin(0s, {*m_mine, *m_other});
        m_accounts->signIn(m_mine->id)->drop();
        submitWon();
        const outbox::Outbox &outbox = *m_workspace->session()->outbox();
        QTRY_COMPARE(session::summaryOf(outbox.unsettled()).hindrance, session::Hindrance::SignIn);
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        QCOMPARE(m_workspace->others().unsettled().size(), 1);
        QTRY_COMPARE(m_workspace->others().unsettled().first().summary.hindrance, session::Hindrance::SignIn);
        QCOMPARE(writes(), 0);
        signIn(*m_mine);
        QTRY_COMPARE_WITH_TIMEOUT(writes(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->others().unsettled().isEmpty(), 20'000);
    }

    void whatWaitsAtWorkIsNotBegunOnTheWayIntoAnotherRight()
    {
        begin(0s, {*m_mine, *m_other});
        m_accounts->signIn(m_mine->id)->drop();
        submitWon();
        QTRY_COMPARE(session::summaryOf(m_workspace->session()->outbox()->unsettled()).hindrance,
                     session::Hindrance::SignIn);
        account::Connection asReviewer = *m_mine;
        asReviewer.access = api::Access::ReviewOnly;
        auto signedIn = std::make_unique<account::SignIn>(asReviewer, *m_vault);
        signedIn->useForThisRun(*api::Token::fromText(u"a-token-of-a-test"_s));
        QVERIFY(m_accounts->adopt(signedIn));
        m_workspace->start();
        QCOMPARE(m_workspace->session()->connection().access, api::Access::ReviewOnly);
        QTest::qWait(200); // longer than the way to the server and back
        QCOMPARE(writes(), 0);
        const auto left = m_workspace->session()->outbox()->unsettled();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().state(), outbox::State::Queued);
    }

    void anotherNameDoesNotInterruptWhatGoesOnBehind()
    {
        begin(60s, {*m_mine, *m_other});
        submitWon();
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        account::Connection renamed = *m_mine;
        renamed.name = *account::ConnectionName::fromText(u"Nordet Roofing and Sons"_s);
        QVERIFY(m_accounts->change(renamed));
        const auto behind = m_workspace->others().unsettled();
        QCOMPARE(behind.size(), 1);
        QCOMPARE(behind.first().connection.name.text(), u"Nordet Roofing and Sons"_s);
        QCOMPARE(behind.first().summary.held, 1);
    }

    void whatGoesOnBehindFollowsANewSignInAndNotTheFormer()
    {
        begin(1s, {*m_mine, *m_other});
        submitWon();
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        account::Connection moved = *m_mine;
        moved.access = api::Access::ReadAndWrite;
        moved.server =
            *api::ServerAddress::fromText(m_sandbox->address().toString().replace(u"127.0.0.1"_s, u"localhost"_s));
        QVERIFY(m_accounts->change(moved)); // another origin: the former sign-in ends
        signIn(moved);
        QTRY_COMPARE_WITH_TIMEOUT(writes(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->others().unsettled().isEmpty(), 20'000);
    }

    void itIsUndoneBackAtWork()
    {
        begin(60s, {*m_mine, *m_other});
        submitWon();
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        QVERIFY(m_list->choose(m_mine->id));
        m_workspace->start();
        QVERIFY(m_workspace->others().unsettled().isEmpty());
        outbox::Outbox *outbox = m_workspace->session()->outbox();
        QCOMPARE(outbox->unsettled().size(), 1);
        QVERIFY(outbox->undo(outbox->unsettled().first().id()));
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        QVERIFY(m_workspace->others().unsettled().isEmpty());
        QCOMPARE(writes(), 0);
    }

    void leadsOfTheSameNumberAreNotMixed()
    {
        test::SandboxProcess elsewhere;
        QVERIFY(elsewhere.start());
        m_other->server = *api::ServerAddress::fromText(elsewhere.address().toString());
        QVERIFY(m_list->change(*m_other));
        const QByteArray won = R"({"status": "JOB_WON", "jobAmount": 18500})";
        QCOMPARE(m_sandbox->call("PUT", u"/general-leads/%1/status"_s.arg(accepted.text()), won).status, 200);
        begin(60s, {*m_mine, *m_other});
        for (const account::Connection &connection : {*m_mine, *m_other, *m_mine}) {
            QVERIFY(m_list->choose(connection.id));
            m_workspace->start();
            session::Session &session = *m_workspace->session();
            QTRY_COMPARE_WITH_TIMEOUT(session.book().listing().phase, session::Listing::Phase::Complete, 20'000);
            const auto lead = session.book().find(accepted);
            QVERIFY(lead);
            QCOMPARE(lead->finalStatus().has_value(), connection.id == m_mine->id);
            QCOMPARE(session.store()->activity().load(accepted, 1).value().size(), 0);
        }
    }

    void whatIsForgottenDoesNotGo()
    {
        begin(1s, {*m_mine, *m_other});
        submitWon();
        QVERIFY(m_list->choose(m_other->id));
        m_workspace->start();
        QVERIFY(m_workspace->forget(m_mine->id));
        QVERIFY(m_workspace->others().unsettled().isEmpty());
        QVERIFY(!QDir(m_folder->filePath(u"connections/"_s + m_mine->id.text())).exists());
        QTest::qWait(1'500); // as long as it would have been held, and more
        QCOMPARE(writes(), 0);
    }

    void whatIsOfThisRunAloneGoesToo()
    {
        begin(1s, {*m_other});
        const auto token = *api::Token::fromText(u"a-token-of-a-test"_s);
        m_workspace->useForThisRun(connectionCalled(u"127.0.0.1"_s), token);
        m_workspace->start();
        submitWon();
        m_workspace->followConnections();
        m_workspace->start();
        QTRY_COMPARE_WITH_TIMEOUT(writes(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_workspace->others().unsettled().isEmpty(), 20'000);
    }

private:
    [[nodiscard]] account::Profile profile() const { return account::Profile::at(m_folder->path()); }

    [[nodiscard]] account::Connection connectionCalled(const QString &name) const
    {
        return {account::ConnectionId::create(), *account::ConnectionName::fromText(name),
                *api::ServerAddress::fromText(m_sandbox->address().toString()), api::Access::ReadAndWrite};
    }

    void begin(std::chrono::seconds hold, const QList<account::Connection> &signedIn)
    {
        m_accounts = std::make_unique<account::Accounts>(*m_list, *m_vault);
        m_workspace = std::make_unique<session::Workspace>(*m_accounts, profile(), surroundings(), settingsWith(hold));
        for (const account::Connection &connection : signedIn)
            signIn(connection);
        m_workspace->followConnections();
        m_workspace->start();
        QVERIFY(m_workspace->session()->outbox() != nullptr);
    }

    void signIn(const account::Connection &connection)
    {
        m_accounts->signIn(connection.id)->useForThisRun(*api::Token::fromText(u"a-token-of-a-test"_s));
    }

    void end()
    {
        m_workspace.reset();
        m_accounts.reset();
    }

    void submitWon(const api::Lead &lead = acceptedLead())
    {
        rules::Draft draft;
        draft.status = rules::Status::JobWon;
        draft.jobAmount = *rules::Money::fromCents(1'850'000);
        const auto update = rules::makeUpdate(draft, {});
        QVERIFY(update);
        const outbox::NewSubmission won{lead, outbox::StatusUpdate{*update}};
        QVERIFY(m_workspace->session()->submit(won));
    }

    [[nodiscard]] qsizetype writes() const { return m_sandbox->logOf(u"PUT"_s, u"/status"_s).size(); }

    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::SandboxProcess> m_sandbox;
    std::unique_ptr<account::ConnectionList> m_list;
    std::unique_ptr<account::Accounts> m_accounts;
    std::unique_ptr<session::Workspace> m_workspace;
    std::optional<account::Connection> m_mine;
    std::optional<account::Connection> m_other;
};

QTEST_GUILESS_MAIN(OtherConnections)
#include "other_connections.moc"
