// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "life.h"

#include <functional>

namespace jobmark::outbox {

/// Time for the outbox: the system's, or a test's.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall time that runs evenly: when the clock is set, or the computer sleeps, it goes on as if nothing had happened
    /// until takeChange(). So no wait is ever shorter or longer than it was said to be.
    [[nodiscard]] virtual Time now() const = 0;
    /// Puts now() in step with the wall clock again, and says what moved; nothing when nothing did.
    [[nodiscard]] virtual std::optional<ClockChange> takeChange() = 0;
    /// Calls `then` once, never from inside this call: at `when` or soon after, or earlier when there is a change to
    /// take. A new call replaces the one before.
    virtual void wakeAt(Time when, std::function<void()> then) = 0;
    /// Forgets what wakeAt() was asked for.
    virtual void sleep() = 0;
};

} // namespace jobmark::outbox
