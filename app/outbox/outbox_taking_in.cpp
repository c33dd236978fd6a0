// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// How a new submission is taken in, and one that comes back taken back.
#include "outbox_private.h"

#include "history.h"

#include <algorithm>
#include <utility>

namespace jobmark::outbox {

bool takesPlaceOf(const What &newer, const What &older)
{
    const auto isAnswer = [](const What &what) {
        return std::holds_alternative<Accept>(what) || std::holds_alternative<Decline>(what);
    };
    return (std::holds_alternative<StatusUpdate>(newer) && std::holds_alternative<StatusUpdate>(older)) ||
           (isAnswer(newer) && isAnswer(older));
}

// Alone among those of its lead: what else there is may have to go first, or to be replaced.
std::optional<Step> Outbox::Private::firstStep(const Row &row) const
{
    const bool isAlone = ledger.activeOf(row.lead()).isEmpty();
    if (!isStarted || m_isGoingOn || !isAlone || freeSlots() <= 0 || !mayGo(row))
        return std::nullopt;
    return step(row.life, {clock.now(), Go{}}, policyFor(row.content.what));
}

store::Stored<void> Outbox::Private::keep(Row row)
{
    std::list<Ledger::Advance> replaced;
    QList<store::NewActivity> activity = entryForNew(row);
    const std::optional<Step> first = firstStep(row);
    row.content.namesake = namesakeOf(row);
    for (Row *older : ledger.activeOf(row.lead())) {
        if (!takesPlaceOf(row.content.what, older->content.what))
            continue;
        const Event event{row.content.submittedAt, ReplacedBy{row.content.id}};
        if (const auto replacedBy = step(older->life, event, policyFor(older->content.what))) {
            activity += entryFor(*older, older->life.state, replacedBy->life);
            replaced.emplace_back(older, replacedBy->life);
        }
    }
    if (first) {
        activity += entryFor(row, row.life.state, first->life);
        row.life = first->life;
    }
    const SubmissionId id = row.content.id;
    const auto added = ledger.add(std::move(row), replaced, activity);
    if (!added)
        return tl::make_unexpected(added.error());
    if (first)
        m_begun.append({id, first->command});
    noteChanged(id);
    for (const auto &[older, life] : replaced)
        noteChanged(older->content.id);
    return {};
}

Namesake Outbox::Private::namesakeOf(const Row &row) const
{
    const std::list<Row> &all = ledger.all();
    const bool wasSent = std::any_of(all.begin(), all.end(), [&row](const Row &other) {
        return other.isNamesakeOf(row) && (other.life.tries > 0 || other.life.unknowns > 0);
    });
    return wasSent ? Namesake::Sent : Namesake::None;
}

void Outbox::Private::noteNamesakes(const Row &sent)
{
    for (Row *row : ledger.activeOf(sent.lead())) {
        if (!row->isNamesakeOf(sent) || row->content.namesake == Namesake::Sent)
            continue;
        row->setNamesakeSent();
        ledger.writeAlong(*row);
    }
}

void Outbox::Private::takeBack(const QList<SubmissionId> &ids)
{
    for (const SubmissionId &id : ids) {
        Row *row = ledger.find(id);
        if (row != nullptr && !happen(*row, Undo{}))
            happen(*row, Discard{});
    }
}

void Outbox::Private::sendBegun()
{
    for (const auto &[id, command] : std::exchange(m_begun, {}))
        run(*ledger.find(id), command);
}

} // namespace jobmark::outbox
