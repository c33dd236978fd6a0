// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "triggers.h"

namespace jobmark::outbox {
namespace {

using Kind = api::ApiError::Kind;

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
    if (answer.shows == Comparison::CannotTell)
        return Trigger::CannotTell;
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
    default:
        return gotThrough(failure.error) && life.unreadable + 1 >= patienceWithServer ? Trigger::CannotRead
                                                                                      : Trigger::ReadLater;
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

} // namespace

bool gotThrough(const api::ApiError &error)
{
    switch (error.kind) {
    case Kind::NoConnection:
    case Kind::TimedOutBeforeSending:
    case Kind::TooManyRequests:
    case Kind::Cancelled:
        return false;
    default:
        return true;
    }
}

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

} // namespace jobmark::outbox
