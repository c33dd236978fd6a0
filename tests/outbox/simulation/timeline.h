// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dice.h"

#include "outbox/clock.h"

#include <functional>
#include <map>
#include <optional>

namespace jobmark::simulation {

/// Time that passes only when told, and what is to happen in it. The computer the program runs on may have its clock
/// set, and may sleep: then the program stands still while the world goes on.
class Timeline : public outbox::Clock
{
public:
    using Millis = std::chrono::milliseconds;
    enum class Belief : std::uint8_t {
        Even,     ///< as outbox::Clock promises
        WallOnly, ///< a seeded fault: the time is whatever the wall clock says, and nobody is told that it moved
    };
    Timeline(Dice dice, Belief belief)
        : m_dice(dice)
        , m_belief(belief)
    {}

    void in(Millis delay, std::function<void()> then) { m_events.emplace(m_elapsed + delay, std::move(then)); }
    /// The next thing to happen, taken out, with the time moved on to it; nothing when there is none.
    [[nodiscard]] std::optional<std::function<void()>> next();
    [[nodiscard]] bool isEmpty() const { return m_events.empty() && !m_wake; }
    /// Of the world's time.
    [[nodiscard]] Millis elapsed() const { return m_elapsed; }

    void setWallClock(Millis by) { noteChange({by, {}}); }
    void fallAsleep(Millis time);
    /// Nothing when the program runs.
    [[nodiscard]] Millis untilAwake() const { return std::max(Millis(0), m_awakeAt - m_elapsed); }
    [[nodiscard]] bool isAsleep() const { return untilAwake() > Millis(0); }
    /// The program is gone, and with it what it had asked for.
    void forgetClient();

    [[nodiscard]] outbox::Time now() const override { return at(m_elapsed); }
    [[nodiscard]] std::optional<outbox::ClockChange> takeChange() override;
    void wakeAt(outbox::Time when, std::function<void()> then) override
    {
        m_when = when;
        m_wake = std::move(then);
    }
    void sleep() override { m_wake = nullptr; }

private:
    void noteChange(const outbox::ClockChange &change);
    /// What the program's clock says then.
    [[nodiscard]] outbox::Time at(Millis elapsed) const;
    [[nodiscard]] Millis wakesAt() const;

    Dice m_dice;
    Belief m_belief;
    std::multimap<Millis, std::function<void()>> m_events;
    Millis m_elapsed{0};
    Millis m_slept{0};
    Millis m_awakeAt{0};
    Millis m_offset{0};
    std::optional<outbox::ClockChange> m_change; ///< not taken yet
    Millis m_noticedAt{0};                       ///< when its timer sees the change at the latest
    outbox::Time m_start{std::chrono::milliseconds(1'780'000'000'000)};
    outbox::Time m_when{};
    std::function<void()> m_wake;
};

} // namespace jobmark::simulation
