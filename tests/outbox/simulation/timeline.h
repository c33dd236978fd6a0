// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/clock.h"

#include <functional>
#include <map>
#include <optional>

namespace jobmark::simulation {

/// Time that passes only when told, and what is to happen in it. The wall clock the outbox sees may be set.
class Timeline : public outbox::Clock
{
public:
    using Millis = std::chrono::milliseconds;

    void in(Millis delay, std::function<void()> then) { m_events.emplace(m_elapsed + delay, std::move(then)); }
    /// The next thing to happen, taken out, with the time moved on to it; nothing when there is none.
    [[nodiscard]] std::optional<std::function<void()>> next();
    [[nodiscard]] bool isEmpty() const { return m_events.empty() && !m_wake; }
    [[nodiscard]] Millis elapsed() const { return m_elapsed; }
    void setWallClock(Millis by);

    [[nodiscard]] outbox::Time now() const override { return m_start + m_offset + m_elapsed; }
    void wakeAt(outbox::Time when, std::function<void()> then) override
    {
        m_when = when;
        m_wake = std::move(then);
    }
    void sleep() override { m_wake = nullptr; }
    void onJump(std::function<void()> then) override { m_jumped = std::move(then); }

private:
    std::multimap<Millis, std::function<void()>> m_events;
    Millis m_elapsed{0};
    Millis m_offset{0};
    outbox::Time m_start{std::chrono::milliseconds(1'780'000'000'000)};
    outbox::Time m_when{};
    std::function<void()> m_wake;
    std::function<void()> m_jumped;
};

} // namespace jobmark::simulation
