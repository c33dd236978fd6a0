// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "transitions.h"

#include "compare.h"

#include "api/api_error.h"

#include <chrono>
#include <optional>
#include <variant>

namespace jobmark::outbox {

struct HoldEnded
{};
struct Go
{};
struct SendNow
{};
struct Undo
{};
struct Edit
{};
struct Discard
{};
struct ReplacedBy
{
    QUuid newer;
};
struct Decided
{
    Decision decision;
    QUuid newKey; ///< used by KeepMine: it is another decision of the user, and must not be taken for the first
};
struct SentAnswer
{
    std::optional<api::ApiError> error; ///< nothing: the server said success
};
struct ReadAnswer
{
    Comparison shows;
};
struct ReadFailed
{
    api::ApiError error;
};
struct CameBack
{
    /// Doubtful: from a database that had been damaged, so it may be older than the truth.
    enum class Trust : std::uint8_t { Whole, Doubtful } trust = Trust::Whole;
};
struct ClockJumped
{
    ClockChange change;
};
struct ConnectionBack
{};

/// Something that happened, and when.
struct Event
{
    Time now;
    std::variant<HoldEnded, Go, SendNow, Undo, Edit, Discard, ReplacedBy, Decided, SentAnswer, ReadAnswer, ReadFailed,
                 CameBack, ClockJumped, ConnectionBack>
        what;
};

struct Policy
{
    std::chrono::milliseconds hold;
    std::chrono::milliseconds deadline; ///< how long a write can be in flight
};

struct Step
{
    Life life;
    Command command; ///< only after `life` is on disk
};

/// A submission just submitted: held when it is final and there is an undo time, queued otherwise.
[[nodiscard]] Life begin(Weight weight, QUuid key, Time now, const Policy &policy);

/// What `event` makes of `life`; nothing when it does not happen in that state. Pure.
[[nodiscard]] std::optional<Step> step(const Life &life, const Event &event, const Policy &policy);

/// How long to wait after so many failed tries in a row (1, 2, …).
[[nodiscard]] std::chrono::seconds backOff(int failures);

} // namespace jobmark::outbox
