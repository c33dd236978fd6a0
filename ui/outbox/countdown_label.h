// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

namespace jobmark::ui {

class PlainLabel;

/// "Can be undone for another 8 seconds", live. Apart from the notice above it, so that a screen reader is not told of
/// every second. Wakes up no oftener than its words change, and not at all out of sight.
class CountdownLabel : public QWidget
{
    Q_OBJECT

public:
    explicit CountdownLabel(QWidget *parent = nullptr);

    /// Hides itself when `view` waits for no time.
    void follow(const outbox::SubmissionView &view);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void tick();

    PlainLabel *m_text;
    QTimer m_timer;
    outbox::WaitingFor m_waitingFor = outbox::WaitingFor::Nothing;
    QDeadlineTimer m_end;
};

/// What is said while there is that much left of the wait; empty for what is not a matter of time.
[[nodiscard]] QString countdownText(outbox::WaitingFor waitingFor, std::chrono::seconds left);

} // namespace jobmark::ui
