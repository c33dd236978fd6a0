// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead_facts.h"
#include "surroundings.h"

#include <array>
#include <QList>

namespace jobmark::session {

/// What the overview counts of one lead.
struct LeadFigures
{
    api::LeadId id;
    Standing standing = Standing::New;
    api::Reported<rules::Status> status;
    std::optional<qint64> lastWord;        ///< milliseconds since 1970, UTC
    std::optional<rules::Money> jobAmount; ///< as recorded
};

[[nodiscard]] LeadFigures figuresOf(const LeadFacts &lead, const QDateTime &now);

/// Leads that stand at one status.
struct StatusGroup
{
    enum class Kind : std::uint8_t {
        New,      ///< neither accepted nor declined
        NoStatus, ///< accepted, nothing recorded yet
        Known,    ///< `status`
        Unknown,  ///< a status of the server that is none of the fifteen
        Declined,
    };
    Kind kind = Kind::New;
    rules::Status status = rules::Status::Other;
    QList<api::LeadId> leads = {};
};

/// How long open and new leads have waited for a word, in whole days.
enum class Waiting : std::uint8_t { LessThanADay, LessThanAWeek, LessThanTwoWeeks, LessThanAMonth, Longer, Unknown };
inline constexpr std::array allWaitings = {Waiting::LessThanADay,   Waiting::LessThanAWeek, Waiting::LessThanTwoWeeks,
                                           Waiting::LessThanAMonth, Waiting::Longer,        Waiting::Unknown};

/// What was decided in one month of the user's zone, by the last word on each lead.
struct MonthFigures
{
    QDate first; ///< its first day; null for what was before all of them, or is not dated
    QList<api::LeadId> won;
    QList<api::LeadId> lost;   ///< or stopped
    std::int64_t wonCents = 0; ///< a sum of those that are known
    int withoutAmount = 0;     ///< won, with no amount that could be read

    /// Of those decided, in thousandths, rounded; nothing when none was.
    [[nodiscard]] std::optional<int> shareWon() const;
};

struct Overview
{
    static constexpr int monthCount = 12;

    int leads = 0;
    QList<StatusGroup> statuses; ///< those with a lead, in the order of the list and of the rule table
    std::array<QList<api::LeadId>, allWaitings.size()> waiting;
    QList<MonthFigures> months; ///< the last is the month of today
    MonthFigures earlier;       ///< before those, or without a date
};

/// Counts leads one by one, so that many can be counted in parts. Sums are whole cents.
class OverviewCount
{
public:
    /// `surroundings` are asked for the time and the zone now, and not again.
    explicit OverviewCount(const Surroundings &surroundings);

    void add(const LeadFigures &lead);
    [[nodiscard]] int count() const { return m_overview.leads; }
    /// Of all that were added.
    [[nodiscard]] Overview overview() const;

private:
    [[nodiscard]] MonthFigures &monthOf(const std::optional<qint64> &when);

    qint64 m_now;
    QList<StatusGroup> m_groups; ///< all there can be
    QList<qint64> m_starts;      ///< of the months of the overview: no lead needs a calendar of its own
    Overview m_overview;
};

/// Pure.
[[nodiscard]] Overview overviewOf(const QList<LeadFigures> &leads, const Surroundings &surroundings);

} // namespace jobmark::session
