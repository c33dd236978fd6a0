// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "timeline.h"

#include <algorithm>
#include <utility>

namespace jobmark::simulation {
namespace {

/// A timer that waits for long looks at the clock as often as this.
constexpr std::chrono::milliseconds longestNap{60'000};

} // namespace

outbox::Time Timeline::at(Millis elapsed) const
{
    return m_start + m_offset + (elapsed - m_slept);
}

Timeline::Millis Timeline::wakesAt() const
{
    // A sleeping computer's timers go on where they stood.
    const Millis from = std::max(m_elapsed, m_awakeAt);
    const Millis inTime = from + std::max(Millis(0), m_when - at(from));
    return m_change ? std::min(inTime, std::max(from, m_noticedAt)) : inTime;
}

std::optional<std::function<void()>> Timeline::next()
{
    if (m_wake && (m_events.empty() || wakesAt() <= m_events.begin()->first)) {
        m_elapsed = wakesAt();
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

void Timeline::fallAsleep(Millis time)
{
    m_awakeAt = m_elapsed + time;
    m_slept += time;
    noteChange({time, time});
}

void Timeline::noteChange(const outbox::ClockChange &change)
{
    if (m_belief == Belief::WallOnly) {
        m_offset += change.moved;
        return;
    }
    const outbox::ClockChange before = m_change.value_or(outbox::ClockChange{{}, {}});
    m_change = {before.moved + change.moved, before.asleep + change.asleep};
    m_noticedAt = std::max(m_elapsed, m_awakeAt) + Millis(m_dice.between(0, longestNap.count()));
}

std::optional<outbox::ClockChange> Timeline::takeChange()
{
    if (m_change)
        m_offset += m_change->moved;
    return std::exchange(m_change, std::nullopt);
}

void Timeline::forgetClient()
{
    m_wake = nullptr;
    m_awakeAt = m_elapsed;
    (void)takeChange(); // the next start looks at the wall clock
}

} // namespace jobmark::simulation
