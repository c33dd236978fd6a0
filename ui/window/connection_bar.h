// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/workspace.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace jobmark::ui {

class ConnectionSwitcher;
class PlainLabel;
class SwitchConnection;

/// Which connection is at work, at the foot of the window, and the ways to another.
class ConnectionBar : public QObject
{
    Q_OBJECT

public:
    /// All three outlive it.
    ConnectionBar(account::Accounts &accounts, session::Workspace &workspace, QStatusBar &bar);

    /// After another connection came to work; a change of the list it sees itself.
    void render();
    /// Asks for another by its name.
    void ask();

private:
    void choose(account::ConnectionId id);
    /// The one at work, which for this run may be in no list. Null when there is none.
    [[nodiscard]] account::ConnectionId atWork() const;

    account::Accounts &m_accounts;
    session::Workspace &m_workspace;
    QLabel *m_label;
    ConnectionSwitcher *m_switcher;
    PlainLabel *m_name; ///< where the switcher does not say it
    SwitchConnection *m_question;
};

} // namespace jobmark::ui
