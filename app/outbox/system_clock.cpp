// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "system_clock.h"

#include <algorithm>

namespace jobmark::outbox {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

// A sleeping computer stops the timer. While something waits, a look at the clock once a minute notices.
constexpr milliseconds longestNap = 60s;
constexpr milliseconds toleratedDrift = 2s;

} // namespace

SystemClock::SystemClock(std::function<ClockReadings()> read, QObject *parent)
    : QObject(parent)
    , m_read(std::move(read))
    , m_start(m_read())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SystemClock::wake);
}

Time SystemClock::now() const
{
    return m_start.wall + (m_read().awake - m_start.awake);
}

std::optional<ClockChange> SystemClock::change() const
{
    const ClockReadings readings = m_read();
    const milliseconds running = readings.awake - m_start.awake;
    const milliseconds moved = readings.wall - (m_start.wall + running);
    if (std::chrono::abs(moved) <= toleratedDrift)
        return std::nullopt;
    const milliseconds asleep = readings.always - m_start.always - running;
    return ClockChange{moved, std::max(asleep, 0ms)};
}

std::optional<ClockChange> SystemClock::takeChange()
{
    const std::optional<ClockChange> taken = change();
    if (taken)
        m_start = m_read();
    return taken;
}

void SystemClock::wakeAt(Time when, std::function<void()> then)
{
    m_when = when;
    m_then = std::move(then);
    arm();
}

void SystemClock::sleep()
{
    m_timer.stop();
    m_then = nullptr;
}

void SystemClock::arm()
{
    m_timer.start(std::clamp<milliseconds>(m_when - now(), 0ms, longestNap));
}

void SystemClock::wake()
{
    if (!m_then)
        return;
    if (now() < m_when && !change())
        return arm();
    const auto then = std::exchange(m_then, nullptr);
    then();
}

} // namespace jobmark::outbox
