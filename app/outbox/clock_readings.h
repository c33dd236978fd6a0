// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "life.h"

#include <chrono>

namespace jobmark::outbox {

/// What the computer's clocks say at one moment. The last two count from some beginning of their own.
struct ClockReadings
{
    Time wall;                        ///< may be set by anybody
    std::chrono::milliseconds awake;  ///< stands still while the computer sleeps
    std::chrono::milliseconds always; ///< goes on while the computer sleeps
};

/// Those of the system. Which of its clocks stands still in a sleep, each system decides for itself; std::chrono's
/// steady one does on Linux and goes on elsewhere.
[[nodiscard]] ClockReadings readClocks();

} // namespace jobmark::outbox
