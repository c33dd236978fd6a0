// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "timeline.h"

#include <algorithm>

namespace jobmark::simulation {

std::optional<std::function<void()>> Timeline::next()
{
    const Millis wakeAt = m_elapsed + std::max(Millis(0), m_when - now());
    if (m_wake && (m_events.empty() || wakeAt <= m_events.begin()->first)) {
        m_elapsed = wakeAt;
        return std::exchange(m_wake, nullptr);
    }
    if (m_events.empty())
        return std::nullopt;
    const auto first = m_events.begin();
    m_elapsed = std::max(m_elapsed, first->first);
    auto then = std::move(first->second);
    m_events.erase(first);
    return then;
}

void Timeline::setWallClock(Millis by)
{
    m_offset += by;
    if (m_jumped)
        m_jumped();
}

} // namespace jobmark::simulation
