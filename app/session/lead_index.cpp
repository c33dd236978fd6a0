// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_index.h"

#include "folded_text.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace jobmark::session {
namespace {

/// Open work by how long it has waited; what is over, newest first; those of unknown time after the others.
qint64 sortedBy(const StandingBasis &basis, Standing standing)
{
    if (!basis.lastWord)
        return std::numeric_limits<qint64>::max();
    const bool longestFirst =
        standing == Standing::New || standing == Standing::NeedsUpdate || standing == Standing::Open;
    return longestFirst ? *basis.lastWord : -*basis.lastWord;
}

/// Every word of `longer` narrows what `shorter` found: the same words, of which the last may go on, and more.
bool isLonger(const QList<QByteArray> &longer, const QList<QByteArray> &shorter)
{
    if (shorter.isEmpty() || longer.size() < shorter.size())
        return false;
    return std::equal(shorter.begin(), shorter.end(), longer.begin(),
                      [](const QByteArray &before, const QByteArray &now) { return now.contains(before); });
}

/// Each text lies in a place of its own, and fetching it takes longer than looking through it: so that is begun before.
constexpr std::size_t textsAhead = 12;

void bringNearer([[maybe_unused]] const QByteArray &text)
{
#ifdef __GNUC__
    constexpr qsizetype line = 64; // that a processor fetches at once
    __builtin_prefetch(text.constData());
    __builtin_prefetch(text.constData() + std::min(line, text.size()));
#endif
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

void ScopeCounts::add(Standing standing, int leads)
{
    for (const Scope scope : allScopes)
        m_counts[static_cast<std::size_t>(scope)] += isIn(scope, standing) ? leads : 0;
}

ScopeCounts countsOf(const LeadTable &leads, const QDateTime &now)
{
    ScopeCounts counts;
    for (const LeadFacts &facts : leads)
        counts.add(standingAt(facts.standing, now), 1);
    return counts;
}

LeadIndex::Key LeadIndex::keyOf(int position, const QDateTime &now) const
{
    const LeadFacts &facts = m_table->at(position);
    const Standing standing = standingAt(facts.standing, now);
    return {standing, ageAt(facts.standing, now), sortedBy(facts.standing, standing), facts.id};
}

bool LeadIndex::standsBefore(int left, int right) const
{
    const Key &a = key(left);
    const Key &b = key(right);
    return std::tie(a.standing, a.waited, a.id) < std::tie(b.standing, b.waited, b.id);
}

void LeadIndex::rebuild(const LeadTable &leads, const QDateTime &now)
{
    m_table = &leads;
    m_order.clear();
    m_visible.clear();
    m_keys.clear();
    m_counts = {};
    std::vector<int> all(static_cast<std::size_t>(leads.size()));
    std::iota(all.begin(), all.end(), 0);
    update(all, now);
}

void LeadIndex::update(const std::vector<int> &positions, const QDateTime &now)
{
    m_shorter.clear();
    const auto known = static_cast<int>(m_keys.size());
    m_keys.resize(static_cast<std::size_t>(m_table->size()));
    std::vector<char> isChanged(m_keys.size(), 0);
    for (const int position : positions) {
        isChanged[static_cast<std::size_t>(position)] = 1;
        if (position < known)
            m_counts.add(key(position).standing, -1);
        m_keys[static_cast<std::size_t>(position)] = keyOf(position, now);
        m_counts.add(key(position).standing, 1);
    }
    const auto wasChanged = [&](int position) { return isChanged[static_cast<std::size_t>(position)] != 0; };
    const auto before = [this](int left, int right) { return standsBefore(left, right); };
    const auto merge = [&](std::vector<int> &into, const std::vector<int> &sorted) {
        std::erase_if(into, wasChanged);
        const auto middle = static_cast<std::ptrdiff_t>(into.size());
        into.insert(into.end(), sorted.begin(), sorted.end());
        std::inplace_merge(into.begin(), into.begin() + middle, into.end(), before);
    };
    std::vector<int> sorted = positions;
    std::sort(sorted.begin(), sorted.end(), before);
    merge(m_order, sorted);
    std::erase_if(sorted, [this](int position) { return !matches(position); });
    merge(m_visible, sorted);
}

std::vector<int> LeadIndex::overtakenBy(const QDateTime &now) const
{
    std::vector<int> overtaken;
    for (const int position : m_order) {
        const Key at = keyOf(position, now);
        if (at.standing != key(position).standing || at.age != key(position).age)
            overtaken.push_back(position);
    }
    return overtaken;
}

void LeadIndex::setFilter(Scope scope, const QString &query)
{
    const QList<QByteArray> words = searchWordsOf(query);
    const bool isSameScope = scope == m_scope;
    if (isSameScope && words == m_words)
        return;
    const bool narrows = isSameScope && isLonger(words, m_words);
    if (narrows)
        m_shorter.push_back({std::exchange(m_words, words), m_visible});
    m_scope = scope;
    m_words = words;
    if (narrows)
        keepMatching(m_visible);
    else if (!isSameScope || !takeUpShorter())
        filterAll();
}

/// What is left after letters were taken back was found before they were typed.
bool LeadIndex::takeUpShorter()
{
    while (!m_shorter.empty()) {
        Found last = std::move(m_shorter.back());
        m_shorter.pop_back();
        if (last.words != m_words)
            continue;
        m_visible = std::move(last.positions);
        return true;
    }
    return false;
}

void LeadIndex::setChoice(const std::optional<QSet<api::LeadId>> &leads)
{
    m_choice = leads;
    filterAll();
}

void LeadIndex::filterAll()
{
    m_shorter.clear();
    m_visible = m_order;
    keepMatching(m_visible);
}

// Looked through in the order of the table, as the texts lie in memory: in that of the list, each would have to be
// fetched from somewhere else, which takes longer than reading it.
void LeadIndex::keepMatching(std::vector<int> &positions) const
{
    std::vector<char> isKept(m_keys.size(), 0);
    for (const int position : positions)
        isKept[static_cast<std::size_t>(position)] = 1;
    for (std::size_t i = 0; i < isKept.size(); ++i) {
        if (const std::size_t next = i + textsAhead; next < isKept.size() && isKept[next] != 0)
            bringNearer(m_table->at(static_cast<int>(next)).searchText);
        if (isKept[i] != 0 && !matches(static_cast<int>(i)))
            isKept[i] = 0;
    }
    std::erase_if(positions, [&](int position) { return isKept[static_cast<std::size_t>(position)] == 0; });
}

bool LeadIndex::matches(int position) const
{
    const bool isInGroup = m_choice ? m_choice->contains(key(position).id) : isIn(m_scope, key(position).standing);
    return isInGroup && (m_words.isEmpty() || hasAllWords(m_table->at(position).searchText, m_words));
}

LeadRow LeadIndex::rowAt(int position) const
{
    return {m_table->at(position), key(position).standing, key(position).age};
}

int LeadIndex::rowOf(api::LeadId id) const
{
    const auto position = m_table != nullptr ? m_table->positionOf(id) : std::nullopt;
    if (!position || *position >= static_cast<int>(m_keys.size()) || !matches(*position))
        return -1;
    // Sorted by the key, which no two leads share.
    const auto found = std::lower_bound(m_visible.begin(), m_visible.end(), *position,
                                        [this](int left, int right) { return standsBefore(left, right); });
    return found != m_visible.end() && *found == *position ? static_cast<int>(found - m_visible.begin()) : -1;
}

} // namespace jobmark::session
