// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "overview.h"

#include <algorithm>

namespace jobmark::session {
namespace {

constexpr qint64 dayMilliseconds = 24 * 60 * 60 * 1000;

/// Where the statuses stand among the groups: after New and NoStatus.
constexpr std::size_t firstStatus = 2;
constexpr std::size_t unknownGroup = firstStatus + rules::allStatuses.size();
constexpr std::size_t declinedGroup = unknownGroup + 1;
using StatusGroups = std::array<StatusGroup, declinedGroup + 1>;

StatusGroups emptyGroups()
{
    StatusGroups groups;
    groups[0].kind = StatusGroup::Kind::New;
    groups[1].kind = StatusGroup::Kind::NoStatus;
    for (std::size_t i = 0; i < rules::allStatuses.size(); ++i) {
        groups[firstStatus + i].kind = StatusGroup::Kind::Known;
        groups[firstStatus + i].status = rules::allStatuses[i];
    }
    groups[unknownGroup].kind = StatusGroup::Kind::Unknown;
    groups[declinedGroup].kind = StatusGroup::Kind::Declined;
    return groups;
}

std::size_t groupOf(const LeadFigures &lead)
{
    if (lead.standing == Standing::New)
        return 0;
    if (lead.standing == Standing::Declined)
        return declinedGroup;
    if (const rules::Status *status = lead.status.value())
        return firstStatus + static_cast<std::size_t>(*status);
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

/// The months of an overview, found by their first moments: no lead needs a calendar of its own.
class Months
{
public:
    explicit Months(const Surroundings &surroundings)
    {
        const QDate today = surroundings.today();
        const QDate last(today.year(), today.month(), 1);
        for (int i = Overview::monthCount - 1; i >= 0; --i) {
            const QDate first = last.addMonths(-i);
            m_figures.append(MonthFigures{first, {}, {}});
            m_starts.append(first.startOfDay(surroundings.zone).toMSecsSinceEpoch());
        }
    }

    MonthFigures &monthOf(const std::optional<qint64> &when)
    {
        if (!when || *when < m_starts.first())
            return m_earlier;
        const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), *when);
        return m_figures[after - m_starts.cbegin() - 1];
    }

    [[nodiscard]] const QList<MonthFigures> &figures() const { return m_figures; }
    [[nodiscard]] const MonthFigures &earlier() const { return m_earlier; }

private:
    QList<qint64> m_starts;
    QList<MonthFigures> m_figures;
    MonthFigures m_earlier;
};

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

Overview overviewOf(const QList<LeadFigures> &leads, const Surroundings &surroundings)
{
    Overview overview;
    overview.leads = static_cast<int>(leads.size());
    StatusGroups groups = emptyGroups();
    Months months(surroundings);
    const qint64 now = surroundings.now().toMSecsSinceEpoch();
    for (const LeadFigures &lead : leads) {
        groups[groupOf(lead)].leads.append(lead.id);
        if (isWaiting(lead.standing))
            overview.waiting[static_cast<std::size_t>(waitingOf(lead, now))].append(lead.id);
        if (lead.standing == Standing::Won || lead.standing == Standing::LostOrStopped)
            countDecision(months.monthOf(lead.lastWord), lead);
    }
    for (StatusGroup &group : groups) {
        if (!group.leads.isEmpty())
            overview.statuses.append(std::move(group));
    }
    overview.months = months.figures();
    overview.earlier = months.earlier();
    return overview;
}

} // namespace jobmark::session
