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

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Overview", text, nullptr, n);
}

QString groupName(const StatusGroup &group)
{
    switch (group.kind) {
    case StatusGroup::Kind::New:
        return translated(QT_TRANSLATE_NOOP("Overview", "New: accept or decline"));
    case StatusGroup::Kind::NoStatus:
        return translated(QT_TRANSLATE_NOOP("Overview", "Accepted, no status yet"));
    case StatusGroup::Kind::Known:
        return words::statusName(group.status);
    case StatusGroup::Kind::Unknown:
        return translated(QT_TRANSLATE_NOOP("Overview", "Another status of the server"));
    case StatusGroup::Kind::Declined:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Overview", "Declined"));
}

QString waitingName(Waiting waiting)
{
    switch (waiting) {
    case Waiting::LessThanADay:
        return translated(QT_TRANSLATE_NOOP("Overview", "Less than a day"));
    case Waiting::LessThanAWeek:
        return translated(QT_TRANSLATE_NOOP("Overview", "1 to 6 days"));
    case Waiting::LessThanTwoWeeks:
        return translated(QT_TRANSLATE_NOOP("Overview", "7 to 13 days"));
    case Waiting::LessThanAMonth:
        return translated(QT_TRANSLATE_NOOP("Overview", "14 to 29 days"));
    case Waiting::Longer:
        return translated(QT_TRANSLATE_NOOP("Overview", "30 days or more"));
    case Waiting::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Overview", "Not dated"));
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
    return translated(QT_TRANSLATE_NOOP("Overview", "Leads"));
}

QString monthColumn()
{
    return translated(QT_TRANSLATE_NOOP("Overview", "Month"));
}

} // namespace

ChartData statusChart(const session::Overview &overview, const QLocale &locale)
{
    ChartData chart;
    chart.title = translated(QT_TRANSLATE_NOOP("Overview", "Leads by status"));
    chart.summary = translated(QT_TRANSLATE_N_NOOP("Overview", "%n leads are known."), overview.leads);
    chart.columns = {translated(QT_TRANSLATE_NOOP("Overview", "Status")), leadsColumn()};
    for (const StatusGroup &group : overview.statuses)
        chart.items << ChartItem{
            {groupName(group), countText(group.leads.size(), locale)}, group.leads.size(), group.leads};
    return chart;
}

ChartData waitingChart(const session::Overview &overview, const QLocale &locale)
{
    ChartData chart;
    chart.title = translated(QT_TRANSLATE_NOOP("Overview", "How long leads have waited"));
    chart.emptySentence = translated(QT_TRANSLATE_NOOP("Overview", "No lead is waiting: none is new or open."));
    chart.columns = {translated(QT_TRANSLATE_NOOP("Overview", "Since the last word")), leadsColumn()};
    qsizetype count = 0;
    for (const Waiting waiting : session::allWaitings) {
        const QList<api::LeadId> &leads = overview.waiting[static_cast<std::size_t>(waiting)];
        count += leads.size();
        if (waiting != Waiting::Unknown || !leads.isEmpty())
            chart.items << ChartItem{{waitingName(waiting), countText(leads.size(), locale)}, leads.size(), leads};
    }
    chart.summary =
        translated(QT_TRANSLATE_N_NOOP("Overview", "%n leads are new or open. After 7 days a lead needs an update."),
                   static_cast<int>(count));
    return chart;
}

ChartData wonValueChart(const session::Overview &overview, const QLocale &locale)
{
    ChartData chart;
    chart.title = translated(QT_TRANSLATE_NOOP("Overview", "Won value by month"));
    chart.emptySentence = translated(QT_TRANSLATE_NOOP("Overview", "Nothing was won in the last 12 months."));
    chart.columns = {monthColumn(), translated(QT_TRANSLATE_NOOP("Overview", "Won value")), leadsColumn()};
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
    chart.summary = translated(QT_TRANSLATE_NOOP("Overview", "In 12 months: %1.")).arg(amountText(cents, locale));
    if (withoutAmount > 0)
        chart.summary +=
            u'\n' + translated(QT_TRANSLATE_N_NOOP("Overview", "%n won leads have no amount."), withoutAmount);
    if (overview.earlier.wonCents > 0)
        chart.summary += u'\n' + translated(QT_TRANSLATE_NOOP("Overview", "Earlier or without a date: %1."))
                                     .arg(amountText(overview.earlier.wonCents, locale));
    return chart;
}

ChartData shareWonChart(const session::Overview &overview, const QLocale &locale)
{
    ChartData chart;
    chart.title = translated(QT_TRANSLATE_NOOP("Overview", "Share won by month"));
    chart.summary =
        translated(QT_TRANSLATE_NOOP("Overview", "Of the leads that were won, lost or stopped in a month, those won."));
    chart.emptySentence =
        translated(QT_TRANSLATE_NOOP("Overview", "No lead was won, lost or stopped in the last 12 months."));
    chart.columns = {monthColumn(), translated(QT_TRANSLATE_NOOP("Overview", "Share won")),
                     translated(QT_TRANSLATE_NOOP("Overview", "Won")),
                     translated(QT_TRANSLATE_NOOP("Overview", "Lost or stopped"))};
    for (const MonthFigures &month : overview.months) {
        const std::optional<int> share = month.shareWon();
        const QString text =
            share ? translated(QT_TRANSLATE_NOOP("Overview", "%1%")).arg(locale.toString((*share + 5) / 10))
                  : translated(QT_TRANSLATE_NOOP("Overview", "none"));
        chart.items << ChartItem{
            {monthName(month, locale), text, countText(month.won.size(), locale), countText(month.lost.size(), locale)},
            share ? std::optional<qint64>(*share) : std::nullopt,
            month.won + month.lost};
    }
    return chart;
}

} // namespace jobmark::ui
