// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "list_server.h"

#include "session/lead_listing.h"

#include <atomic>
#include <QSignalSpy>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::LeadListing;
using session::Listing;
using session::Urgency;
using test::ListAnswer;
using Phase = Listing::Phase;

Q_DECLARE_METATYPE(test::AnswerPage)

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC);

ListAnswer nothing()
{
    return {200, test::envelope("[]")};
}

/// A listing of what a server answers, and the leads that came.
struct Run
{
    explicit Run(const test::AnswerPage &answer, const api::Limits &limits = test::limitsWithoutPace())
        : server(test::listing(answer))
        , client(test::listClient(server, limits))
        , listing(*client, test::torontoOn(now))
    {
        QObject::connect(&listing, &LeadListing::pageCame, &listing, [this](const QList<api::Lead> &leads) {
            for (const api::Lead &lead : leads)
                came.append(lead.id.number());
        });
    }

    bool ends()
    {
        return QTest::qWaitFor([this] { return listing.state().phase != Phase::Loading; }, 20'000);
    }
    [[nodiscard]] Phase phase() const { return listing.state().phase; }

    test::ScriptedServer server;
    std::unique_ptr<api::Client> client;
    LeadListing listing;
    QList<qint64> came;
};

} // namespace

/// Paging through whatever a server offers, on real sockets.
class LeadListingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLeadComesOnceWhateverTheShape_data();
    void everyLeadComesOnceWhateverTheShape();
    void aServerWithoutAListIsNoServerWithoutLeads();
    void aPageBeyondTheLastIsTheEnd();
    void whatCameStaysWhenAPageFails();
    void aQuietOneGoesOnWhereItFailed();
    void cancellingEndsItAndANewOneBeginsAnew();
    void aRestThatTheServerWantsIsGivenAndThePageAskedForAgain();
    void noMoreCallsThanAreAllowed();
    void somebodyWhoWaitsHurriesAQuietOne();
};

void LeadListingTest::everyLeadComesOnceWhateverTheShape_data()
{
    QTest::addColumn<test::AnswerPage>("answer");
    QTest::addColumn<int>("leads");
    QTest::addColumn<int>("calls");
    const auto row = [](const char *name, int leads, int calls, const test::AnswerPage &answer) {
        QTest::newRow(name) << answer << leads << calls;
    };
    const auto total = [](const QByteArray &key) -> test::AnswerPage {
        return [key](int page, const test::SeenRequest &) {
            return ListAnswer{200, test::envelope("{\"content\":" + test::listedLeads(page * 100 - 99, page * 100) +
                                                  ",\"" + key + "\":300}")};
        };
    };
    row("no leads", 0, 1, [](int, const auto &) { return nothing(); });
    row("one short page", 30, 2, [](int page, const auto &) { return page == 1 ? test::pageOf(30, 1) : nothing(); });
    row("the last page is short", 250, 3, [](int page, const auto &) { return test::pageOf(250, page); });
    row("the last page is full", 200, 3,
        [](int page, const auto &) { return page <= 2 ? test::pageOf(200, page) : nothing(); });
    row("a total", 300, 3, total("total"));
    row("totalCount", 300, 3, total("totalCount"));
    row("totalElements", 300, 3, total("totalElements"));
    row("everything at once, whatever the page", 450, 2, [](int, const auto &) {
        return ListAnswer{200, test::envelope(test::listedLeads(1, 450))};
    });
    row("a bare array", 7, 2, [](int page, const auto &) {
        return page == 1 ? ListAnswer{200, test::listedLeads(1, 7)} : ListAnswer{200, "[]"};
    });
    row("smaller pages than asked for", 50, 6, [](int page, const auto &) {
        return page <= 5 ? ListAnswer{200, test::envelope(test::listedLeads(page * 10 - 9, page * 10))} : nothing();
    });
    row("a lead moved to the next page meanwhile", 199, 2, [](int page, const auto &) {
        return ListAnswer{200,
                          test::envelope("{\"items\":" + test::listedLeads(page == 1 ? 1 : 100, page == 1 ? 100 : 199) +
                                         ",\"total\":199}")};
    });
}

void LeadListingTest::everyLeadComesOnceWhateverTheShape()
{
    QFETCH(test::AnswerPage, answer);
    QFETCH(int, leads);
    QFETCH(int, calls);
    Run run(answer);
    run.listing.start(Urgency::Asked);
    QVERIFY(run.ends());
    QCOMPARE(run.phase(), Phase::Complete);
    QCOMPARE(run.listing.state().completed, std::optional(now));
    QCOMPARE(run.came.size(), leads);
    QCOMPARE(QSet<qint64>(run.came.begin(), run.came.end()).size(), leads);
    QCOMPARE(run.listing.state().received, leads);
    QCOMPARE(run.server.requestCount(), calls);
}

void LeadListingTest::aServerWithoutAListIsNoServerWithoutLeads()
{
    for (const int status : {404, 405, 501}) {
        Run run([status](int, const auto &) { return ListAnswer{status, "{}"}; });
        run.listing.start(Urgency::Asked);
        QVERIFY(run.ends());
        QCOMPARE(run.phase(), Phase::NotOffered);
        QVERIFY(!run.listing.state().completed);
    }
}

void LeadListingTest::aPageBeyondTheLastIsTheEnd()
{
    Run run([](int page, const auto &) { return page <= 2 ? test::pageOf(200, page) : ListAnswer{404, "{}"}; });
    run.listing.start(Urgency::Asked);
    QVERIFY(run.ends());
    QCOMPARE(run.phase(), Phase::Complete);
    QCOMPARE(run.came.size(), 200);
}

void LeadListingTest::whatCameStaysWhenAPageFails()
{
    Run run([](int page, const auto &) { return page == 1 ? test::pageOf(500, 1) : ListAnswer{403, "{}"}; });
    run.listing.start(Urgency::Asked);
    QVERIFY(run.ends());
    QCOMPARE(run.phase(), Phase::Failed);
    QCOMPARE(run.listing.state().error->kind, api::ApiError::Kind::Refused);
    QCOMPARE(run.came.size(), 100);
}

void LeadListingTest::aQuietOneGoesOnWhereItFailed()
{
    std::atomic<bool> fails = true;
    Run run([&fails](int page, const auto &) {
        return page == 3 && fails ? ListAnswer{403, "{}"} : test::pageOf(450, page);
    });
    run.listing.start(Urgency::Quiet);
    QVERIFY(run.ends());
    QCOMPARE(run.phase(), Phase::Failed);
    fails = false;
    run.listing.start(Urgency::Quiet);
    QVERIFY(run.ends());
    QCOMPARE(run.phase(), Phase::Complete);
    QCOMPARE(run.came.size(), 450);
    QCOMPARE(run.server.requestCount(), 3 + 3);
    run.listing.start(Urgency::Asked);
    QVERIFY(run.ends());
    QCOMPARE(run.came.size(), 2 * 450);
}

void LeadListingTest::cancellingEndsItAndANewOneBeginsAnew()
{
    std::atomic<bool> hangs = true;
    Run run([&hangs](int page, const auto &) {
        while (page == 2 && hangs)
            std::this_thread::sleep_for(1ms);
        return test::pageOf(150, page);
    });
    run.listing.start(Urgency::Asked);
    QTRY_COMPARE(run.server.requestCount(), 2);
    run.listing.cancel();
    QCOMPARE(run.phase(), Phase::Cancelled);
    QCOMPARE(run.came.size(), 100);
    // The outcome of the call that was cancelled comes into the middle of this one.
    run.listing.start(Urgency::Asked);
    hangs = false;
    QVERIFY(run.ends());
    QCOMPARE(run.phase(), Phase::Complete);
    QCOMPARE(run.came.size(), 100 + 150);
}

void LeadListingTest::aRestThatTheServerWantsIsGivenAndThePageAskedForAgain()
{
    std::atomic<int> refusals = 2;
    api::Limits limits = test::limitsWithoutPace();
    limits.reads.tries = 1;
    Run run(
        [&refusals](int page, const auto &) {
            if (page == 2 && refusals-- > 0)
                return ListAnswer{429, "{}", "Retry-After: 1\r\n"};
            return test::pageOf(150, page);
        },
        limits);
    QElapsedTimer took;
    took.start();
    run.listing.start(Urgency::Asked);
    QVERIFY(run.ends());
    QCOMPARE(run.phase(), Phase::Complete);
    QCOMPARE(run.came.size(), 150);
    QCOMPARE(run.server.requestCount(), 4);
    QVERIFY(took.elapsed() >= 2000);
}

// At most twenty in any second: the twenty-first comes a second after the first at the earliest, and so on.
void LeadListingTest::noMoreCallsThanAreAllowed()
{
    api::Limits limits;
    limits.allowance = {25, 1000ms};
    Run run([](int page, const auto &) { return test::pageOf(4150, page); }, limits);
    QElapsedTimer took;
    took.start();
    run.listing.start(Urgency::Asked);
    QVERIFY(run.ends());
    QCOMPARE(run.came.size(), 4150);
    QCOMPARE(run.server.requestCount(), 42);
    QVERIFY2(took.elapsed() >= 2000, qPrintable(QString::number(took.elapsed())));
}

void LeadListingTest::somebodyWhoWaitsHurriesAQuietOne()
{
    api::Limits limits;
    limits.allowance = {250, std::chrono::hours(1)};
    Run run([](int page, const auto &) { return test::pageOf(3950, page); }, limits);
    run.listing.start(Urgency::Quiet);
    // Beyond the first ten pages each has to wait for half a minute.
    QTRY_VERIFY(run.listing.state().waitingUntil);
    QCOMPARE(run.server.requestCount(), 10);
    run.listing.start(Urgency::Asked);
    QVERIFY(run.ends());
    QCOMPARE(run.phase(), Phase::Complete);
    QCOMPARE(run.came.size(), 3950);
}

QTEST_GUILESS_MAIN(LeadListingTest)
#include "lead_listing.moc"
