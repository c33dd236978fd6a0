// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "main_menu.h"
#include "window_notice.h"

#include "session/outbox_summary.h"
#include "session/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace jobmark::account {
class SignInForm;
}

namespace jobmark::ui {

class ClosingQuestion;
class Notice;
class ConnectionsPage;
class ConnectionSwitcher;
class OutboxIndicator;
class PlainLabel;
class SessionPages;
class SignInPage;
class SwitchConnection;
class WelcomePage;
class WorkPage;

/// The one window: what concerns all of it, and the way between welcome, sign-in and the pages of the session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(account::Accounts &accounts, session::Workspace &workspace, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Before all other windows, as far as the desktop lets it.
    void comeToFront();
    /// Opens at this lead as soon as there is a session.
    void goToLead(api::LeadId id);
    /// Opens the sign-in page, for a new connection to `server` when there is one.
    void signInTo(const std::optional<api::ServerAddress> &server);
    /// Null when there is no session.
    [[nodiscard]] WorkPage *workPage();

Q_SIGNALS:
    void sampleDataRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void perform(Command command);
    void renderConnections();
    void renderSession();
    void renderNotice();
    void renderTitle();
    void renderOutbox();
    void askBeforeClosing();
    [[nodiscard]] session::OutboxSummary outboxSummary() const;
    void onNoticeAction(int action);
    void openSignIn();
    void signInAgain(account::ConnectionId id);
    void leaveSignIn();
    void connectTrouble(session::Session &session);
    void chooseConnection(account::ConnectionId id);
    void askConnection();
    void showShortcuts();

    account::Accounts &m_accounts;
    session::Workspace &m_workspace;
    MainMenu *m_menu;
    Notice *m_notice;
    account::SignInForm *m_signInForm;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    SignInPage *m_signIn;
    ConnectionsPage *m_connections;
    ConnectionSwitcher *m_switcher;
    PlainLabel *m_connection; ///< which one is at work, where the switcher does not say so
    SwitchConnection *m_switchConnection;
    SessionPages *m_session = nullptr;
    OutboxIndicator *m_indicator;
    ClosingQuestion *m_closing = nullptr; ///< while it is asked
    std::optional<api::LeadId> m_leadToOpen;
    WindowTrouble m_trouble;
    bool m_closesUnasked = false; ///< the user said so, or the computer is being shut down
};

} // namespace jobmark::ui
