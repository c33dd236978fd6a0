// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desk_run.h"
#include "list_server.h"
#include "sandbox_process.h"

#include "account/accounts.h"
#include "session/lead_book.h"
#include "session/quiet_refresh.h"
#include "session/workspace.h"

#include <atomic>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace std::chrono_literals;
using session::LeadBook;
using session::Listing;
using session::QuietRefresh;
using session::QuietSchedule;
using session::Urgency;
using test::ListAnswer;
using Kind = api::ApiError::Kind;
using Phase = Listing::Phase;
using Pause = std::optional<std::chrono::milliseconds>;

Q_DECLARE_METATYPE(session::Listing)
Q_DECLARE_METATYPE(Pause)

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);

Listing ended(Phase phase, std::optional<Kind> kind = {}, std::optional<std::chrono::seconds> retryAfter = {})
{
    Listing listing;
    listing.phase = phase;
    if (kind)
        listing.error = api::ApiError{*kind, 0, {}, retryAfter};
    return listing;
}

/// A book of a server with one page of leads, refreshed every few milliseconds.
struct Run
{
    explicit Run(const test::AnswerPage &answer)
        : server(test::listing(answer))
        , client(test::listClient(server))
        , book(*client, test::torontoOn(now))
        , refresh(book, {20ms, 80ms})
    {}

    test::ScriptedServer server;
    std::unique_ptr<api::Client> client;
    LeadBook book;
    QuietRefresh refresh;
};

ListAnswer short1(int page, const test::SeenRequest &)
{
    return page == 1 ? test::pageOf(3, 1) : ListAnswer{200, "[]"};
}

} // namespace

class QuietRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itBacksOffWhileItFails_data()
    {
        QTest::addColumn<Listing>("listing");
        QTest::addColumn<int>("failures");
        QTest::addColumn<Pause>("pause");
        QTest::newRow("complete") << ended(Phase::Complete) << 0 << Pause(5min);
        QTest::newRow("ended by the user") << ended(Phase::Cancelled) << 0 << Pause(5min);
        QTest::newRow("not offered") << ended(Phase::NotOffered) << 0 << Pause();
        QTest::newRow("never asked for") << ended(Phase::NeverAsked) << 0 << Pause();
        QTest::newRow("first failure") << ended(Phase::Failed, Kind::NoConnection) << 1 << Pause(5min);
        QTest::newRow("second") << ended(Phase::Failed, Kind::NoConnection) << 2 << Pause(10min);
        QTest::newRow("third") << ended(Phase::Failed, Kind::ServerFault) << 3 << Pause(20min);
        QTest::newRow("hundredth") << ended(Phase::Failed, Kind::ServerFault) << 100 << Pause(60min);
        QTest::newRow("signed out") << ended(Phase::Failed, Kind::SignInNeeded) << 1 << Pause();
        QTest::newRow("not secure") << ended(Phase::Failed, Kind::Insecure) << 1 << Pause();
        QTest::newRow("a long Retry-After") << ended(Phase::Failed, Kind::TooManyRequests, 7200s) << 1 << Pause(2h);
        QTest::newRow("a short Retry-After") << ended(Phase::Failed, Kind::ServerFault, 3s) << 1 << Pause(5min);
    }

    void itBacksOffWhileItFails()
    {
        QFETCH(Listing, listing);
        QFETCH(int, failures);
        QFETCH(Pause, pause);
        QVERIFY(session::nextQuietRefresh(QuietSchedule(), listing, failures) == pause);
    }

    void theLeadsAreFetchedAgainAndAgain()
    {
        Run run(short1);
        run.refresh.run();
        run.book.refresh(Urgency::Asked);
        QTRY_VERIFY(run.server.requestCount() >= 8);
        QCOMPARE(run.book.listing().urgency, Urgency::Quiet);
    }

    void nothingIsFetchedWhileItRests()
    {
        Run run(short1);
        run.book.refresh(Urgency::Asked);
        QTRY_COMPARE(run.book.listing().phase, Phase::Complete);
        const int asked = run.server.requestCount();
        QTest::qWait(200);
        QCOMPARE(run.server.requestCount(), asked);
    }

    void aTokenThatIsRefusedEndsIt()
    {
        Run run([](int, const auto &) { return ListAnswer{401, "{}"}; });
        run.refresh.run();
        run.book.refresh(Urgency::Asked);
        QTRY_COMPARE(run.book.listing().phase, Phase::Failed);
        QTest::qWait(200);
        QCOMPARE(run.server.requestCount(), 1);
    }

    void signingOutEndsItAndSigningInBeginsItAgain()
    {
        test::ScriptedServer server(test::listing(short1));
        const QTemporaryDir folder;
        session::SessionSettings settings;
        settings.limits = test::limitsWithoutPace();
        settings.quietRefresh = QuietSchedule{20ms, 80ms};
        test::DeskRun run(folder.path(), QUrl(server.address()), api::Access::ReadAndWrite, settings);
        run.signIn();
        QTRY_VERIFY(server.requestCount() >= 6);
        run.session.setToken(std::nullopt);
        QTRY_VERIFY(run.session.book().listing().phase != Phase::Loading);
        const int asked = server.requestCount();
        QTest::qWait(200);
        QCOMPARE(server.requestCount(), asked);
        run.session.setToken(api::Token::fromText(QStringLiteral("another-token")).value());
        QTRY_VERIFY(server.requestCount() >= asked + 4);
    }

    void itIsOnForWhoeverWorksAndOffForSampleData()
    {
        const Pause fiveMinutes = 5min;
        QVERIFY(session::SessionSettings().quietRefresh);
        QVERIFY(session::nextQuietRefresh(*session::SessionSettings().quietRefresh, ended(Phase::Complete), 0) ==
                fiveMinutes);
        const QTemporaryDir folder;
        const auto profile = account::Profile::at(folder.path());
        account::ConnectionList connections(profile);
        account::TokenVault vault;
        account::Accounts accounts(connections, vault);
        session::Workspace workspace(accounts, profile, test::torontoToday(), {});
        test::ScriptedServer server(test::listing(short1));
        workspace.useForThisRun({account::ConnectionId::create(),
                                 *account::ConnectionName::fromText(QStringLiteral("T")),
                                 *api::ServerAddress::fromText(server.address()), api::Access::ReadAndWrite},
                                *api::Token::fromText(QStringLiteral("a-token-of-a-test")));
        QVERIFY(workspace.session() != nullptr);
        QVERIFY(workspace.session()->settings().quietRefresh);
        workspace.useSampleData(test::SandboxProcess::program());
        QTRY_VERIFY(workspace.isSampleData());
        QVERIFY(!workspace.session()->settings().quietRefresh);
    }

    void itGoesOnAfterAnOutage()
    {
        std::atomic<bool> fails = true;
        Run run([&fails](int page, const test::SeenRequest &request) {
            return fails ? ListAnswer{403, "{}"} : short1(page, request);
        });
        run.refresh.run();
        run.book.refresh(Urgency::Asked);
        QTRY_VERIFY(run.server.requestCount() >= 3);
        fails = false;
        QTRY_COMPARE(run.book.listing().phase, Phase::Complete);
        QCOMPARE(run.book.leads().size(), 3);
    }
};

QTEST_GUILESS_MAIN(QuietRefreshTest)
#include "quiet_refresh.moc"
