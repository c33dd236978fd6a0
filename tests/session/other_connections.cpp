// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "two_connections.h"

using namespace jobmark;
using namespace jobmark::test;

/// What is submitted on one connection goes on while another is at work.
class OtherConnections : public QObject, private TwoConnections
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { makeVault(); }
    void init() { makeConnections(); }
    void cleanup() { forgetConnections(); }

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
        SandboxProcess elsewhere;
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
};

QTEST_GUILESS_MAIN(OtherConnections)
#include "other_connections.moc"
