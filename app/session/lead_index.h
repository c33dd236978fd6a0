// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead_standing.h"

#include <array>
#include <optional>
#include <QHash>
#include <QSet>
#include <vector>

namespace jobmark::session {

/// The groups of the list: each answers "what must I do". A lead can stand in several.
enum class Scope : std::uint8_t { New, NeedsUpdate, Open, Won, LostOrStopped, All };
inline constexpr std::array allScopes = {Scope::New, Scope::NeedsUpdate,   Scope::Open,
                                         Scope::Won, Scope::LostOrStopped, Scope::All};

/// Leads picked elsewhere, such as those of a bar of a chart. They stay picked whatever becomes of them.
struct LeadChoice
{
    QString title; ///< what they have in common, in the user's language
    QSet<api::LeadId> leads;
};

/// What the list shows and searches of one lead.
struct LeadRow
{
    api::LeadId id;
    QString customerName;
    QString category;
    api::Reported<rules::Status> status;
    Standing standing = Standing::New;
    Age age = Age::Fresh;
    std::optional<QDateTime> lastWord;
    QString searchText; ///< folded: name, category, address, mail, number
    QString digits;     ///< of the phone number
};

[[nodiscard]] bool isIn(Scope scope, Standing standing);

/// The rows of the list, in the order they are shown: what has to be done first, and what waits longest before the
/// rest. Built whole (no row is ever half old), filtered incrementally: a longer query looks only through what matched
/// before.
class LeadIndex
{
public:
    void rebuild(const QHash<api::LeadId, api::Lead> &leads, const QDateTime &now);
    void setFilter(Scope scope, const QString &query);
    /// Shows none but these, whatever their group; nothing ends that.
    void setChoice(const std::optional<QSet<api::LeadId>> &leads);

    [[nodiscard]] int visibleCount() const { return static_cast<int>(m_visible.size()); }
    [[nodiscard]] const LeadRow &visibleRow(int position) const;
    /// Where `id` is shown, or -1.
    [[nodiscard]] int positionOf(api::LeadId id) const;
    [[nodiscard]] int countOf(Scope scope) const { return m_counts[static_cast<std::size_t>(scope)]; }

private:
    [[nodiscard]] bool matches(const LeadRow &row) const;
    void filterAll();

    std::vector<LeadRow> m_rows;
    std::vector<int> m_visible;
    std::array<int, allScopes.size()> m_counts = {};
    Scope m_scope = Scope::All;
    std::optional<QSet<api::LeadId>> m_choice;
    QString m_query;       ///< folded
    QString m_queryDigits; ///< only when the query is made of digits and what is written between them
};

} // namespace jobmark::session
