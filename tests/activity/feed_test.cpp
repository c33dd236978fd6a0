// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "kept_activity.h"

#include "session/offline_session.h"

#include "activity/feed.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::activity;
using namespace Qt::StringLiterals;
using Phase = FeedState::Phase;

namespace {

const QDateTime now(QDate(2026, 12, 1), QTime(20, 0), Qt::UTC);

store::Time timeOf(const QDateTime &when)
{
    return store::Time(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

} // namespace

/// The activity as it comes to a page, from a real store.
class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = test::offlineSession(m_folder->path(), [] { return now; });
        m_feed = std::make_unique<Feed>(*m_session);
    }

    void cleanup()
    {
        m_feed.reset();
        m_session.reset();
    }

    void theNewestPageIsThereAtOnce()
    {
        keep(1000);
        m_feed->show({});
        QVERIFY(m_feed->entries().size() >= Feed::pageSize);
        QVERIFY(m_feed->entries().size() < 3 * Feed::pageSize);
        QCOMPARE(m_feed->state().phase, Phase::Paused);
        QCOMPARE(m_feed->entries().front().reference, u"JM-999"_s);
        expectInOrder();
    }

    void furtherPagesComeAsNeededUntilAllIsThere()
    {
        keep(450);
        m_feed->show({});
        while (m_feed->state().phase != Phase::Complete) {
            const auto before = m_feed->entries().size();
            m_feed->more();
            QTRY_VERIFY(m_feed->state().phase != Phase::Looking);
            QVERIFY(m_feed->entries().size() > before);
        }
        QCOMPARE(m_feed->entries().size(), 450U);
        QCOMPARE(m_feed->state().lookedThrough, 450);
        expectInOrder();
    }

    void oneNeedleInAHaystackIsFoundInTurns()
    {
        keep(20'000);
        QSignalSpy turns(m_feed.get(), &Feed::stateChanged);
        m_feed->show({{}, {}, u"reason number 12345"_s, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(m_feed->state().phase, Phase::Complete, 30'000);
        QVERIFY(turns.size() > 3); // the window was let to do something else in between
        QCOMPARE(m_feed->entries().size(), 1U);
        QCOMPARE(m_feed->entries().front().values.last().text, u"Reason number 12345"_s);
    }

    void aFilterShowsWhatItSays_data()
    {
        QTest::addColumn<Filter>("filter");
        QTest::addColumn<int>("count");
        // 110 entries a minute apart until 15:00 in Toronto: ten of each kind, eleven of each lead.
        QTest::newRow("everything") << Filter{} << 110;
        QTest::newRow("a lead") << Filter{api::LeadId(1003), {}, {}, {}, {}} << 11;
        QTest::newRow("no such lead") << Filter{api::LeadId(5), {}, {}, {}, {}} << 0;
        QTest::newRow("refused") << Filter{{}, Topic::Refused, {}, {}, {}} << 10;
        QTest::newRow("decisions") << Filter{{}, Topic::Decisions, {}, {}, {}} << 20;
        QTest::newRow("taken back") << Filter{{}, Topic::TakenBack, {}, {}, {}} << 30;
        QTest::newRow("attached") << Filter{{}, Topic::Attached, {}, {}, {}} << 0;
        QTest::newRow("of a lead, accepted") << Filter{api::LeadId(1003), Topic::Accepted, {}, {}, {}} << 1;
        QTest::newRow("that day") << Filter{{}, {}, {}, QDate(2026, 12, 1), QDate(2026, 12, 1)} << 110;
        QTest::newRow("the day before") << Filter{{}, {}, {}, {}, QDate(2026, 11, 30)} << 0;
        QTest::newRow("from tomorrow") << Filter{{}, {}, {}, QDate(2026, 12, 2), {}} << 0;
    }

    void aFilterShowsWhatItSays()
    {
        QFETCH(Filter, filter);
        QFETCH(int, count);
        keep(110);
        m_feed->show(filter);
        m_feed->all();
        QTRY_COMPARE(m_feed->state().phase, Phase::Complete);
        QCOMPARE(int(m_feed->entries().size()), count);
        for (const Entry &entry : m_feed->entries())
            QVERIFY((!filter.lead || entry.lead == *filter.lead) && (!filter.topic || entry.topic == *filter.topic));
    }

    void whatHappensMeanwhileComesInAtTheBeginning()
    {
        keep(150);
        m_feed->show({api::LeadId(1004), {}, {}, {}, {}});
        const auto before = m_feed->entries().size();
        QSignalSpy additions(m_feed.get(), &Feed::aboutToAdd);
        m_session->record({timeOf(now), api::LeadId(7), store::ActivityKind::Viewed, {}, {}});
        m_session->record({timeOf(now), api::LeadId(1004), store::ActivityKind::Viewed, {}, {}});
        QTRY_COMPARE(m_feed->entries().size(), before + 1);
        QCOMPARE(m_feed->entries().front().topic, Topic::Viewed);
        QCOMPARE(additions.last().first().toInt(), 0);
        expectInOrder();
    }

    void theCustomerIsNamedWhereKnown()
    {
        keep(20);
        api::Lead lead;
        lead.id = api::LeadId(1004);
        lead.customerName = u"Ingrid Halvorsen"_s;
        m_session->book().put(lead);
        m_feed->show({{}, {}, u"HALVORSEN"_s, {}, {}});
        QTRY_COMPARE(m_feed->state().phase, Phase::Complete);
        QCOMPARE(m_feed->entries().size(), 2U);
        QCOMPARE(m_feed->entries().front().customer, u"Ingrid Halvorsen"_s);
    }

    void withoutAStoreItSaysSo()
    {
        m_feed->show({});
        QCOMPARE(m_feed->state().phase, Phase::Failed);
        QVERIFY(m_feed->entries().empty());
    }

    void nothingIsCompleteToo()
    {
        keep(0);
        m_feed->show({});
        QCOMPARE(m_feed->state().phase, Phase::Complete);
    }

private:
    void keep(int count)
    {
        m_session->start();
        QVERIFY(m_session->store() != nullptr);
        QVERIFY(m_session->store()->activity().append(test::madeUp(count, timeOf(now))));
    }

    void expectInOrder() const
    {
        for (std::size_t i = 1; i < m_feed->entries().size(); ++i)
            QVERIFY(m_feed->entries()[i].number < m_feed->entries()[i - 1].number);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
    std::unique_ptr<Feed> m_feed;
};

QTEST_GUILESS_MAIN(FeedTest)
#include "feed_test.moc"
