// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QList>
#include <QObject>

class QAction;
class QMenuBar;

namespace jobmark::ui {

/// What the menus and their shortcuts offer.
enum class Command : std::uint8_t {
    // About the program: always there.
    Connections,
    SignIn,
    SampleData,
    Quit,
    Keyboard,
    // About the leads: only while there is a session.
    ShowLeads,
    ShowStatus,
    ShowOutbox,
    FindLead,
    GoToLead,
    Refresh,
    NextLead,
    PreviousLead,
    Submit,
};

enum class SessionThere : std::uint8_t { No, Yes };

/// Fills the menu bar and reports what is chosen there, by mouse, mnemonic or shortcut. It does nothing itself.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// `bar` owns the menus and outlives this object.
    explicit MainMenu(QMenuBar &bar, QObject *parent = nullptr);

    /// Without a session what is about leads is greyed.
    void setSession(SessionThere session);
    /// All of them, in the order of the menus.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_all; }

Q_SIGNALS:
    void chosen(jobmark::ui::Command command);

private:
    QList<QAction *> m_all;
    QList<QAction *> m_aboutLeads;
};

} // namespace jobmark::ui
