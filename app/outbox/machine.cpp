// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "machine.h"

#include "triggers.h"

#include <algorithm>
#include <array>

namespace jobmark::outbox {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds longestRetryAfter = 24h;
/// What the event leaves behind in the counts, before the wait is reckoned from them.
void note(Life &life, const Event &event, Trigger trigger)
{
    if (const auto *answer = std::get_if<SentAnswer>(&event.what))
        life.lastError = answer->error;
    const auto *failure = std::get_if<ReadFailed>(&event.what);
    if (failure != nullptr && life.refusalInDoubt && life.lastError)
        life.lastError->retryAfter = failure->error.retryAfter; // the refusal stays to be told
    else if (failure != nullptr)
        life.lastError = failure->error;
    switch (trigger) {
    case Trigger::Go:
        if (life.state == State::Queued)
            ++life.tries;
        else
            life.checkedSince = event.now;
        break;
    case Trigger::NotSent:
    case Trigger::SlowDown:
        ++life.failures;
        break;
    case Trigger::ReadLater:
        ++life.failures;
        if (failure != nullptr && gotThrough(failure->error))
            ++life.unreadable;
        break;
    case Trigger::ResultUnknown:
    case Trigger::RefusalInDoubt:
        life.refusalInDoubt = trigger == Trigger::RefusalInDoubt;
        [[fallthrough]];
    case Trigger::CheckAgain:
        life.failures = 0;
        life.unreadable = 0;
        life.firstUnchanged.reset();
        life.checkedSince.reset();
        break;
    case Trigger::UnchangedOnce:
        life.failures = 0;
        life.unreadable = 0;
        life.firstUnchanged = life.firstUnchanged.value_or(event.now);
        break;
    case Trigger::Equal:
        life.lastError.reset();
        break;
    case Trigger::UnchangedTwice:
    case Trigger::SendAgain:
    case Trigger::KeepMine:
        life.failures = 0;
        life.firstUnchanged.reset();
        break;
    case Trigger::ConnectionBack:
    case Trigger::SendNow:
        life.failures = 0;
        break;
    case Trigger::CameBack:
    case Trigger::CameBackDoubtful:
        // A read that was under way brought nothing.
        life.checkedSince.reset();
        [[fallthrough]];
    case Trigger::ClockJumped:
        // Times from before cannot be compared with times from now on.
        if (life.firstUnchanged)
            life.firstUnchanged = event.now;
        if (life.checkedSince)
            life.checkedSince = event.now;
        break;
    default:
        break;
    }
}

void noteState(Life &life, State from, const Event &event, Trigger trigger)
{
    if (life.state == State::Unknown && from == State::Sending)
        ++life.unknowns;
    if (life.state == State::Unknown && isUnsent(from))
        ++life.unknowns;
    // Sent anew: what an earlier copy was told says nothing of the next.
    if (isUnsent(life.state))
        life.refusalInDoubt = false;
    if (trigger == Trigger::ChangedByOther)
        life.cause = DecisionCause::ChangedByOther;
    else if (trigger == Trigger::UnchangedTwiceFinal)
        life.cause = DecisionCause::NotRecorded;
    else if (trigger == Trigger::CannotRead)
        life.cause = DecisionCause::CannotRead;
    else if (trigger == Trigger::CannotTell)
        life.cause = DecisionCause::CannotTell;
    else if (from == State::NeedsDecision && !isEnd(life.state))
        life.cause.reset();
    if (const auto *replaced = std::get_if<ReplacedBy>(&event.what))
        life.replacedBy = replaced->newer;
    if (const auto *decided = std::get_if<Decided>(&event.what); decided != nullptr && trigger == Trigger::KeepMine)
        life.key = decided->newKey;
    if (life.state != from)
        life.changedAt = event.now;
}

/// Now, as the clock said it when the wait was reckoned. After a restart nobody knows what became of the clock.
Time nowAsBefore(const Event &event)
{
    const auto *jumped = std::get_if<ClockJumped>(&event.what);
    return jumped == nullptr ? event.now : event.now - jumped->change.moved + jumped->change.asleep;
}

/// Nothing where the server asks for no time at all, as with a date that our clock is past: that would be a flood.
std::optional<std::chrono::milliseconds> retryAfter(const Life &life)
{
    if (!life.lastError || life.lastError->retryAfter.value_or(0s) <= 0s)
        return std::nullopt;
    return std::min<std::chrono::seconds>(*life.lastError->retryAfter, longestRetryAfter);
}

void waitFor(Life &life, WaitingFor reason, std::chrono::milliseconds length, Time now)
{
    life.waitReason = reason;
    life.wait = Wait{now, now + length};
}

void wait(Life &life, WaitRule rule, const Event &event, const Policy &policy)
{
    const Time now = event.now;
    const std::optional<Wait> was = life.wait;
    const WaitingFor reason = life.waitReason;
    life.wait.reset();
    life.waitReason = WaitingFor::Nothing;
    switch (rule) {
    case WaitRule::None:
        return;
    case WaitRule::UndoTime:
        return waitFor(life, WaitingFor::UndoTime, policy.hold, now);
    case WaitRule::BackOff:
        return waitFor(life, WaitingFor::Retry, retryAfter(life).value_or(backOff(life.failures)), now);
    case WaitRule::IfAsked:
        if (const auto asked = retryAfter(life))
            waitFor(life, WaitingFor::Retry, *asked, now);
        return;
    case WaitRule::Repeated:
        if (life.unknowns > 1)
            waitFor(life, WaitingFor::Retry, retryAfter(life).value_or(backOff(life.unknowns - 1)), now);
        return;
    case WaitRule::Deadline:
        return waitFor(life, WaitingFor::SecondLook, *life.firstUnchanged + policy.deadline - now, now);
    case WaitRule::Anew:
        if (was)
            waitFor(life, reason, was->until - was->since, now);
        return;
    case WaitRule::Resume:
        if (was && retryAfter(life)) {
            const auto length = was->until - was->since;
            const auto left = std::clamp<std::chrono::milliseconds>(was->until - nowAsBefore(event), 0ms, length);
            waitFor(life, reason, left, now);
        }
        return;
    }
}

} // namespace

std::chrono::seconds backOff(int failures)
{
    static constexpr auto after = std::to_array<std::chrono::seconds>({25s, 25s, 25s, 25s, 25s, 2min, 10min, 1h});
    const auto index = std::clamp<std::size_t>(static_cast<std::size_t>(std::max(failures, 1)), 1, after.size()) - 1;
    return after[index];
}

Life begin(Weight weight, QUuid key, Time now, const Policy &policy)
{
    Life life;
    life.weight = weight;
    life.key = key;
    life.changedAt = now;
    if (weight == Weight::Final && policy.hold > 0ms) {
        life.state = State::Held;
        waitFor(life, WaitingFor::UndoTime, policy.hold, now);
    }
    return life;
}

std::optional<Step> step(const Life &life, const Event &event, const Policy &policy)
{
    const std::optional<Trigger> trigger = triggerOf(life, event, policy);
    const Transition *transition = trigger ? transitionFor(life.state, *trigger) : nullptr;
    if (transition == nullptr)
        return std::nullopt;
    Step next{life, transition->then};
    note(next.life, event, *trigger);
    wait(next.life, transition->wait, event, policy);
    next.life.state = transition->to;
    noteState(next.life, life.state, event, *trigger);
    return next;
}

bool isAllowed(State state, UserAction action)
{
    switch (action) {
    case UserAction::SendNow:
        return transitionFor(state, Trigger::SendNow) != nullptr;
    case UserAction::Undo:
        return transitionFor(state, Trigger::Undo) != nullptr;
    case UserAction::Edit:
        return transitionFor(state, Trigger::Edit) != nullptr;
    case UserAction::Discard:
        return transitionFor(state, Trigger::Discard) != nullptr;
    case UserAction::Decide:
        return state == State::NeedsDecision;
    }
    return false;
}

} // namespace jobmark::outbox
