// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/outbox_summary.h"
#include "session/workspace.h"

#include <cstdint>
#include <QObject>

class QDialog;
class QWidget;

namespace jobmark::ui {

class ClosingQuestion;

/// What the outbox of the session at work holds; nothing without one.
[[nodiscard]] session::OutboxSummary outboxSummary(session::Workspace &workspace);
/// The same with those of the other connections counted in.
[[nodiscard]] session::OutboxSummary outboxSummaryOfAll(session::Workspace &workspace);

/// Whether a window may close. Writes the draft first. Asks when something typed could not be kept, and when updates
/// wait to be sent: those are on disk and go at the next start, but a person should know before the window is gone.
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

private:
    enum class Asked : std::uint8_t { Nothing, AboutUnkept, AboutWaiting };
    void ask(QDialog *question, Asked what);
    void askAboutUnkept(int drafts);

    QWidget &m_window;
    session::Workspace &m_workspace;
    QDialog *m_question = nullptr;        ///< while one is asked
    ClosingQuestion *m_waiting = nullptr; ///< when it is that one
    Asked m_answered = Asked::Nothing;    ///< up to here the user said to close anyway
    bool m_isShutDown = false;            ///< the computer
};

} // namespace jobmark::ui
