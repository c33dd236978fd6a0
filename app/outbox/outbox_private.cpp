// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "outbox_private.h"

#include "attachment_copies.h"
#include "history.h"
#include "journal.h"
#include "turns.h"

#include "api/upload_time.h"

#include <algorithm>
#include <QFileInfo>
#include <utility>

namespace jobmark::outbox {
namespace {

using namespace std::chrono_literals;

/// More at a time would only wait in line inside Qt, with their deadlines running.
constexpr int maximumFlights = 4;
constexpr std::chrono::milliseconds storeAgainAfter = 5s;
constexpr std::chrono::milliseconds storeAgainAtMost = 60s;

bool isFlying(State state)
{
    return state == State::Sending || state == State::Checking;
}

} // namespace

Outbox::Private::Private(Outbox *outbox, Journal &theJournal, Gateway &theGateway, Clock &theClock,
                         const Settings &theSettings)
    : q(outbox)
    , journal(theJournal)
    , gateway(theGateway)
    , clock(theClock)
    , settings(theSettings)
    , ledger(theJournal)
    , m_storePause(storeAgainAfter)
{}

Policy Outbox::Private::policyFor(const What &what) const
{
    const auto *file = std::get_if<Attachment>(&what);
    return {settings.hold, file == nullptr ? settings.deadline
                                           : api::uploadTime(settings.uploadDeadline, QFileInfo(file->path).size())};
}

bool Outbox::Private::happen(Row &row, const decltype(Event::what) &event)
{
    const std::optional<Step> next = step(row.life, {clock.now(), event}, policyFor(row.content.what));
    if (!next)
        return false;
    const QList<store::NewActivity> activity = entryFor(row, row.life.state, next->life);
    if (next->command == Command::Send)
        noteNamesakes(row);
    const auto wrote = next->command == Command::Send ? ledger.advanceDurably(row, next->life, activity)
                                                      : ledger.advance({{&row, next->life}}, activity);
    noteFault(wrote);
    if (!wrote && next->command == Command::Send)
        return false;
    removeNeedlessCopy(row);
    noteChanged(row.content.id);
    run(row, next->command);
    return true;
}

void Outbox::Private::happenToAll(const decltype(Event::what) &event)
{
    std::list<Ledger::Advance> advances;
    QList<store::NewActivity> activity;
    for (Row *row : ledger.active()) {
        const auto next = step(row->life, {clock.now(), event}, policyFor(row->content.what));
        if (!next || next->life == row->life)
            continue;
        activity += entryFor(*row, row->life.state, next->life);
        advances.emplace_back(row, next->life);
        noteChanged(row->content.id);
    }
    if (!advances.empty())
        noteFault(ledger.advance(advances, activity));
}

void Outbox::Private::heedClock()
{
    const auto change = clock.takeChange();
    if (!change)
        return;
    const Time now = clock.now();
    const auto left = serverBusyUntil - (now - change->moved + change->asleep);
    serverBusyUntil = now + std::max<std::chrono::milliseconds>(left, 0ms);
    storeAgainAt = std::min(storeAgainAt, now);
    happenToAll(ClockJumped{*change});
}

void Outbox::Private::noteFault(const store::Stored<void> &wrote)
{
    if (wrote) {
        m_storePause = storeAgainAfter;
        if (trouble && ledger.isAllOnDisk())
            endTrouble();
        return;
    }
    storeAgainAt = clock.now() + m_storePause;
    m_storePause = std::min(2 * m_storePause, storeAgainAtMost);
    if (trouble != wrote.error())
        m_faults.append(wrote.error());
    trouble = wrote.error();
    noteHeldUp();
}

void Outbox::Private::noteLateWritten()
{
    for (const Row *row : ledger.takeLateWritten()) {
        removeNeedlessCopy(*row);
        noteChanged(row->content.id);
    }
}

// A start that finds it as it was before may have to send it again.
void Outbox::Private::removeNeedlessCopy(const Row &row) const
{
    if (row.life.state == State::Accepted && row.durability == Durability::OnDisk)
        removeCopy(journal.attachmentsFolder(), row);
}

void Outbox::Private::endTrouble()
{
    trouble.reset();
    m_hasRecovered = true;
    noteHeldUp();
}

void Outbox::Private::noteHeldUp()
{
    for (const Row *row : ledger.active()) {
        if (isToGo(row->life.state))
            noteChanged(row->content.id);
    }
}

bool Outbox::Private::isHeldUpByDisk() const
{
    return trouble && (clock.now() < storeAgainAt || !ledger.isAllOnDisk());
}

bool Outbox::Private::mayGo(const Row &row) const
{
    const State state = row.life.state;
    const Time now = clock.now();
    if (isSignInNeeded || now < serverBusyUntil || (row.life.wait && now < row.life.wait->until))
        return false;
    if (isHeldUpByDisk())
        return false;
    if (state == State::Unknown)
        return true;
    return state == State::Queued && !isReviewOnly() && isItsTurn(row, ledger.activeOf(row.lead()));
}

void Outbox::Private::goOn()
{
    // A slot or a gateway that answers at once may lead back here; the outer call goes on until nothing is left.
    if (!isStarted || std::exchange(m_isGoingOn, true))
        return;
    sendBegun();
    writeWhatIsLeft();
    endWaits();
    replaceOlder();
    takeTurns();
    forgetTrouble();
    arrangeWaking();
    m_isGoingOn = false;
}

void Outbox::Private::writeWhatIsLeft()
{
    if (trouble && clock.now() >= storeAgainAt && !ledger.isAllOnDisk())
        noteFault(ledger.flush());
}

void Outbox::Private::forgetTrouble()
{
    // Everything is on disk and nothing wanted to be written since: there is nothing left to be troubled about.
    if (trouble && clock.now() >= storeAgainAt && ledger.isAllOnDisk())
        endTrouble();
}

void Outbox::Private::endWaits()
{
    const std::list<Row *> active = ledger.active();
    for (Row *row : active) {
        if (row->life.state == State::Held && row->life.wait && clock.now() >= row->life.wait->until)
            happen(*row, HoldEnded{});
    }
}

// Back in the queue, while a newer one waits behind it: that is what is wanted by now.
void Outbox::Private::replaceOlder()
{
    const std::list<Row *> active = ledger.active();
    for (Row *row : active) {
        if (!isUnsent(row->life.state))
            continue;
        const QList<Row *> ofLead = ledger.activeOf(row->lead());
        const auto newer =
            std::find_if(ofLead.begin() + ofLead.indexOf(row) + 1, ofLead.end(), [row](const Row *other) {
                return isUnsent(other->life.state) && takesPlaceOf(other->content.what, row->content.what);
            });
        if (newer != ofLead.end())
            happen(*row, ReplacedBy{(*newer)->content.id});
    }
}

void Outbox::Private::takeTurns()
{
    const std::list<Row *> active = ledger.active();
    int free = freeSlots();
    for (Row *row : active) {
        if (free <= 0)
            return;
        if (mayGo(*row) && happen(*row, Go{}))
            --free;
    }
}

int Outbox::Private::freeSlots() const
{
    const std::list<Row *> &active = ledger.active();
    const auto flying =
        std::count_if(active.begin(), active.end(), [](const Row *row) { return isFlying(row->life.state); });
    return maximumFlights - static_cast<int>(flying);
}

std::optional<Time> Outbox::Private::nextTime() const
{
    std::optional<Time> next;
    const auto consider = [&](Time time) { next = next ? std::min(*next, time) : time; };
    if (trouble)
        consider(storeAgainAt);
    for (const Row *row : ledger.active()) {
        const Time now = clock.now();
        if (row->life.wait && now < row->life.wait->until)
            consider(row->life.wait->until);
        else if (isToGo(row->life.state) && now < serverBusyUntil)
            consider(serverBusyUntil);
    }
    return next;
}

void Outbox::Private::arrangeWaking()
{
    if (const auto next = nextTime())
        clock.wakeAt(*next, [this] {
            heedClock();
            goOn();
            announce();
        });
    else
        clock.sleep();
}

void Outbox::Private::noteChanged(SubmissionId id)
{
    if (!m_isChanged.contains(id))
        m_changed.append(id);
    m_isChanged.insert(id);
}

void Outbox::Private::announce()
{
    if (m_isGoingOn)
        return;
    noteLateWritten();
    m_isChanged.clear();
    for (const SubmissionId &id : std::exchange(m_changed, {}))
        Q_EMIT q->submissionChanged(id);
    for (const api::Lead &lead : std::exchange(m_reported, {}))
        Q_EMIT q->leadReported(lead);
    for (const store::StoreFault fault : std::exchange(m_faults, {}))
        Q_EMIT q->storeFailed(fault);
    if (std::exchange(m_hasRecovered, false))
        Q_EMIT q->storeRecovered();
    if (std::exchange(m_wantsSignIn, false))
        Q_EMIT q->signInNeeded();
}

Outbox::Done Outbox::Private::act(SubmissionId id, const decltype(Event::what) &event)
{
    heedClock();
    Row *row = ledger.find(id);
    if (row == nullptr)
        return tl::make_unexpected(ActionFault::Unknown);
    const bool happened = happen(*row, event);
    goOn();
    announce();
    return happened ? Done() : tl::make_unexpected(ActionFault::TooLate);
}

} // namespace jobmark::outbox
