// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "clock_readings.h"

#include <QObject>
#include <QTimer>

namespace jobmark::outbox {

/// The computer's clock. One timer, and none while nothing waits.
class SystemClock : public QObject, public Clock
{
    Q_OBJECT

public:
    /// `read` is for tests, which cannot set the computer's clock.
    explicit SystemClock(std::function<ClockReadings()> read = readClocks, QObject *parent = nullptr);
    [[nodiscard]] Time now() const override;
    [[nodiscard]] std::optional<ClockChange> takeChange() override;
    void wakeAt(Time when, std::function<void()> then) override;
    void sleep() override;

private:
    [[nodiscard]] std::optional<ClockChange> change() const;
    void wake();
    void arm();

    std::function<ClockReadings()> m_read;
    QTimer m_timer;
    ClockReadings m_start; ///< since then the time is counted
    Time m_when;
    std::function<void()> m_then;
};

} // namespace jobmark::outbox
