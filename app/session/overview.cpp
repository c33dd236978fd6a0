// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "overview.h"

#include <algorithm>

namespace jobmark::session {
namespace {

constexpr qint64 dayMilliseconds = 24 * 60 * 60 * 1000;

/// Where the statuses stand among the groups: after New and NoStatus.
constexpr qsizetype firstStatus = 2;
constexpr auto unknownGroup = firstStatus + static_cast<qsizetype>(rules::allStatuses.size());
constexpr qsizetype declinedGroup = unknownGroup + 1;

QList<StatusGroup> emptyGroups()
{
    QList<StatusGroup> groups{{StatusGroup::Kind::New}, {StatusGroup::Kind::NoStatus}};
    for (const rules::Status status : rules::allStatuses)
        groups.append({StatusGroup::Kind::Known, status});
    return groups << StatusGroup{StatusGroup::Kind::Unknown} << StatusGroup{StatusGroup::Kind::Declined};
}

qsizetype groupOf(const LeadFigures &lead)
{
    if (lead.standing == Standing::New)
        return 0;
    if (lead.standing == Standing::Declined)
        return declinedGroup;
    if (const rules::Status *status = lead.status.value())
        return firstStatus + static_cast<qsizetype>(*status);
    return lead.status.isAbsent() ? 1 : unknownGroup;
}

bool isWaiting(Standing standing)
{
    return standing == Standing::New || standing == Standing::NeedsUpdate || standing == Standing::Open;
}

Waiting waitingOf(const LeadFigures &lead, qint64 now)
{
    if (!lead.lastWord)
        return Waiting::Unknown;
    const qint64 days = (now - *lead.lastWord) / dayMilliseconds;
    if (days < 1)
        return Waiting::LessThanADay;
    if (days < 7)
        return Waiting::LessThanAWeek;
    if (days < 14)
        return Waiting::LessThanTwoWeeks;
    return days < 30 ? Waiting::LessThanAMonth : Waiting::Longer;
}

void countDecision(MonthFigures &month, const LeadFigures &lead)
{
    if (lead.standing == Standing::LostOrStopped) {
        month.lost.append(lead.id);
        return;
    }
    month.won.append(lead.id);
    if (lead.jobAmount)
        month.wonCents += lead.jobAmount->cents();
    else
        ++month.withoutAmount;
}

} // namespace

LeadFigures figuresOf(const LeadFacts &lead, const QDateTime &now)
{
    return {lead.id, standingAt(lead.standing, now), lead.status, lead.standing.lastWord, lead.jobAmount};
}

std::optional<int> MonthFigures::shareWon() const
{
    const qint64 decided = won.size() + lost.size();
    if (decided == 0)
        return std::nullopt;
    return static_cast<int>((1000 * qint64(won.size()) + decided / 2) / decided);
}

OverviewCount::OverviewCount(const Surroundings &surroundings)
    : m_now(surroundings.now().toMSecsSinceEpoch())
    , m_groups(emptyGroups())
{
    const QDate today = surroundings.today();
    const QDate last(today.year(), today.month(), 1);
    for (int i = Overview::monthCount - 1; i >= 0; --i) {
        const QDate first = last.addMonths(-i);
        m_overview.months.append(MonthFigures{first, {}, {}});
        m_starts.append(first.startOfDay(surroundings.zone).toMSecsSinceEpoch());
    }
}

void OverviewCount::add(const LeadFigures &lead)
{
    ++m_overview.leads;
    m_groups[groupOf(lead)].leads.append(lead.id);
    if (isWaiting(lead.standing))
        m_overview.waiting[static_cast<std::size_t>(waitingOf(lead, m_now))].append(lead.id);
    if (lead.standing == Standing::Won || lead.standing == Standing::LostOrStopped)
        countDecision(monthOf(lead.lastWord), lead);
}

MonthFigures &OverviewCount::monthOf(const std::optional<qint64> &when)
{
    if (!when || *when < m_starts.first())
        return m_overview.earlier;
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), *when);
    return m_overview.months[after - m_starts.cbegin() - 1];
}

Overview OverviewCount::overview() const
{
    Overview overview = m_overview;
    for (const StatusGroup &group : m_groups) {
        if (!group.leads.isEmpty())
            overview.statuses.append(group);
    }
    return overview;
}

Overview overviewOf(const QList<LeadFigures> &leads, const Surroundings &surroundings)
{
    OverviewCount count(surroundings);
    for (const LeadFigures &lead : leads)
        count.add(lead);
    return count.overview();
}

} // namespace jobmark::session
