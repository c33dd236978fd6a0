// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_table.h"

namespace jobmark::session {

LeadTable::Put LeadTable::put(LeadFacts facts)
{
    facts.category = *m_categories.insert(facts.category);
    const auto position = positionOf(facts.id);
    if (!position) {
        m_positions.insert(facts.id, size());
        m_facts.push_back(std::move(facts));
        return Put::Added;
    }
    LeadFacts &known = m_facts[static_cast<std::size_t>(*position)];
    facts.standing.listed = known.standing.listed;
    if (known == facts)
        return Put::Same;
    known = std::move(facts);
    return Put::Changed;
}

QList<api::LeadId> LeadTable::setListed(const QSet<api::LeadId> &listed, const QSet<api::LeadId> &toldSince)
{
    QList<api::LeadId> changed;
    for (LeadFacts &facts : m_facts) {
        const bool isListed = listed.contains(facts.id);
        if (isListed == (facts.standing.listed == Listed::Yes) || (!isListed && toldSince.contains(facts.id)))
            continue;
        facts.standing.listed = isListed ? Listed::Yes : Listed::NoMore;
        changed.append(facts.id);
    }
    return changed;
}

std::optional<int> LeadTable::positionOf(api::LeadId id) const
{
    const auto found = m_positions.constFind(id);
    return found == m_positions.constEnd() ? std::nullopt : std::optional(*found);
}

const LeadFacts *LeadTable::find(api::LeadId id) const
{
    const auto position = positionOf(id);
    return position ? &at(*position) : nullptr;
}

} // namespace jobmark::session
