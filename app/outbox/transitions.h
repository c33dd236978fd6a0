// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "life.h"

#include <array>
#include <span>

/// The life of a submission as one table. What is not in it does not happen.
namespace jobmark::outbox {

/// What makes a submission move on.
enum class Trigger : std::uint8_t {
    // Its time and its turn.
    HoldEnded,
    Go,
    // The user.
    SendNow,
    Undo,
    Edit,
    Discard,
    Replaced,
    SendAgain,
    KeepMine,
    TakeTheirs,
    CheckAgain,
    // How sending ended.
    Accepted,
    NotSent,        ///< nothing of it reached the server
    SlowDown,       ///< 429: not carried out
    SignInNeeded,   ///< 401: not carried out, or not read
    Refused,        ///< for certain
    RefusalInDoubt, ///< the server may be refusing a second copy of what it carried out already
    ResultUnknown,
    // What reading the lead showed.
    Equal,
    ChangedByOther,
    UnchangedOnce,
    UnchangedTwice,
    UnchangedTwiceFinal,
    RefusalStands,
    ReadLater,
    CannotRead,
    CannotTell,
    // The world.
    CameBack,         ///< the program started and found it so
    CameBackDoubtful, ///< likewise, in a database that had been damaged: it may be older than the truth
    ClockJumped,      ///< the clock was set, or the computer slept
    ConnectionBack,
};
inline constexpr int triggerCount = static_cast<int>(Trigger::ConnectionBack) + 1;

/// How long it waits then. A Retry-After of the server wins, clamped to a day.
enum class WaitRule : std::uint8_t {
    None,
    UndoTime, ///< the user's setting, in full
    BackOff,  ///< Retry-After, or 25 s five times, then 2 min, 10 min, 1 h
    IfAsked,  ///< Retry-After, or not at all
    Repeated, ///< not at all the first time nobody knew, then as BackOff: a server that never answers is not pestered
    Deadline, ///< as long as a write can be in flight
    Anew,     ///< as long again as it was, from now on
    Resume,   ///< what is left of a Retry-After (never more than it was), or not at all
};

/// What is done, once the new state is on disk. (That nothing at all is sent after a 401 or a 429 is about everybody,
/// so it is the loop's: Outbox::Private::heedServer.)
enum class Command : std::uint8_t { None, Send, Read };

struct Transition
{
    State from;
    Trigger when;
    State to;
    WaitRule wait;
    Command then;
};

// clang-format off
inline constexpr auto transitions = [] {
    using S = State; using T = Trigger; using W = WaitRule; using C = Command;
    return std::to_array<Transition>({
        // from            when                    to                wait         then
        {S::Held,          T::HoldEnded,           S::Queued,        W::None,     C::None},
        {S::Held,          T::SendNow,             S::Queued,        W::None,     C::None},
        {S::Held,          T::Undo,                S::Undone,        W::None,     C::None},
        {S::Held,          T::Edit,                S::Undone,        W::None,     C::None},
        {S::Held,          T::Discard,             S::Discarded,     W::None,     C::None},
        {S::Held,          T::Replaced,            S::Replaced,      W::None,     C::None},
        {S::Held,          T::CameBack,            S::Held,          W::UndoTime, C::None},
        {S::Held,          T::CameBackDoubtful,    S::Unknown,       W::None,     C::None},
        {S::Held,          T::ClockJumped,         S::Held,          W::Anew,     C::None},

        {S::Queued,        T::Go,                  S::Sending,       W::None,     C::Send},
        {S::Queued,        T::SendNow,             S::Queued,        W::None,     C::None},
        {S::Queued,        T::Undo,                S::Undone,        W::None,     C::None},
        {S::Queued,        T::Edit,                S::Undone,        W::None,     C::None},
        {S::Queued,        T::Discard,             S::Discarded,     W::None,     C::None},
        {S::Queued,        T::Replaced,            S::Replaced,      W::None,     C::None},
        {S::Queued,        T::CameBack,            S::Queued,        W::Resume,   C::None},
        {S::Queued,        T::CameBackDoubtful,    S::Unknown,       W::None,     C::None},
        {S::Queued,        T::ClockJumped,         S::Queued,        W::Resume,   C::None},
        {S::Queued,        T::ConnectionBack,      S::Queued,        W::None,     C::None},

        {S::Sending,       T::Accepted,            S::Accepted,      W::None,     C::None},
        {S::Sending,       T::NotSent,             S::Queued,        W::BackOff,  C::None},
        {S::Sending,       T::SlowDown,            S::Queued,        W::BackOff,  C::None},
        {S::Sending,       T::SignInNeeded,        S::Queued,        W::None,     C::None},
        {S::Sending,       T::Refused,             S::Refused,       W::None,     C::None},
        {S::Sending,       T::RefusalInDoubt,      S::Unknown,       W::None,     C::None},
        {S::Sending,       T::ResultUnknown,       S::Unknown,       W::IfAsked,  C::None},
        {S::Sending,       T::CameBack,            S::Unknown,       W::None,     C::None},
        {S::Sending,       T::CameBackDoubtful,    S::Unknown,       W::None,     C::None},

        {S::Unknown,       T::Go,                  S::Checking,      W::None,     C::Read},
        {S::Unknown,       T::SendNow,             S::Unknown,       W::None,     C::None},
        {S::Unknown,       T::Discard,             S::Discarded,     W::None,     C::None},
        {S::Unknown,       T::CameBack,            S::Unknown,       W::Anew,     C::None},
        {S::Unknown,       T::CameBackDoubtful,    S::Unknown,       W::Anew,     C::None},
        {S::Unknown,       T::ClockJumped,         S::Unknown,       W::Anew,     C::None},
        {S::Unknown,       T::ConnectionBack,      S::Unknown,       W::None,     C::None},

        {S::Checking,      T::Equal,               S::Accepted,      W::None,     C::None},
        {S::Checking,      T::ChangedByOther,      S::NeedsDecision, W::None,     C::None},
        {S::Checking,      T::UnchangedOnce,       S::Unknown,       W::Deadline, C::None},
        {S::Checking,      T::UnchangedTwice,      S::Queued,        W::Repeated, C::None},
        {S::Checking,      T::UnchangedTwiceFinal, S::NeedsDecision, W::None,     C::None},
        {S::Checking,      T::RefusalStands,       S::Refused,       W::None,     C::None},
        {S::Checking,      T::ReadLater,           S::Unknown,       W::BackOff,  C::None},
        {S::Checking,      T::CannotRead,          S::NeedsDecision, W::None,     C::None},
        {S::Checking,      T::CannotTell,          S::NeedsDecision, W::None,     C::None},
        {S::Checking,      T::SignInNeeded,        S::Unknown,       W::None,     C::None},
        {S::Checking,      T::Discard,             S::Discarded,     W::None,     C::None},
        {S::Checking,      T::CameBack,            S::Unknown,       W::None,     C::None},
        {S::Checking,      T::CameBackDoubtful,    S::Unknown,       W::None,     C::None},
        {S::Checking,      T::ClockJumped,         S::Checking,      W::None,     C::None},

        {S::NeedsDecision, T::SendAgain,           S::Queued,        W::None,     C::None},
        {S::NeedsDecision, T::KeepMine,            S::Queued,        W::None,     C::None},
        {S::NeedsDecision, T::TakeTheirs,          S::Discarded,     W::None,     C::None},
        {S::NeedsDecision, T::CheckAgain,          S::Unknown,       W::None,     C::None},
        {S::NeedsDecision, T::Edit,                S::Discarded,     W::None,     C::None},
        {S::NeedsDecision, T::Discard,             S::Discarded,     W::None,     C::None},

        {S::Refused,       T::Edit,                S::Discarded,     W::None,     C::None},
        {S::Refused,       T::Discard,             S::Discarded,     W::None,     C::None},
    });
}();
// clang-format on

/// The row for that state and trigger, or null: it does not happen.
[[nodiscard]] constexpr const Transition *transitionFor(State from, Trigger when)
{
    for (const Transition &transition : transitions) {
        if (transition.from == from && transition.when == when)
            return &transition;
    }
    return nullptr;
}

namespace detail {
/// Does `holds` for every row.
template <class Predicate>
constexpr bool everywhere(Predicate holds)
{
    for (const Transition &transition : transitions) {
        if (!holds(transition))
            return false;
    }
    return true;
}
constexpr bool isUsers(Trigger trigger)
{
    return trigger >= Trigger::SendNow && trigger <= Trigger::CheckAgain;
}
} // namespace detail

static_assert(detail::everywhere([](const Transition &t) { return transitionFor(t.from, t.when) == &t; }),
              "transitions: two rows for the same state and trigger");
static_assert(detail::everywhere([](const Transition &t) { return !isEnd(t.from); }), "transitions: an end is the end");
static_assert(detail::everywhere([](const Transition &t) {
                  return (t.to == State::Sending) == (t.then == Command::Send) &&
                         (t.to != State::Sending || (t.from == State::Queued && t.when == Trigger::Go));
              }),
              "transitions: sent from the queue alone, and never without being Sending on disk");
static_assert(detail::everywhere([](const Transition &t) {
                  return t.to != State::Accepted || t.when == Trigger::Accepted || t.when == Trigger::Equal;
              }),
              "transitions: accepted only when the server said so");
static_assert(detail::everywhere([](const Transition &t) { return t.from != State::Unknown || !isUnsent(t.to); }),
              "transitions: what is unknown is read before it is sent again");
static_assert(detail::everywhere([](const Transition &t) {
                  return t.from != State::Checking || !isUnsent(t.to) || t.when == Trigger::UnchangedTwice;
              }),
              "transitions: sent again only after two unchanged reads, or when the user says so");
static_assert(detail::everywhere([](const Transition &t) {
                  return t.then == Command::None || t.when < Trigger::CameBack;
              }),
              "transitions: what happens to all at once starts nothing by itself");
static_assert(detail::everywhere([](const Transition &t) {
                  return t.from != State::NeedsDecision || detail::isUsers(t.when);
              }),
              "transitions: a decision is the user's");

} // namespace jobmark::outbox
