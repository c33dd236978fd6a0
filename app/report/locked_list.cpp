// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "locked_list.h"

#include "reading/folding.h"
#include "review/won_amounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobmark::report {
namespace {

constexpr qsizetype longestSearched = 2'000;

/// Whether `a` comes before `b`; what is not there comes last, and equals go by their numbers.
template <class T, class Before>
bool comesBefore(const LockedRow &a, const LockedRow &b, std::optional<T> LockedRow::*part, Before before)
{
    const std::optional<T> &left = a.*part;
    const std::optional<T> &right = b.*part;
    if (left == right)
        return a.id < b.id;
    if (!left || !right)
        return left.has_value();
    return before(*left, *right);
}

} // namespace

LockedRow lockedRowOf(const api::Lead &lead, int findings)
{
    const QString searched = lead.customerName + u'\n' + lead.category + u'\n' + lead.customerAddress + u'\n' +
                             lead.customerEmail + u'\n' + lead.customerPhone + u'\n' + lead.id.text();
    return {lead.id,
            lead.customerName,
            lead.category,
            lead.status(),
            review::wonAmount(lead),
            lead.lastUpdate(),
            lead.dateCreated,
            findings,
            reading::folded(searched.left(longestSearched))};
}

void LockedList::rebuild(QList<LockedRow> rows)
{
    m_rows = std::move(rows);
    arrange();
}

void LockedList::show(const QString &query, LockedOrder order, LockedShown shown)
{
    m_words = reading::folded(query).split(u' ', Qt::SkipEmptyParts);
    m_order = order;
    m_shown = shown;
    arrange();
}

int LockedList::withFindings() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const LockedRow &row) { return row.findings > 0; }));
}

std::optional<int> LockedList::positionOf(api::LeadId id) const
{
    const auto found =
        std::find_if(m_visible.begin(), m_visible.end(), [this, id](qsizetype row) { return m_rows[row].id == id; });
    return found == m_visible.end() ? std::nullopt : std::optional(static_cast<int>(found - m_visible.begin()));
}

void LockedList::arrange()
{
    m_visible.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const LockedRow &row = m_rows.at(i);
        const bool isFound = std::all_of(m_words.begin(), m_words.end(),
                                         [&row](const QString &word) { return row.searchText.contains(word); });
        if (isFound && (m_shown == LockedShown::All || row.findings > 0))
            m_visible.push_back(i);
    }
    std::sort(m_visible.begin(), m_visible.end(), [this](qsizetype left, qsizetype right) {
        const LockedRow &a = m_rows.at(left);
        const LockedRow &b = m_rows.at(right);
        switch (m_order) {
        case LockedOrder::Amount:
            return comesBefore(a, b, &LockedRow::amount, std::greater<rules::Money>());
        case LockedOrder::Age:
            return comesBefore(a, b, &LockedRow::createdAt, std::less<QDateTime>());
        case LockedOrder::Recorded:
            break;
        }
        return comesBefore(a, b, &LockedRow::recordedAt, std::greater<QDateTime>());
    });
}

} // namespace jobmark::report
