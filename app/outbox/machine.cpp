// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "machine.h"

#include <algorithm>
#include <array>

namespace jobmark::outbox {
namespace {

using Kind = api::ApiError::Kind;
using namespace std::chrono_literals;

constexpr std::chrono::seconds longestRetryAfter = 24h;
/// So many reads in a row may bring nothing of use before the user is asked.
constexpr int patienceWithServer = 5;

template <class... F>
struct Overload : F...
{
    using F::operator()...;
};
template <class... F>
Overload(F...) -> Overload<F...>;

bool isConnectionTrouble(const std::optional<api::ApiError> &error)
{
    if (!error)
        return false;
    switch (error->kind) {
    case Kind::NoConnection:
    case Kind::TimedOutBeforeSending:
    case Kind::TimedOut:
    case Kind::LostConnection:
        return true;
    default:
        return false;
    }
}

Trigger refusalOf(const Life &life)
{
    // A proxy may have sent two copies, of which the first was carried out and the second refused. Where the same again
    // is refused, or an earlier try may have got through, the lead itself tells.
    const bool isInDoubt = life.weight != Weight::Changeable || life.unknowns > 0;
    return isInDoubt ? Trigger::RefusalInDoubt : Trigger::Refused;
}

Trigger triggerOfSent(const Life &life, const SentAnswer &answer)
{
    if (!answer.error)
        return Trigger::Accepted;
    switch (answer.error->kind) {
    case Kind::NoConnection:
    case Kind::TimedOutBeforeSending:
    case Kind::Insecure:
    case Kind::Cancelled:
        return Trigger::NotSent;
    case Kind::SignInNeeded:
        return Trigger::SignInNeeded;
    case Kind::TooManyRequests:
        return Trigger::SlowDown;
    case Kind::ReviewOnly:
        return life.unknowns > 0 ? Trigger::RefusalInDoubt : Trigger::Refused;
    case Kind::TimedOut:
    case Kind::LostConnection:
        return Trigger::ResultUnknown;
    default:
        return answer.error->mayHaveBeenApplied() ? Trigger::ResultUnknown : refusalOf(life);
    }
}

Trigger triggerOfRead(const Life &life, const ReadAnswer &answer, const Policy &policy)
{
    if (answer.shows == Comparison::Equal)
        return Trigger::Equal;
    if (life.refusalInDoubt)
        return Trigger::RefusalStands;
    if (answer.shows == Comparison::ChangedByOther)
        return Trigger::ChangedByOther;
    // One "unchanged" is not proof: the write may still be in flight. The second counts when it began a full deadline
    // after the first was answered.
    const bool isSecond =
        life.firstUnchanged && life.checkedSince && *life.checkedSince - *life.firstUnchanged >= policy.deadline;
    if (!isSecond)
        return Trigger::UnchangedOnce;
    return life.weight == Weight::Final ? Trigger::UnchangedTwiceFinal : Trigger::UnchangedTwice;
}

Trigger triggerOfReadFailure(const Life &life, const ReadFailed &failure)
{
    switch (failure.error.kind) {
    case Kind::SignInNeeded:
        return Trigger::SignInNeeded;
    case Kind::NotFound:
    case Kind::NotOffered:
        // This server has no such call, so its refusal is all there is.
        return life.refusalInDoubt ? Trigger::RefusalStands : Trigger::CannotRead;
    case Kind::Refused:
    case Kind::ReviewOnly:
    case Kind::Redirected:
        return Trigger::CannotRead;
    case Kind::ServerFault:
    case Kind::NotUnderstood:
        return life.unreadable + 1 >= patienceWithServer ? Trigger::CannotRead : Trigger::ReadLater;
    default:
        return Trigger::ReadLater;
    }
}

std::optional<Trigger> triggerOfDecision(const Life &life, Decision decision)
{
    const bool isTheirs = life.cause == DecisionCause::ChangedByOther;
    switch (decision) {
    case Decision::SendAgain:
        return isTheirs ? std::nullopt : std::optional(Trigger::SendAgain);
    case Decision::KeepMine:
        return isTheirs ? std::optional(Trigger::KeepMine) : std::nullopt;
    case Decision::TakeTheirs:
        return Trigger::TakeTheirs;
    case Decision::CheckAgain:
        return Trigger::CheckAgain;
    }
    return std::nullopt;
}

/// What kind of event this is for a submission in that state; nothing when it means nothing to it.
std::optional<Trigger> triggerOf(const Life &life, const Event &event, const Policy &policy)
{
    using Result = std::optional<Trigger>;
    return std::visit(
        Overload{
            [](const HoldEnded &) -> Result { return Trigger::HoldEnded; },
            [](const Go &) -> Result { return Trigger::Go; },
            [](const SendNow &) -> Result { return Trigger::SendNow; },
            [](const Undo &) -> Result { return Trigger::Undo; },
            [](const Edit &) -> Result { return Trigger::Edit; },
            [](const Discard &) -> Result { return Trigger::Discard; },
            [](const ReplacedBy &) -> Result { return Trigger::Replaced; },
            [&](const Decided &decided) { return triggerOfDecision(life, decided.decision); },
            [&](const SentAnswer &answer) -> Result { return triggerOfSent(life, answer); },
            [&](const ReadAnswer &answer) -> Result { return triggerOfRead(life, answer, policy); },
            [&](const ReadFailed &failure) -> Result { return triggerOfReadFailure(life, failure); },
            [](const CameBack &back) -> Result {
                return back.trust == CameBack::Trust::Whole ? Trigger::CameBack : Trigger::CameBackDoubtful;
            },
            [](const ClockJumped &) -> Result { return Trigger::ClockJumped; },
            [&](const ConnectionBack &) -> Result {
                return isConnectionTrouble(life.lastError) ? Result(Trigger::ConnectionBack) : std::nullopt;
            },
        },
        event.what);
}

/// What the event leaves behind in the counts, before the wait is reckoned from them.
void note(Life &life, const Event &event, Trigger trigger)
{
    if (const auto *answer = std::get_if<SentAnswer>(&event.what))
        life.lastError = answer->error;
    if (const auto *failure = std::get_if<ReadFailed>(&event.what); failure != nullptr && !life.refusalInDoubt)
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
    if (trigger == Trigger::ChangedByOther)
        life.cause = DecisionCause::ChangedByOther;
    else if (trigger == Trigger::UnchangedTwiceFinal)
        life.cause = DecisionCause::NotRecorded;
    else if (trigger == Trigger::CannotRead)
        life.cause = DecisionCause::CannotRead;
    else if (from == State::NeedsDecision && !isEnd(life.state))
        life.cause.reset();
    if (const auto *replaced = std::get_if<ReplacedBy>(&event.what))
        life.replacedBy = replaced->newer;
    if (const auto *decided = std::get_if<Decided>(&event.what); decided != nullptr && trigger == Trigger::KeepMine)
        life.key = decided->newKey;
    life.changedAt = event.now;
}

std::optional<std::chrono::milliseconds> retryAfter(const Life &life)
{
    if (!life.lastError || !life.lastError->retryAfter)
        return std::nullopt;
    return std::clamp<std::chrono::seconds>(*life.lastError->retryAfter, 0s, longestRetryAfter);
}

void waitFor(Life &life, WaitingFor reason, std::chrono::milliseconds length, Time now)
{
    life.waitReason = reason;
    life.wait = Wait{now, now + length};
}

void wait(Life &life, WaitRule rule, Time now, const Policy &policy)
{
    const std::optional<Wait> was = life.wait;
    const WaitingFor reason = life.waitReason;
    if (rule == WaitRule::Keep)
        return;
    life.wait.reset();
    life.waitReason = WaitingFor::Nothing;
    switch (rule) {
    case WaitRule::None:
    case WaitRule::Keep:
        return;
    case WaitRule::UndoTime:
        return waitFor(life, WaitingFor::UndoTime, policy.hold, now);
    case WaitRule::BackOff:
        return waitFor(life, WaitingFor::Retry, retryAfter(life).value_or(backOff(life.failures)), now);
    case WaitRule::IfAsked:
        if (const auto asked = retryAfter(life))
            waitFor(life, WaitingFor::Retry, *asked, now);
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
            const auto left = std::clamp<std::chrono::milliseconds>(was->until - now, 0ms, length);
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
    wait(next.life, transition->wait, event.now, policy);
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
