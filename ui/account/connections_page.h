// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/accounts.h"
#include "account/kept_here.h"

#include <functional>
#include <optional>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace jobmark::ui {

class FieldRow;
class Notice;
struct NoticeState;

struct ConnectionsState
{
    QList<account::Connection> connections;
    account::ConnectionId current;
    std::optional<account::ConnectionList::Fault> fault{}; ///< why the last change was not made
    account::ListLoaded loaded{};
};

/// How a connection is forgotten.
struct Forgetting
{
    /// What would go; nothing when that cannot be told.
    std::function<std::optional<account::KeptHere>(account::ConnectionId)> kept;
    std::function<tl::expected<void, account::ConnectionList::Fault>(account::ConnectionId)> forget;
};

/// The list of connections: choose, add, rename, sign in again, sign out, forget. Reports what the user wants and shows
/// what became of it. Forgetting is confirmed on the page itself, and says what goes.
class ConnectionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionsPage(QWidget *parent = nullptr);

    /// Shows `accounts` and changes it as the user says, from now on. It must live longer.
    void follow(account::Accounts &accounts, const Forgetting &forgetting);
    void render(const ConnectionsState &state);
    /// Asks whether it is to be forgotten, and chooses it in the list when it is there.
    void askToForget(const account::Connection &connection);

Q_SIGNALS:
    void chosen(jobmark::account::ConnectionId id);
    void addAsked();
    /// Opens the sign-in page for it: another token, server or role.
    void signInAsked(jobmark::account::ConnectionId id);
    void signOutAsked(jobmark::account::ConnectionId id);
    void renameAsked(jobmark::account::ConnectionId id, const QString &name);
    void forgetAsked(jobmark::account::ConnectionId id); ///< after the confirmation
    /// The user wants to leave the page.
    void left();

protected:
    /// Escape keeps a connection that was asked about, else leaves.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    void answer(int action);
    void layOut();
    void rename(account::Accounts &accounts, account::ConnectionId id, const QString &name);
    void renderFrom(account::Accounts &accounts, std::optional<account::ConnectionList::Fault> fault);
    void renderNotice();
    void showNameFault(const QString &sentence);
    void clearNameFault();
    [[nodiscard]] NoticeState question(const account::Connection &connection) const;
    [[nodiscard]] bool isListed(account::ConnectionId id) const;
    void renderSelection();
    [[nodiscard]] account::ConnectionId selected() const;
    [[nodiscard]] const account::Connection *selectedConnection() const;

    ConnectionsState m_state;
    std::optional<account::Connection> m_confirming; ///< whether to forget it is being asked
    std::function<std::optional<account::KeptHere>(account::ConnectionId)> m_kept;
    QListWidget *m_list;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    Notice *m_notice;
    QPushButton *m_use;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_signIn;
    QPushButton *m_signOut;
    QPushButton *m_forget;
    QPushButton *m_done;
};

} // namespace jobmark::ui
