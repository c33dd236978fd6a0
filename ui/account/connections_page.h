// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/accounts.h"

#include <optional>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jobmark::ui {

class FieldRow;
class Notice;

struct ConnectionsState
{
    QList<account::Connection> connections;
    account::ConnectionId current;
    std::optional<account::ConnectionList::Fault> fault{}; ///< why the last change was not made
    account::ListLoaded loaded{};
};

/// The list of connections: choose, add, rename, sign in again, sign out, remove. Reports what the user wants and shows
/// what became of it. Removing is confirmed on the page itself, and says what goes.
class ConnectionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPage(QWidget *parent = nullptr);

    /// Shows `accounts` and changes it as the user says, from now on. It must live longer.
    void follow(account::Accounts &accounts);
    void render(const ConnectionsState &state);

Q_SIGNALS:
    void chosen(jobmark::account::ConnectionId id);
    void addAsked();
    /// Opens the sign-in page for it: another token, server or role.
    void signInAsked(jobmark::account::ConnectionId id);
    void signOutAsked(jobmark::account::ConnectionId id);
    void renameAsked(jobmark::account::ConnectionId id, const QString &name);
    void removeAsked(jobmark::account::ConnectionId id); ///< after the confirmation

private:
    void makeButtons();
    void layOut();
    void rename(account::Accounts &accounts, account::ConnectionId id, const QString &name);
    void renderFrom(account::Accounts &accounts, std::optional<account::ConnectionList::Fault> fault);
    void renderNotice();
    void renderSelection();
    [[nodiscard]] account::ConnectionId selected() const;
    [[nodiscard]] const account::Connection *selectedConnection() const;

    ConnectionsState m_state;
    account::ConnectionId m_confirming; ///< its removal is being asked about
    QString m_leftBehind;               ///< a connection whose token may still be in the keychain
    QListWidget *m_list;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    Notice *m_notice;
    QPushButton *m_use;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QPushButton *m_remove;
};

} // namespace jobmark::ui
