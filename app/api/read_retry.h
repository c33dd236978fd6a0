// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api_error.h"

#include <chrono>
#include <optional>

namespace jobmark::api {

/// How often and how soon a read is tried again.
struct RetryPolicy
{
    int tries = 3;
    std::chrono::milliseconds firstDelay{500};
    std::chrono::milliseconds longestDelay{30'000};
};

/// How long to wait before a read is tried again after its try number `tries` (from 1) ended in `error`; nothing when
/// it is not worth another. Exponential with full jitter: `random`, from 0 to 1, is the part of the delay that is
/// taken. A Retry-After wins over the jitter; one longer than the longest delay is for the caller to know, at once.
/// Reads only: a write is never sent a second time from here.
[[nodiscard]] std::optional<std::chrono::milliseconds> nextDelay(const RetryPolicy &policy, int tries,
                                                                 const ApiError &error, double random);

} // namespace jobmark::api
