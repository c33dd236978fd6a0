// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "book_run.h"

#include "api/lead_json.h"
#include "session/stored_leads.h"
#include "store/store.h"

#include <atomic>
#include <ctime>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::LeadBook;
using session::Listing;
using session::Urgency;
using test::afternoon;
using test::ListAnswer;
using Run = test::BookRun;

namespace {

api::Lead leadOf(const QByteArray &json)
{
    return *api::leadFromJson(QJsonDocument::fromJson(json).object(), QTimeZone::utc());
}

std::unique_ptr<store::Store> storeIn(const QString &folder)
{
    return std::move(*store::Store::open(folder));
}

QList<store::SeenLead> seenLeads(int count)
{
    QList<store::SeenLead> leads;
    for (int id = 1; id <= count; ++id)
        leads.append({api::LeadId(id), leadOf(test::listedLead(id, R"(,"customerPhone":"613 555-0142")")).json, {}});
    return leads;
}

/// Lead 5, read whole: the first answer is held back, and older than the next.
struct HeldRead
{
    ListAnswer answer()
    {
        const bool isFirst = ++asked == 1;
        while (holds)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        const QByteArray status = isFirst ? "CONTACT_MADE" : "LEAD_LOST";
        return {200, R"({"id":5,"customerPhone":"613 555-0142","vendorLeadAction":"ACCEPTED","postLeadStatus":")" +
                         status + "\"}"};
    }
    std::atomic<int> asked = 0;
    std::atomic<bool> holds = true;
};

std::optional<rules::Status> statusOfFive(const Run &run)
{
    const auto lead = run.book.find(api::LeadId(5));
    const rules::Status *status = lead ? lead->status().value() : nullptr;
    return status != nullptr ? std::optional(*status) : std::nullopt;
}

ListAnswer noAnswer(int, const test::SeenRequest &)
{
    return {500, "{}"};
}

} // namespace

/// What is known of the leads, from wherever it came.
class LeadBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsOfEarlierRunsComeInPartsAndDoNotHoldUpTheWindow();
    void whatTheServerSaidMeanwhileIsNewerThanWhatWasKept();
    void theListIsAsOldAsItsLastListing();
    void aListingOfWhatIsKnownWritesNothing();
    void aPageThatWasAskedForBeforeAnAnswerIsOlderThanIt();
    void aPageThatWasAskedForAfterAReadIsNewerThanItsAnswer();
    void aReadThatWasOvertakenIsAskedAgain_data();
    void aReadThatWasOvertakenIsAskedAgain();
    void withoutAStoreTheDayGoesOnInMemory();
    void whatCouldNotBeSavedIsFoundAndSavedLater();
    void acceptanceIsNeverTakenBackByAnAnswerThatLeavesItOut();
    void tenTimesThePagesTakeTenTimesAsLong();
    void aServerThatReadsNoLeadsIsAskedOnce();
};

void LeadBookTest::leadsOfEarlierRunsComeInPartsAndDoNotHoldUpTheWindow()
{
    const QTemporaryDir folder;
    const auto store = storeIn(folder.path());
    constexpr int count = 3 * session::StoredLeads::partSize + 1;
    QVERIFY(store->leads().saveLeads(seenLeads(count)));
    Run run(noAnswer);
    QSignalSpy parts(&run.book, &LeadBook::leadsChanged);
    run.book.useStore(*store);
    QCOMPARE(run.book.leads().size(), 0); // nothing was read on the way
    QVERIFY(run.book.isBringingIn());
    // Whoever is opened meanwhile is there.
    QCOMPARE(run.book.find(api::LeadId(1))->customerPhone, u"613 555-0142"_s);
    QTRY_COMPARE(run.book.leads().size(), count);
    QTRY_VERIFY(!run.book.isBringingIn());
    QCOMPARE(parts.size(), 4);
    QCOMPARE(parts.first().first().value<QList<api::LeadId>>().first(), api::LeadId(count)); // the newest first
}

void LeadBookTest::whatTheServerSaidMeanwhileIsNewerThanWhatWasKept()
{
    const QTemporaryDir folder;
    const auto store = storeIn(folder.path());
    QVERIFY(store->leads().saveLeads(seenLeads(3)));
    Run run(noAnswer);
    run.book.useStore(*store);
    run.book.put(leadOf(R"({"id":2,"customerName":"Renamed","vendorLeadAction":"ACCEPTED"})"));
    QTRY_COMPARE(run.book.leads().size(), 3);
    QCOMPARE(run.book.leads().find(api::LeadId(2))->customerName, u"Renamed"_s);
    QCOMPARE(run.book.find(api::LeadId(2))->customerName, u"Renamed"_s);
}

void LeadBookTest::theListIsAsOldAsItsLastListing()
{
    const QTemporaryDir folder;
    {
        const auto store = storeIn(folder.path());
        Run run([](int page, const auto &) { return test::pageOf(30, page); });
        run.book.useStore(*store);
        QVERIFY(!run.book.listing().completed);
        QVERIFY(run.lists());
    }
    const auto store = storeIn(folder.path());
    Run run(noAnswer);
    run.book.useStore(*store);
    QCOMPARE(run.book.listing().completed, std::optional(afternoon));
    QCOMPARE(run.book.listing().phase, Listing::Phase::NeverAsked);
    run.book.refresh(Urgency::Asked);
    QTRY_COMPARE(run.book.listing().phase, Listing::Phase::Failed);
    QCOMPARE(run.book.listing().completed, std::optional(afternoon));
    QTRY_COMPARE(run.book.leads().size(), 30);
}

void LeadBookTest::aListingOfWhatIsKnownWritesNothing()
{
    const QTemporaryDir folder;
    const auto store = storeIn(folder.path());
    std::atomic<bool> isRenamed = false;
    Run run([&isRenamed](int page, const auto &) {
        ListAnswer answer = test::pageOf(150, page);
        if (isRenamed)
            answer.body.replace("\"Customer 7\"", "\"Renamed\"");
        return answer;
    });
    QVERIFY(store->leads().saveLeads(seenLeads(150)));
    run.book.useStore(*store);
    QTRY_COMPARE(run.book.leads().size(), 150);
    QSignalSpy changes(&run.book, &LeadBook::leadsChanged);
    QVERIFY(run.lists());
    QVERIFY(run.lists(Urgency::Quiet));
    // The list leaves the phone out and says nothing new, so what was kept is as it was.
    QCOMPARE(store->leads().load(api::LeadId(7)).value()->seenAt, store::Time());
    QCOMPARE(changes.size(), 0);
    isRenamed = true;
    QVERIFY(run.lists(Urgency::Quiet));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<QList<api::LeadId>>(), QList<api::LeadId>{api::LeadId(7)});
    QCOMPARE(run.book.find(api::LeadId(7))->customerName, u"Renamed"_s);
    QCOMPARE(run.book.find(api::LeadId(7))->customerPhone, u"613 555-0142"_s);
    QCOMPARE(store->leads().load(api::LeadId(6)).value()->seenAt, store::Time());
}

void LeadBookTest::aPageThatWasAskedForBeforeAnAnswerIsOlderThanIt()
{
    std::atomic<bool> holds = true;
    Run run([&holds](int page, const auto &) {
        while (page == 1 && holds)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return page == 1 ? test::pageOf(30, 1) : ListAnswer{200, "[]"};
    });
    run.book.refresh(Urgency::Asked);
    QTRY_COMPARE(run.server.requestCount(), 1);
    run.book.put(leadOf(R"({"id":5,"vendorLeadAction":"ACCEPTED","postLeadStatus":"LEAD_LOST"})"));
    holds = false;
    QTRY_COMPARE(run.book.listing().phase, Listing::Phase::Complete);
    QCOMPARE(run.book.leads().size(), 30);
    QCOMPARE(*run.book.find(api::LeadId(5))->status().value(), rules::Status::LeadLost);
    // The next page asked for is newer again.
    QVERIFY(run.lists());
    QCOMPARE(*run.book.find(api::LeadId(5))->status().value(), rules::Status::QuoteSent);
}

void LeadBookTest::aPageThatWasAskedForAfterAReadIsNewerThanItsAnswer()
{
    HeldRead held;
    std::atomic<bool> holdsPage = true;
    Run run([&](int page, const auto &) {
        if (page == 0)
            return held.answer();
        while (holdsPage)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return page == 1 ? test::pageOf(30, 1) : ListAnswer{200, "[]"};
    });
    run.book.read(api::LeadId(5));
    QTRY_COMPARE(held.asked.load(), 1);
    run.book.refresh(Urgency::Asked);
    QTRY_COMPARE(run.server.requestCount(), 2);
    held.holds = false;
    QTRY_COMPARE(statusOfFive(run), rules::Status::ContactMade);
    holdsPage = false;
    QTRY_COMPARE(run.book.listing().phase, Listing::Phase::Complete);
    QCOMPARE(statusOfFive(run), rules::Status::QuoteSent);
    QCOMPARE(run.book.find(api::LeadId(5))->customerPhone, u"613 555-0142"_s); // the list leaves it out
}

void LeadBookTest::aReadThatWasOvertakenIsAskedAgain_data()
{
    QTest::addColumn<bool>("byAPage");
    QTest::newRow("by a page of the list") << true;
    QTest::newRow("by the answer to an update") << false;
}

void LeadBookTest::aReadThatWasOvertakenIsAskedAgain()
{
    QFETCH(const bool, byAPage);
    HeldRead held;
    Run run([&](int page, const auto &) {
        if (page == 0)
            return held.answer();
        return page == 1 ? test::pageOf(30, 1) : ListAnswer{200, "[]"};
    });
    run.book.read(api::LeadId(5));
    QTRY_COMPARE(held.asked.load(), 1);
    if (byAPage)
        QVERIFY(run.lists());
    else
        run.book.put(leadOf(test::listedLead(5)));
    QCOMPARE(statusOfFive(run), rules::Status::QuoteSent);
    QSignalSpy changes(&run.book, &LeadBook::leadChanged);
    held.holds = false;
    QVERIFY(changes.wait());
    QCOMPARE(held.asked.load(), 2);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(run.book.find(api::LeadId(5))->customerPhone, u"613 555-0142"_s);
    QCOMPARE(statusOfFive(run), rules::Status::LeadLost);
}

void LeadBookTest::withoutAStoreTheDayGoesOnInMemory()
{
    Run run([](int page, const auto &) { return test::pageOf(150, page); });
    QVERIFY(run.lists());
    QCOMPARE(run.book.leads().size(), 150);
    QCOMPARE(run.book.find(api::LeadId(101))->customerName, u"Customer 101"_s);
    QVERIFY(!run.book.find(api::LeadId(999)));
}

void LeadBookTest::whatCouldNotBeSavedIsFoundAndSavedLater()
{
    const QTemporaryDir folder;
    const auto store = storeIn(folder.path());
    Run run(noAnswer);
    run.book.useStore(*store);
    QSignalSpy faults(&run.book, &LeadBook::storeFailed);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"another program"_s);
        other.setDatabaseName(folder.filePath(u"jobmark.sqlite"_s));
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        run.book.put(leadOf(R"({"id":1,"customerName":"Kept in memory"})"));
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"another program"_s);
    QCOMPARE(faults.size(), 1);
    QCOMPARE(run.book.find(api::LeadId(1))->customerName, u"Kept in memory"_s);
    QVERIFY(!store->leads().load(api::LeadId(1)).value());
    run.book.put(leadOf(R"({"id":2})"));
    QVERIFY(store->leads().load(api::LeadId(1)).value());
    QCOMPARE(store->leads().count().value(), 2);
}

void LeadBookTest::acceptanceIsNeverTakenBackByAnAnswerThatLeavesItOut()
{
    const QTemporaryDir folder;
    const auto store = storeIn(folder.path());
    QVERIFY(store->leads().saveLeads(seenLeads(1)));
    Run run(noAnswer);
    run.book.useStore(*store);
    run.book.put(leadOf(R"({"id":1,"vendorLeadAction":"NONE"})"));
    QCOMPARE(run.book.find(api::LeadId(1))->acceptance(), rules::Acceptance::Accepted);
    QCOMPARE(run.book.leads().find(api::LeadId(1))->standing.firm, session::Standing::Open);
    run.book.put(leadOf(R"({"id":1,"vendorLeadAction":"DECLINED"})"));
    QCOMPARE(run.book.leads().find(api::LeadId(1))->standing.firm, session::Standing::Declined);
}

// A listing that went through all known leads at each page would take thirty times as long and more. Measured is what
// this program itself works, whatever others do on the machine.
void LeadBookTest::tenTimesThePagesTakeTenTimesAsLong()
{
    const auto workFor = [](int pages) {
        const QTemporaryDir folder;
        const auto store = storeIn(folder.path());
        Run run([pages](int page, const auto &) { return test::pageOf(pages * 100 - 50, page); });
        run.book.useStore(*store);
        const std::clock_t start = std::clock();
        return run.lists() ? std::clock() - start : -1;
    };
    const std::clock_t few = std::max(workFor(8), workFor(8));
    const std::clock_t many = std::min(workFor(80), workFor(80));
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many < few * 15, qPrintable(u"%1 and %2"_s.arg(few).arg(many)));
}

void LeadBookTest::aServerThatReadsNoLeadsIsAskedOnce()
{
    Run run([](int, const auto &) { return ListAnswer{404, "{}"}; });
    run.book.refresh(Urgency::Asked);
    QTRY_COMPARE(run.book.listing().phase, Listing::Phase::NotOffered);
    QVERIFY(run.book.canRead());
    QSignalSpy failures(&run.book, &LeadBook::readFailed);
    run.book.read(api::LeadId(7));
    QVERIFY(failures.wait());
    // Perhaps there is no such lead; but that is all that is known.
    QVERIFY(run.book.canRead());
    QVERIFY(run.book.isBeyondReading(api::LeadId(7), failures.first().at(1).value<api::ApiError>()));
    run.book.put(leadOf(R"({"id":7,"vendorLeadAction":"ACCEPTED"})"));
    run.book.read(api::LeadId(7));
    QVERIFY(failures.wait());
    QVERIFY(!run.book.canRead());
}

QTEST_GUILESS_MAIN(LeadBookTest)
#include "lead_book.moc"
