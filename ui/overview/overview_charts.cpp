// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "overview_charts.h"

#include "words/names.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

using session::MonthFigures;
using session::StatusGroup;
using session::Waiting;

struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString groupName(const StatusGroup &group)
{
    switch (group.kind) {
    case StatusGroup::Kind::New:
        return OverviewWords::tr("New: accept or decline");
    case StatusGroup::Kind::NoStatus:
        return OverviewWords::tr("Accepted, no status yet");
    case StatusGroup::Kind::Known:
        return words::statusName(group.status);
    case StatusGroup::Kind::Unknown:
        return OverviewWords::tr("Another status of the server");
    case StatusGroup::Kind::Declined:
        break;
    }
    return OverviewWords::tr("Declined");
}

QString waitingName(Waiting waiting)
{
    switch (waiting) {
    case Waiting::LessThanADay:
        return OverviewWords::tr("Less than a day");
    case Waiting::LessThanAWeek:
        return OverviewWords::tr("1 to 6 days");
    case Waiting::LessThanTwoWeeks:
        return OverviewWords::tr("7 to 13 days");
    case Waiting::LessThanAMonth:
        return OverviewWords::tr("14 to 29 days");
    case Waiting::Longer:
        return OverviewWords::tr("30 days or more");
    case Waiting::Unknown:
        break;
    }
    return OverviewWords::tr("Not dated");
}

QString monthName(const MonthFigures &month, const QLocale &locale)
{
    return locale.toString(month.first, u"MMM yyyy"_s);
}

/// Written from whole cents, so that no sum is ever rounded: "$1,234,567.89".
QString amountText(std::int64_t cents, const QLocale &locale)
{
    // The locale's own form, with the digits of a sum that a double would not hold to the cent put in.
    const QString whole = locale.toString(qlonglong(cents / 100));
    const QString decimals = locale.decimalPoint() + QString::number(cents % 100).rightJustified(2, u'0');
    const QString pattern = locale.toCurrencyString(1.0, u"$"_s, 0);
    const QString one = locale.toString(1);
    return QString(pattern).replace(pattern.indexOf(one), one.size(), whole + decimals);
}

QString countText(qsizetype count, const QLocale &locale)
{
    return locale.toString(qlonglong(count));
}

QString leadsColumn()
{
    return OverviewWords::tr("Leads");
}

QString monthColumn()
{
    return OverviewWords::tr("Month");
}

} // namespace

ChartData statusChart(const session::Overview &overview, const QLocale &locale)
{
    ChartData chart;
    chart.title = OverviewWords::tr("Leads by status");
    chart.summary = OverviewWords::tr("%n leads are known.", nullptr, overview.leads);
    chart.columns = {OverviewWords::tr("Status"), leadsColumn()};
    for (const StatusGroup &group : overview.statuses)
        chart.items << ChartItem{
            {groupName(group), countText(group.leads.size(), locale)}, group.leads.size(), group.leads};
    return chart;
}

ChartData waitingChart(const session::Overview &overview, const QLocale &locale)
{
    ChartData chart;
    chart.title = OverviewWords::tr("How long leads have waited");
    chart.emptySentence = OverviewWords::tr("No lead is waiting: none is new or open.");
    chart.columns = {OverviewWords::tr("Since the last word"), leadsColumn()};
    qsizetype count = 0;
    for (const Waiting waiting : session::allWaitings) {
        const QList<api::LeadId> &leads = overview.waiting[static_cast<std::size_t>(waiting)];
        count += leads.size();
        if (waiting != Waiting::Unknown || !leads.isEmpty())
            chart.items << ChartItem{{waitingName(waiting), countText(leads.size(), locale)}, leads.size(), leads};
    }
    chart.summary = OverviewWords::tr("%n leads are new or open. After 7 days a lead needs an update.", nullptr,
                                      static_cast<int>(count));
    return chart;
}

ChartData wonValueChart(const session::Overview &overview, const QLocale &locale)
{
    ChartData chart;
    chart.title = OverviewWords::tr("Won value by month");
    chart.emptySentence = OverviewWords::tr("Nothing was won in the last 12 months.");
    chart.columns = {monthColumn(), OverviewWords::tr("Won value"), leadsColumn()};
    std::int64_t cents = 0;
    int withoutAmount = overview.earlier.withoutAmount;
    for (const MonthFigures &month : overview.months) {
        cents += month.wonCents;
        withoutAmount += month.withoutAmount;
        chart.items << ChartItem{
            {monthName(month, locale), amountText(month.wonCents, locale), countText(month.won.size(), locale)},
            month.wonCents,
            month.won};
    }
    chart.summary = OverviewWords::tr("In 12 months: %1.").arg(amountText(cents, locale));
    if (withoutAmount > 0)
        chart.summary += u'\n' + OverviewWords::tr("%n won leads have no amount.", nullptr, withoutAmount);
    if (overview.earlier.wonCents > 0)
        chart.summary +=
            u'\n' +
            OverviewWords::tr("Earlier or without a date: %1.").arg(amountText(overview.earlier.wonCents, locale));
    return chart;
}

ChartData shareWonChart(const session::Overview &overview, const QLocale &locale)
{
    ChartData chart;
    chart.title = OverviewWords::tr("Share won by month");
    chart.summary = OverviewWords::tr("Of the leads that were won, lost or stopped in a month, those won.");
    chart.emptySentence = OverviewWords::tr("No lead was won, lost or stopped in the last 12 months.");
    chart.columns = {monthColumn(), OverviewWords::tr("Share won"), OverviewWords::tr("Won"),
                     OverviewWords::tr("Lost or stopped")};
    for (const MonthFigures &month : overview.months) {
        const std::optional<int> share = month.shareWon();
        const QString text =
            share ? OverviewWords::tr("%1%").arg(locale.toString((*share + 5) / 10)) : OverviewWords::tr("none");
        chart.items << ChartItem{
            {monthName(month, locale), text, countText(month.won.size(), locale), countText(month.lost.size(), locale)},
            share ? std::optional<qint64>(*share) : std::nullopt,
            month.won + month.lost};
    }
    return chart;
}

} // namespace jobmark::ui
