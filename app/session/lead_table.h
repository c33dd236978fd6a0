// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead_facts.h"

#include <deque>
#include <QHash>
#include <QSet>

namespace jobmark::session {

/// The facts of all leads of a connection, in no particular order. None is ever taken out, so a position stays.
class LeadTable
{
public:
    enum class Put : std::uint8_t { Added, Changed, Same };
    /// Adds the lead, or replaces what was known of it; whether it is listed stays as it was.
    Put put(LeadFacts facts);
    /// `listed` are all that the server lists. A lead of `toldSince`, which another answer brought meanwhile, may be
    /// missing there because it is too new. Answers which leads that made a difference to.
    QList<api::LeadId> setListed(const QSet<api::LeadId> &listed, const QSet<api::LeadId> &toldSince);

    [[nodiscard]] int size() const { return static_cast<int>(m_facts.size()); }
    [[nodiscard]] const LeadFacts &at(int position) const { return m_facts[static_cast<std::size_t>(position)]; }
    [[nodiscard]] std::optional<int> positionOf(api::LeadId id) const;
    /// Null when it is not there. Stays as long as the table is not changed.
    [[nodiscard]] const LeadFacts *find(api::LeadId id) const;
    [[nodiscard]] bool contains(api::LeadId id) const { return m_positions.contains(id); }

    [[nodiscard]] auto begin() const { return m_facts.cbegin(); }
    [[nodiscard]] auto end() const { return m_facts.cend(); }

private:
    std::deque<LeadFacts> m_facts; // grows without moving what is in it
    QHash<api::LeadId, int> m_positions;
    QSet<QString> m_categories; // a few, in thousands of leads: each is kept once
};

} // namespace jobmark::session
