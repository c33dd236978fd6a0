// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead_table.h"

#include <array>
#include <optional>
#include <QSet>
#include <vector>

namespace jobmark::session {

/// The groups of the list: each answers "what must I do". A lead can stand in several.
enum class Scope : std::uint8_t { New, NeedsUpdate, Open, Won, LostOrStopped, All };
inline constexpr std::array allScopes = {Scope::New, Scope::NeedsUpdate,   Scope::Open,
                                         Scope::Won, Scope::LostOrStopped, Scope::All};

[[nodiscard]] bool isIn(Scope scope, Standing standing);

/// How many leads are in each group.
class ScopeCounts
{
public:
    [[nodiscard]] int of(Scope scope) const { return m_counts[static_cast<std::size_t>(scope)]; }
    void add(Standing standing, int leads);

private:
    std::array<int, allScopes.size()> m_counts = {};
};

[[nodiscard]] ScopeCounts countsOf(const LeadTable &leads, const QDateTime &now);

/// Leads picked elsewhere, such as those of a bar of a chart. They stay picked whatever becomes of them.
struct LeadChoice
{
    QString title; ///< what they have in common, in the user's language
    QSet<api::LeadId> leads;
};

/// A lead as it stands in the list.
struct LeadRow
{
    const LeadFacts &facts;
    Standing standing;
    Age age;
};

/// The leads of a table in the order of the list: what has to be done first, and what waits longest before the rest;
/// and which of them are shown. A change of some leads costs a pass over the order, not a sort; a longer query looks
/// only through what matched before, and a letter taken back brings that back.
class LeadIndex
{
public:
    /// Takes up the whole table. It outlives the index, or its use.
    void rebuild(const LeadTable &leads, const QDateTime &now);
    /// Those at these positions of the table (each once) were added or changed.
    void update(const std::vector<int> &positions, const QDateTime &now);
    /// The positions of those whose standing or age is another at `now`, without anything having happened.
    [[nodiscard]] std::vector<int> overtakenBy(const QDateTime &now) const;

    void setFilter(Scope scope, const QString &query);
    /// Shows none but these, whatever their group; nothing ends that.
    void setChoice(const std::optional<QSet<api::LeadId>> &leads);

    /// Positions in the table, in the order of the list.
    [[nodiscard]] const std::vector<int> &visible() const { return m_visible; }
    [[nodiscard]] int visibleCount() const { return static_cast<int>(m_visible.size()); }
    [[nodiscard]] LeadRow visibleRow(int row) const { return rowAt(m_visible[static_cast<std::size_t>(row)]); }
    /// The lead at that position of the table.
    [[nodiscard]] LeadRow rowAt(int position) const;
    /// The row in which `id` is shown, or -1.
    [[nodiscard]] int rowOf(api::LeadId id) const;
    [[nodiscard]] int countOf(Scope scope) const { return m_counts.of(scope); }

private:
    /// What a lead is sorted by; kept beside the table so that sorting does not look through all of it.
    struct Key
    {
        Standing standing = Standing::New;
        Age age = Age::Fresh;
        qint64 waited = 0; ///< the lower, the further up
        api::LeadId id;
    };

    struct Found
    {
        QList<QByteArray> words;
        std::vector<int> positions;
    };

    [[nodiscard]] Key keyOf(int position, const QDateTime &now) const;
    [[nodiscard]] const Key &key(int position) const { return m_keys[static_cast<std::size_t>(position)]; }
    [[nodiscard]] bool standsBefore(int left, int right) const;
    [[nodiscard]] bool matches(int position) const;
    void filterAll();
    [[nodiscard]] bool takeUpShorter();
    void keepMatching(std::vector<int> &positions) const;

    const LeadTable *m_table = nullptr;
    std::vector<Key> m_keys;    ///< by position in the table
    std::vector<int> m_order;   ///< all positions, sorted
    std::vector<int> m_visible; ///< those that match, in the same order
    ScopeCounts m_counts;
    Scope m_scope = Scope::All;
    std::optional<QSet<api::LeadId>> m_choice;
    QList<QByteArray> m_words;
    std::vector<Found> m_shorter; ///< by the queries that m_words goes on from, the longest last
};

} // namespace jobmark::session
