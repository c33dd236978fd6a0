// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "timeline.h"

#include "outbox/submission.h"
#include "store/activity.h"

#include <deque>
#include <optional>

namespace jobmark::simulation {

/// How long a write can be in flight after its sender stopped waiting.
inline constexpr Timeline::Millis deadline{30'000};

/// One call that went to the network, and what became of it.
struct Flight
{
    enum class End : std::uint8_t {
        Open,
        NotCarriedOut, ///< the client knows for certain
        Answered,      ///< success, or a refusal
        Unknown,
        Cut, ///< the program stopped
    };
    int decision; ///< how many decisions the user had made about the submission
    QUuid key;
    End end = End::Open;
    Timeline::Millis endedAt{0};
    int onTheWay = 0; ///< copies that have not arrived yet
    int carriedOut = 0;
    Timeline::Millis neverAfter = Timeline::Millis::max(); ///< a copy that has not arrived by then never does

    [[nodiscard]] bool isInDoubt() const { return end == End::Unknown || end == End::Cut; }
};

/// What the world knows of one submission.
struct Told
{
    int name;
    qint64 lead;
    outbox::What what;
    outbox::Weight weight;
    Timeline::Millis heldSince; ///< in the world's time
    bool saidSendNow = false;
    bool takenBack = false; ///< by undo, edit, discard or leaving the lead as it is
    int decisions = 0;
    std::optional<outbox::State> called = {};    ///< accepted or refused, and rightly; a late write says it once more
    std::optional<store::ActivityKind> end = {}; ///< on disk
    std::deque<Flight> flights = {};             ///< stays where it is when more are added

    [[nodiscard]] bool isAttachment() const { return std::holds_alternative<outbox::Attachment>(what); }
};

} // namespace jobmark::simulation
