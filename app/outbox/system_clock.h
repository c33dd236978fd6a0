// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace jobmark::outbox {

/// The computer's clock. One timer, and none while nothing waits.
class SystemClock : public QObject, public Clock
{
    Q_OBJECT

public:
    explicit SystemClock(QObject *parent = nullptr);
    [[nodiscard]] Time now() const override;
    void wakeAt(Time when, std::function<void()> then) override;
    void sleep() override;
    void onJump(std::function<void()> then) override;

private:
    void wake();
    void arm();

    QTimer m_timer;
    QElapsedTimer m_running;
    Time m_startedAt;
    Time m_when;
    std::function<void()> m_then;
    std::function<void()> m_jumped;
};

} // namespace jobmark::outbox
