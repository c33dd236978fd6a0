// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "clock_readings.h"

#include <ctime>

namespace jobmark::outbox {
namespace {

using std::chrono::milliseconds;

#if defined(CLOCK_UPTIME_RAW) // macOS, whose monotonic clocks go on in a sleep
constexpr clockid_t awakeClock = CLOCK_UPTIME_RAW;
constexpr clockid_t alwaysClock = CLOCK_MONOTONIC_RAW;
#elif defined(CLOCK_BOOTTIME)
constexpr clockid_t awakeClock = CLOCK_MONOTONIC;
constexpr clockid_t alwaysClock = CLOCK_BOOTTIME;
#else // no sleep is noticed as such: the wall clock moved, for whatever reason
constexpr clockid_t awakeClock = CLOCK_MONOTONIC;
constexpr clockid_t alwaysClock = CLOCK_MONOTONIC;
#endif

milliseconds read(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time); // fails for clocks that a system does not have, and these it has
    return std::chrono::seconds(time.tv_sec) + milliseconds(time.tv_nsec / 1'000'000);
}

} // namespace

ClockReadings readClocks()
{
    return {std::chrono::floor<milliseconds>(std::chrono::system_clock::now()), read(awakeClock), read(alwaysClock)};
}

} // namespace jobmark::outbox
