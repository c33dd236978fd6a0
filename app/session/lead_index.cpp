// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_index.h"

#include "folded_text.h"

#include <algorithm>
#include <numeric>

namespace jobmark::session {
namespace {

LeadRow rowOf(const api::Lead &lead, const QDateTime &now)
{
    LeadRow row;
    row.id = lead.id;
    row.customerName = lead.customerName;
    row.category = lead.category;
    row.status = lead.status();
    row.standing = standingOf(lead, now);
    row.age = ageOf(lead, now);
    row.lastWord = lastWord(lead);
    row.searchText = folded(lead.customerName + u'\n' + lead.category + u'\n' + lead.customerAddress + u'\n' +
                            lead.customerEmail + u'\n' + lead.id.text());
    row.digits = digitsOf(lead.customerPhone);
    return row;
}

bool waitsLongestFirst(Standing standing)
{
    return standing == Standing::New || standing == Standing::NeedsUpdate || standing == Standing::Open;
}

bool standsBefore(const LeadRow &left, const LeadRow &right)
{
    if (left.standing != right.standing)
        return left.standing < right.standing;
    if (left.lastWord != right.lastWord) {
        if (!left.lastWord || !right.lastWord)
            return left.lastWord.has_value();
        return waitsLongestFirst(left.standing) ? *left.lastWord < *right.lastWord : *right.lastWord < *left.lastWord;
    }
    return left.id < right.id;
}

/// The digits of a query that is a phone number or a part of one; otherwise nothing.
QString phoneDigits(const QString &query)
{
    const bool isPhone = std::all_of(query.begin(), query.end(), [](QChar character) {
        return character.isDigit() || QStringView(u" -().+").contains(character);
    });
    return isPhone ? digitsOf(query) : QString();
}

} // namespace

bool isIn(Scope scope, Standing standing)
{
    switch (scope) {
    case Scope::New:
        return standing == Standing::New;
    case Scope::NeedsUpdate:
        return standing == Standing::NeedsUpdate;
    case Scope::Open:
        return standing == Standing::Open || standing == Standing::NeedsUpdate;
    case Scope::Won:
        return standing == Standing::Won;
    case Scope::LostOrStopped:
        return standing == Standing::LostOrStopped;
    case Scope::All:
        break;
    }
    return true;
}

void LeadIndex::rebuild(const QHash<api::LeadId, api::Lead> &leads, const QDateTime &now)
{
    m_rows.clear();
    m_rows.reserve(static_cast<std::size_t>(leads.size()));
    for (const api::Lead &lead : leads)
        m_rows.push_back(rowOf(lead, now));
    std::sort(m_rows.begin(), m_rows.end(), standsBefore);
    m_counts = {};
    for (const LeadRow &row : m_rows) {
        for (const Scope scope : allScopes)
            m_counts[static_cast<std::size_t>(scope)] += isIn(scope, row.standing) ? 1 : 0;
    }
    filterAll();
}

void LeadIndex::setFilter(Scope scope, const QString &query)
{
    const QString fresh = folded(query.trimmed());
    const QString freshDigits = phoneDigits(fresh);
    // A query that only now becomes a phone number finds rows that its beginning did not.
    const bool sameKind = freshDigits.isEmpty() == m_queryDigits.isEmpty();
    const bool narrows = scope == m_scope && sameKind && !m_query.isEmpty() && fresh.startsWith(m_query);
    m_scope = scope;
    m_query = fresh;
    m_queryDigits = freshDigits;
    if (narrows)
        std::erase_if(m_visible, [this](int row) { return !matches(m_rows[static_cast<std::size_t>(row)]); });
    else
        filterAll();
}

void LeadIndex::setChoice(const std::optional<QSet<api::LeadId>> &leads)
{
    m_choice = leads;
    filterAll();
}

void LeadIndex::filterAll()
{
    m_visible.resize(m_rows.size());
    std::iota(m_visible.begin(), m_visible.end(), 0);
    std::erase_if(m_visible, [this](int row) { return !matches(m_rows[static_cast<std::size_t>(row)]); });
}

bool LeadIndex::matches(const LeadRow &row) const
{
    if (m_choice ? !m_choice->contains(row.id) : !isIn(m_scope, row.standing))
        return false;
    if (m_query.isEmpty() || row.searchText.contains(m_query))
        return true;
    return !m_queryDigits.isEmpty() && row.digits.contains(m_queryDigits);
}

const LeadRow &LeadIndex::visibleRow(int position) const
{
    return m_rows[static_cast<std::size_t>(m_visible[static_cast<std::size_t>(position)])];
}

int LeadIndex::positionOf(api::LeadId id) const
{
    for (std::size_t position = 0; position < m_visible.size(); ++position) {
        if (m_rows[static_cast<std::size_t>(m_visible[position])].id == id)
            return static_cast<int>(position);
    }
    return -1;
}

} // namespace jobmark::session
