// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session/overview.h"

#include <QTest>

using namespace jobmark;
using namespace jobmark::session;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000;

Surroundings toronto()
{
    // Five in the morning of the second in Toronto.
    const QDateTime now(QDate(2026, 12, 2), QTime(10, 0), Qt::UTC);
    return {QLocale(QLocale::English, QLocale::Canada), QTimeZone("America/Toronto"), [now] { return now; }};
}

qint64 at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch();
}

LeadFigures lead(qint64 number, Standing standing, const api::Reported<rules::Status> &status = {},
                 std::optional<qint64> lastWord = {}, std::optional<qint64> cents = {})
{
    return {api::LeadId(number), standing, status, lastWord,
            cents ? std::optional(rules::Money::fromCents(*cents).value()) : std::nullopt};
}

LeadFigures won(qint64 number, const QString &when, std::optional<qint64> cents)
{
    return lead(number, Standing::Won, rules::Status::LeadWon, at(when), cents);
}

LeadFigures lost(qint64 number, const QString &when)
{
    return lead(number, Standing::LostOrStopped, rules::Status::LeadLost, at(when));
}

} // namespace

/// What is counted of all leads, and where each goes.
class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLeadStandsAtOneStatus()
    {
        const Overview overview = overviewOf(
            {lead(1, Standing::New), lead(2, Standing::Open), lead(3, Standing::NeedsUpdate, rules::Status::QuoteSent),
             lead(4, Standing::Open, rules::Status::QuoteSent),
             lead(5, Standing::Open, api::Reported<rules::Status>::unknown(u"NO_RESPONSE"_s)),
             lead(6, Standing::Declined), lead(7, Standing::Won, rules::Status::JobWon)},
            toronto());
        QCOMPARE(overview.leads, 7);
        using Kind = StatusGroup::Kind;
        const QList<Kind> kinds = {Kind::New, Kind::NoStatus, Kind::Known, Kind::Known, Kind::Unknown, Kind::Declined};
        QCOMPARE(overview.statuses.size(), kinds.size());
        qsizetype together = 0;
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            QCOMPARE(overview.statuses.at(i).kind, kinds.at(i));
            together += overview.statuses.at(i).leads.size();
        }
        QCOMPARE(together, 7);
        QCOMPARE(overview.statuses.at(2).status, rules::Status::QuoteSent);
        QCOMPARE(overview.statuses.at(2).leads, (QList{api::LeadId(3), api::LeadId(4)}));
        QCOMPARE(overview.statuses.at(3).status, rules::Status::JobWon);
    }

    void howLongALeadHasWaited_data()
    {
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<int>("group");
        const auto row = [](const char *name, Standing standing, qint64 waited, std::optional<Waiting> waiting) {
            QTest::newRow(name) << standing << waited << (waiting ? static_cast<int>(*waiting) : -1);
        };
        row("just now", Standing::New, 0, Waiting::LessThanADay);
        row("almost a day", Standing::Open, day - 1, Waiting::LessThanADay);
        row("a day", Standing::Open, day, Waiting::LessThanAWeek);
        row("almost a week", Standing::Open, 7 * day - 1, Waiting::LessThanAWeek);
        row("a week", Standing::NeedsUpdate, 7 * day, Waiting::LessThanTwoWeeks);
        row("two weeks", Standing::NeedsUpdate, 14 * day, Waiting::LessThanAMonth);
        row("thirty days", Standing::NeedsUpdate, 30 * day, Waiting::Longer);
        row("in the future, by another clock", Standing::Open, -day, Waiting::LessThanADay);
        row("won", Standing::Won, 30 * day, {});
        row("lost", Standing::LostOrStopped, 30 * day, {});
        row("declined", Standing::Declined, 30 * day, {});
    }

    void howLongALeadHasWaited()
    {
        QFETCH(Standing, standing);
        QFETCH(qint64, milliseconds);
        QFETCH(int, group);
        const qint64 lastWord = toronto().now().toMSecsSinceEpoch() - milliseconds;
        const Overview overview = overviewOf({lead(1, standing, {}, lastWord)}, toronto());
        for (const Waiting waiting : allWaitings)
            QCOMPARE(overview.waiting[static_cast<std::size_t>(waiting)].size(),
                     static_cast<int>(waiting) == group ? 1 : 0);
    }

    void aLeadWithoutADateWaitsUndated()
    {
        const Overview overview = overviewOf({lead(1, Standing::Open)}, toronto());
        QCOMPARE(overview.waiting[static_cast<std::size_t>(Waiting::Unknown)], QList{api::LeadId(1)});
    }

    void monthsBeginAtMidnightOfTheUsersZone()
    {
        const Overview overview =
            overviewOf({won(1, u"2026-12-01T04:59:59Z"_s, 100), won(2, u"2026-12-01T05:00:00Z"_s, 1000),
                        lost(3, u"2025-12-31T00:00:00Z"_s), won(4, u"2026-01-01T04:59:59Z"_s, 7),
                        won(5, u"2025-11-01T00:00:00Z"_s, 9)},
                       toronto());
        QCOMPARE(overview.months.size(), Overview::monthCount);
        QCOMPARE(overview.months.first().first, QDate(2026, 1, 1));
        QCOMPARE(overview.months.last().first, QDate(2026, 12, 1));
        QCOMPARE(overview.months.at(10).wonCents, 100);
        QCOMPARE(overview.months.at(11).wonCents, 1000);
        QCOMPARE(overview.months.first().won.size(), 0);
        QCOMPARE(overview.earlier.won.size(), 2);
        QCOMPARE(overview.earlier.wonCents, 16);
        QCOMPARE(overview.earlier.lost.size(), 1);
    }

    void noCentIsLostInASum()
    {
        QList<LeadFigures> leads;
        for (int i = 0; i < 1000; ++i)
            leads << won(i + 1, u"2026-11-15T12:00:00Z"_s, 99'999'999'999);
        leads << won(2000, u"2026-11-16T12:00:00Z"_s, {}) << won(2001, u"2026-11-16T12:00:00Z"_s, 1);
        const MonthFigures month = overviewOf(leads, toronto()).months.at(10);
        QCOMPARE(month.wonCents, std::int64_t(99'999'999'999'000) + 1);
        QCOMPARE(month.withoutAmount, 1);
    }

    void theShareWonIsOfThoseDecided_data()
    {
        QTest::addColumn<int>("won");
        QTest::addColumn<int>("lost");
        QTest::addColumn<int>("thousandths");
        QTest::newRow("none decided") << 0 << 0 << -1;
        QTest::newRow("all lost") << 0 << 3 << 0;
        QTest::newRow("all won") << 2 << 0 << 1000;
        QTest::newRow("two of three") << 2 << 1 << 667;
        QTest::newRow("one of three") << 1 << 2 << 333;
        QTest::newRow("half") << 1 << 1 << 500;
    }

    void theShareWonIsOfThoseDecided()
    {
        QFETCH(int, won);
        QFETCH(int, lost);
        QFETCH(int, thousandths);
        MonthFigures month;
        month.won.resize(won);
        month.lost.resize(lost);
        QCOMPARE(month.shareWon().value_or(-1), thousandths);
    }

    void countingInPartsIsCountingAtOnce()
    {
        OverviewCount count(toronto());
        count.add(won(1, u"2026-11-15T12:00:00Z"_s, 5));
        QCOMPARE(count.overview().statuses.size(), 1);
        count.add(lead(2, Standing::New));
        QCOMPARE(count.count(), 2);
        QCOMPARE(count.overview().statuses.size(), 2);
        QCOMPARE(count.overview().months.at(10).wonCents, 5);
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview.moc"
