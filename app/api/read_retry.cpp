// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "read_retry.h"

#include <algorithm>

namespace jobmark::api {
namespace {

using Kind = ApiError::Kind;
using std::chrono::milliseconds;

bool mayPass(Kind kind)
{
    return kind == Kind::NoConnection || kind == Kind::TimedOut || kind == Kind::LostConnection ||
           kind == Kind::ServerFault || kind == Kind::TooManyRequests;
}

} // namespace

std::optional<milliseconds> nextDelay(const RetryPolicy &policy, int tries, const ApiError &error, double random)
{
    if (tries < 1 || tries >= policy.tries || !mayPass(error.kind))
        return std::nullopt;
    if (error.retryAfter) {
        if (*error.retryAfter > policy.longestDelay)
            return std::nullopt;
        return std::max<milliseconds>(*error.retryAfter, policy.firstDelay);
    }
    const milliseconds most = std::min(policy.firstDelay * (1 << std::min(tries - 1, 16)), policy.longestDelay);
    const double part = static_cast<double>(most.count()) * std::clamp(random, 0.0, 1.0);
    return milliseconds(static_cast<milliseconds::rep>(part));
}

} // namespace jobmark::api
