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
    [[nodiscard]] virtual Time now() const = 0;
    /// Calls `then` once at `when` or soon after, never from inside this call; a new call replaces the one before.
    virtual void wakeAt(Time when, std::function<void()> then) = 0;
    /// Forgets what wakeAt() was asked for.
    virtual void sleep() = 0;
    /// Called when the clock was set, or the computer slept: wall time and running time moved apart.
    virtual void onJump(std::function<void()> then) = 0;
};

} // namespace jobmark::outbox
