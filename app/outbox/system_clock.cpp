// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "system_clock.h"

#include <algorithm>

namespace jobmark::outbox {
namespace {

using namespace std::chrono_literals;

// A sleeping computer stops the timer. While something waits, a look at the clock once a minute notices.
constexpr std::chrono::milliseconds longestNap = 60s;
constexpr std::chrono::milliseconds toleratedDrift = 2s;

} // namespace

SystemClock::SystemClock(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SystemClock::wake);
    m_startedAt = now();
    m_running.start();
}

Time SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

void SystemClock::wakeAt(Time when, std::function<void()> then)
{
    if (!m_timer.isActive()) {
        // Nothing was watched until now: what the clock did meanwhile is nobody's wait.
        m_startedAt = now();
        m_running.restart();
    }
    m_when = when;
    m_then = std::move(then);
    arm();
}

void SystemClock::sleep()
{
    m_timer.stop();
    m_then = nullptr;
}

void SystemClock::onJump(std::function<void()> then)
{
    m_jumped = std::move(then);
}

void SystemClock::arm()
{
    m_timer.start(std::clamp<std::chrono::milliseconds>(m_when - now(), 0ms, longestNap));
}

void SystemClock::wake()
{
    const Time expected = m_startedAt + std::chrono::milliseconds(m_running.elapsed());
    if (std::chrono::abs(now() - expected) > toleratedDrift) {
        m_startedAt = now();
        m_running.restart();
        if (m_jumped)
            m_jumped();
    }
    if (!m_then || m_timer.isActive())
        return;
    if (now() < m_when)
        return arm();
    const auto then = std::move(m_then);
    m_then = nullptr;
    then();
}

} // namespace jobmark::outbox
