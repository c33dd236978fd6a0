// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/outbox.h"
#include "outbox/submission.h"

#include <QList>

namespace jobmark::session {

/// What keeps the outbox from going on by itself.
enum class Hindrance : std::uint8_t { None, Offline, SignIn };

/// What the outbox holds, counted by what has to happen to it.
struct OutboxSummary
{
    int held = 0;      ///< waits for its undo time to pass
    int queued = 0;    ///< goes by itself
    int underWay = 0;  ///< being sent, or its result being checked
    int undecided = 0; ///< waits for a decision of the user
    int refused = 0;   ///< kept until the user edits or discards it
    Hindrance hindrance = Hindrance::None;
    int comesBack = 0; ///< taken back or discarded, but not on the disk: there again at the next start

    /// Those that will move on without the user.
    [[nodiscard]] int waiting() const { return held + queued + underWay; }
    /// Those that only the user can move on.
    [[nodiscard]] int needsUser() const { return undecided + refused; }
    /// The counts of both; what hinders this one.
    void count(const OutboxSummary &other);
    friend bool operator==(const OutboxSummary &, const OutboxSummary &) = default;
};

/// "Offline" is only said when a try failed for want of a connection: what the system thinks of its network is not
/// asked.
[[nodiscard]] OutboxSummary summaryOf(const QList<outbox::SubmissionView> &unsettled);
[[nodiscard]] OutboxSummary summaryOf(const outbox::Outbox &outbox);

/// What becomes of all that when Jobmark ends.
enum class AfterEnd : std::uint8_t {
    GoesOn,          ///< at the next start
    GoesOnWithToken, ///< of a connection that is in no list: when it is started with its address and a token again
    IsGone,          ///< of the sample data
};

} // namespace jobmark::session
