// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_error.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <QUuid>

namespace jobmark::outbox {

/// Wall clock, UTC. The machine never asks for it: it comes with each event.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where a submission stands.
enum class State : std::uint8_t {
    Held,          ///< waits for the undo time to pass
    Queued,        ///< to be sent when its turn and its time come; nothing of it is under way
    Sending,       ///< being sent: from here on it may have been carried out
    Unknown,       ///< may have been carried out; the lead is to be read
    Checking,      ///< the lead is being read
    NeedsDecision, ///< only the user can say what happens now
    Refused,       ///< the server said no; kept until the user edits or discards it
    // The ends.
    Accepted,
    Undone,
    Replaced,
    Discarded,
};
inline constexpr int stateCount = 11;

[[nodiscard]] constexpr bool isEnd(State state)
{
    return state >= State::Accepted;
}
/// Nothing of it can be under way, and it is still going to be sent.
[[nodiscard]] constexpr bool isUnsent(State state)
{
    return state == State::Held || state == State::Queued;
}
/// To be sent or looked at by itself, when its time comes.
[[nodiscard]] constexpr bool isToGo(State state)
{
    return state == State::Queued || state == State::Unknown;
}
/// It may be changing the server now, or may have: nothing else for that lead is sent.
[[nodiscard]] constexpr bool isUnderWay(State state)
{
    return state == State::Sending || state == State::Unknown || state == State::Checking ||
           state == State::NeedsDecision;
}

enum class Weight : std::uint8_t {
    Changeable, ///< the same again does no harm
    Once,       ///< the same again is refused by the server
    Final,      ///< cannot be taken back: held first, and never sent twice without the user saying so
};

/// Why the user is asked.
enum class DecisionCause : std::uint8_t {
    ChangedByOther, ///< the lead was changed, and not to what was sent
    NotRecorded,    ///< a final status: two reads a full deadline apart show that it was not recorded
    CannotRead,     ///< the lead cannot be read, so nobody knows
    CannotTell,     ///< it can, and says too little
};

enum class Decision : std::uint8_t {
    SendAgain,  ///< NotRecorded, CannotRead, CannotTell: the same again
    KeepMine,   ///< ChangedByOther: mine replaces theirs
    TakeTheirs, ///< leave the lead as it is; mine is discarded
    CheckAgain, ///< read the lead once more
};

/// What a user can do to a submission.
enum class UserAction : std::uint8_t { SendNow, Undo, Edit, Discard, Decide };
/// Undo, Edit: nothing of it is under way. Discard: anything but a send in progress and an end.
[[nodiscard]] bool isAllowed(State state, UserAction action);

enum class WaitingFor : std::uint8_t {
    Nothing,
    UndoTime,   ///< until …
    Retry,      ///< until …: the last try failed
    SecondLook, ///< until …: one deadline after the first read
    Turn,       ///< another submission of this lead
    SignIn,
    User,        ///< a decision, or what to do with a refusal
    WriteAccess, ///< a connection that does not only read
    Disk,        ///< until …: a disk that takes what is written down before anything is sent; never stored
};

enum class Durability : std::uint8_t { OnDisk, NotYetWritten };

/// The clock was set, or the computer slept.
struct ClockChange
{
    std::chrono::milliseconds moved;     ///< so far did the time step, back when negative
    std::chrono::milliseconds asleep{0}; ///< so long the computer slept; for everybody else that time passed
    friend bool operator==(const ClockChange &, const ClockChange &) = default;
};

/// A wait that began and will end; both are kept so that a clock that was set does not make it endless.
struct Wait
{
    Time since;
    Time until;
    friend bool operator==(const Wait &, const Wait &) = default;
};

/// Everything of a submission that changes. Written to disk at each step.
struct Life
{
    State state = State::Queued;
    Weight weight = Weight::Changeable;
    std::optional<Wait> wait;
    WaitingFor waitReason = WaitingFor::Nothing;
    int tries = 0;                      ///< how often it was handed to the network
    int unknowns = 0;                   ///< how many of those ended in nobody knowing whether it was carried out
    int failures = 0;                   ///< failed tries in a row: how long to wait before the next
    int unreadable = 0;                 ///< reads in a row that got through and brought nothing of use
    QUuid key;                          ///< Idempotency-Key: the same for every try of one decision of the user
    std::optional<Time> firstUnchanged; ///< when a read first showed the lead as it was before
    std::optional<Time> checkedSince;   ///< when the last read began; nothing while there was none since it is unknown
    bool refusalInDoubt = false;        ///< the server said no, but may have carried it out before: being checked
    std::optional<api::ApiError> lastError;
    std::optional<DecisionCause> cause; ///< NeedsDecision
    std::optional<QUuid> replacedBy;    ///< Replaced
    Time changedAt;                     ///< when it came into this state

    /// The next call about this lead is to be a read.
    [[nodiscard]] bool isToBeReadFirst() const { return state == State::Unknown && !checkedSince; }
    friend bool operator==(const Life &, const Life &) = default;
};

} // namespace jobmark::outbox
