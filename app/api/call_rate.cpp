// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "call_rate.h"

#include <algorithm>

namespace jobmark::api {
namespace {

/// The part of the allowance that is set which `calls` are of the usual one.
int stretched(int calls, const Allowance &allowance)
{
    return std::max(1, static_cast<int>(std::int64_t(calls) * allowance.calls / Allowance().calls));
}

} // namespace

void CallRate::note(Time now)
{
    m_calls.push_back(now);
    while (m_calls.size() > static_cast<std::size_t>(std::max(1, m_allowance.calls)))
        m_calls.pop_front();
}

void CallRate::pauseUntil(Time when)
{
    m_pausedUntil = std::max(m_pausedUntil, when);
}

std::chrono::milliseconds CallRate::waitFor(const Pace &pace, Time now) const
{
    Time earliest = m_pausedUntil;
    const auto inWindow =
        std::count_if(m_calls.begin(), m_calls.end(), [&](Time call) { return call > now - m_allowance.window; });
    const int most = stretched(pace.most, m_allowance);
    if (inWindow >= stretched(pace.atOnce, m_allowance))
        earliest = std::max(earliest, m_calls.back() + m_allowance.window / most);
    // The call that has to leave the window before there is room for one more.
    if (inWindow >= most)
        earliest = std::max(earliest, m_calls[m_calls.size() - static_cast<std::size_t>(most)] + m_allowance.window);
    return std::chrono::ceil<std::chrono::milliseconds>(std::max(earliest - now, Time::duration::zero()));
}

} // namespace jobmark::api
