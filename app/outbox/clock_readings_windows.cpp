// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "clock_readings.h"

#include <cstdint>
#include <windows.h>

namespace jobmark::outbox {

using std::chrono::milliseconds;

// "Unbiased" is Windows' word for a clock without the time that was slept.
ClockReadings readClocks()
{
    using HundredNanoseconds = std::chrono::duration<std::int64_t, std::ratio<1, 10'000'000>>;
    ULONGLONG unbiased = 0;
    ::QueryUnbiasedInterruptTime(&unbiased); // fails without a place to write to alone
    return {std::chrono::floor<milliseconds>(std::chrono::system_clock::now()),
            std::chrono::floor<milliseconds>(HundredNanoseconds(static_cast<std::int64_t>(unbiased))),
            milliseconds(static_cast<std::int64_t>(::GetTickCount64()))};
}

} // namespace jobmark::outbox
