// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "book_run.h"

#include "api/lead_json.h"
#include "session/lead_index.h"
#include "session/stored_leads.h"
#include "store/store.h"

#include <atomic>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;
using session::LeadBook;
using session::Listing;
using session::Scope;
using session::Urgency;
using test::afternoon;
using test::envelope;
using test::ListAnswer;
using Run = test::BookRun;

namespace {

/// Of each the server wants an update.
QByteArray due(qint64 id)
{
    return test::listedLead(id, R"(,"postLeadRequiresAction":true)");
}

api::Lead dueLead(qint64 id)
{
    return api::leadFromKept(due(id), QTimeZone::utc()).value();
}

/// The first page, and one for each that is asked for after it.
ListAnswer pages(const QByteArray &first, const QByteArray &later, int page)
{
    return {200, envelope(page == 1 ? first : later)};
}

int countOf(Run &run, Scope scope)
{
    return session::countsOf(run.book.leads(), afternoon).of(scope);
}

} // namespace

/// Leads that the server lists no more: nobody waits for an update of them, and they stay known.
class UnlistedLeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needNoUpdateAndAreFoundAsBefore();
    void mayBeThereAllTheSame_data();
    void mayBeThereAllTheSame();
    void ofEarlierRunsThatComeInLater();
    void areNotThoseThatBecameKnownMeanwhile();
};

void UnlistedLeads::needNoUpdateAndAreFoundAsBefore()
{
    std::atomic<bool> isGone = false;
    Run run([&](int page, const auto &) {
        const QByteArray second = isGone ? QByteArray() : due(2) + ',';
        return pages('[' + due(1) + ',' + second + due(3) + ']', "[]", page);
    });
    QVERIFY(run.comesToAnEnd());
    QCOMPARE(countOf(run, Scope::NeedsUpdate), 3);
    isGone = true;
    QSignalSpy changes(&run.book, &LeadBook::leadsChanged);
    QVERIFY(run.comesToAnEnd(Urgency::Quiet));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().value<QList<api::LeadId>>(), QList{api::LeadId(2)});
    QCOMPARE(countOf(run, Scope::NeedsUpdate), 2);
    QCOMPARE(countOf(run, Scope::Open), 3);
    QCOMPARE(run.book.find(api::LeadId(2))->customerName, u"Customer 2"_s);
    session::LeadIndex index;
    index.rebuild(run.book.leads(), afternoon);
    index.setFilter(Scope::All, u"customer 2"_s);
    QCOMPARE(index.visibleCount(), 1);
    // Looking at it brings it no nearer.
    run.book.put(dueLead(2));
    QCOMPARE(countOf(run, Scope::NeedsUpdate), 2);
    QVERIFY(run.comesToAnEnd());
    QCOMPARE(countOf(run, Scope::NeedsUpdate), 2);
    isGone = false;
    QVERIFY(run.comesToAnEnd());
    QCOMPARE(countOf(run, Scope::NeedsUpdate), 3);
}

void UnlistedLeads::mayBeThereAllTheSame_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("later");
    QTest::addColumn<int>("status");
    const QByteArray one = '[' + due(1) + ']';
    QTest::newRow("the second page fails") << one << "{}"_ba << 500;
    QTest::newRow("each page is the same") << one << one << 200;
    QTest::newRow("an entry is none") << '[' + due(1) + ",{}]"
                                      << "[]"_ba << 200;
    QTest::newRow("there are more in all") << R"({"total":2,"items":)" + one + '}' << "[]"_ba << 200;
    QTest::newRow("nothing at all") << "[]"_ba
                                    << "[]"_ba << 200;
}

void UnlistedLeads::mayBeThereAllTheSame()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, later);
    QFETCH(const int, status);
    std::atomic<bool> tellsAll = true;
    Run run([&](int page, const auto &) {
        if (tellsAll)
            return pages('[' + due(1) + ',' + due(2) + ']', "[]", page);
        ListAnswer answer = pages(first, later, page);
        answer.status = page == 1 ? 200 : status;
        return answer;
    });
    QVERIFY(run.comesToAnEnd());
    tellsAll = false;
    QVERIFY(run.comesToAnEnd());
    QCOMPARE(countOf(run, Scope::NeedsUpdate), 2);
}

void UnlistedLeads::ofEarlierRunsThatComeInLater()
{
    const QTemporaryDir folder;
    const auto store = std::move(*store::Store::open(folder.path()));
    constexpr int count = 10 * session::StoredLeads::partSize; // so that the list is there first
    QList<store::SeenLead> kept;
    for (int id = 1; id <= count; ++id)
        kept.append({api::LeadId(id), due(id), {}});
    QVERIFY(store->leads().saveLeads(kept));
    Run run([&](int page, const auto &) { return pages('[' + due(1) + ']', "[]", page); });
    run.book.useStore(*store);
    QVERIFY(run.comesToAnEnd());
    QTRY_VERIFY(!run.book.isBringingIn());
    QCOMPARE(countOf(run, Scope::Open), count);
    QCOMPARE(countOf(run, Scope::NeedsUpdate), 1);
}

void UnlistedLeads::areNotThoseThatBecameKnownMeanwhile()
{
    std::atomic<bool> holds = true;
    Run run([&](int page, const auto &) {
        while (page == 2 && holds)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return pages('[' + due(1) + ']', "[]", page);
    });
    run.book.refresh(Urgency::Asked);
    QTRY_COMPARE(run.server.requestCount(), 2);
    run.book.put(dueLead(5));
    holds = false;
    QTRY_COMPARE(run.book.listing().phase, Listing::Phase::Complete);
    QCOMPARE(countOf(run, Scope::NeedsUpdate), 2);
}

QTEST_GUILESS_MAIN(UnlistedLeads)
#include "unlisted_leads.moc"
