// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "answer.h"
#include "money.h"
#include "notes.h"
#include "status.h"

#include <chrono>
#include <optional>
#include <QDate>

namespace jobmark::rules {

using Instant = std::chrono::sys_seconds;

/// Everything answered so far, before it is known to be right: the input of the validator. May hold answers that the
/// status does not ask for. Days are always valid QDates.
struct Draft
{
    Answer<Status> status;
    Answer<Instant> meetingDate;
    Answer<Money> jobAmount;
    Answer<QDate> startDate;
    Answer<bool> startDateTbd;
    Answer<QDate> completionDate;
    Answer<bool> completionDateTbd;
    Answer<ContactMethod> contactMethod;
    Answer<EstimateType> estimateType;
    Answer<LostReason> lostReason;
    Answer<Notes> notes;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The same draft without the answers its status does not ask for (those a form keeps in its hidden rows).
[[nodiscard]] Draft askedOnly(Draft draft);

enum class Acceptance : std::uint8_t { NotAccepted, Accepted };

/// What is known of the lead that a draft is for.
struct Context
{
    Acceptance acceptance = Acceptance::Accepted;
    std::optional<Status> currentStatus;
    int attachments = 0; ///< on the lead already, or going with this update
    Instant now;         ///< a meeting before this is in the past
};

} // namespace jobmark::rules
