// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/outbox_summary.h"
#include "session/workspace.h"

#include <cstdint>
#include <QDeadlineTimer>
#include <QObject>

class QDialog;
class QWidget;

namespace jobmark::ui {

class ClosingQuestion;

/// What the outbox of the session at work holds; nothing without one.
[[nodiscard]] session::OutboxSummary outboxSummary(session::Workspace &workspace);
/// Whether a window may close. Writes the draft first, and what the disk did not take of the outboxes. Asks when
/// something typed could not be kept, and when updates wait to be sent: those are on disk and go at the next start, but
/// a person should know before the window is gone. So it does when something taken back would be there again.
class Leaving : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    Leaving(QWidget &window, session::Workspace &workspace);
    ~Leaving() override;

    /// No: it is being asked, and the window is closed when the user says so.
    [[nodiscard]] bool mayClose();
    /// Counts anew while it is asked.
    void render();
    /// The computer is being shut down, or somebody logs out: the closing that comes with it asks nothing about what
    /// waits. That may be called off, so whoever works on is asked again.
    void endWithTheComputer();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Asked : std::uint8_t { Nothing, AboutUnkept, AboutWaiting };
    void ask(QDialog *question, Asked what);
    void askAboutUnkept(int drafts);
    void writeNow();

    QWidget &m_window;
    session::Workspace &m_workspace;
    QDialog *m_question = nullptr;        ///< while one is asked
    ClosingQuestion *m_waiting = nullptr; ///< when it is that one
    Asked m_answered = Asked::Nothing;    ///< up to here the user said to close anyway
    QDeadlineTimer m_shutDown{0};         ///< of the computer, under way
};

} // namespace jobmark::ui
