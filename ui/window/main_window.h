// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "daily_notice.h"
#include "first_paint.h"
#include "leaving.h"
#include "main_menu.h"
#include "window_keeping.h"

#include "session/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace jobmark::ui {

class ConnectionBar;
class ConnectionsPage;
class OutboxIndicator;
class SessionPages;
class SettingsPage;
class SigningIn;
class TroubleNotice;
class WelcomePage;
class WorkPage;

/// The one window: what concerns all of it, and the way between welcome, sign-in and the pages of the session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All three outlive the window.
    MainWindow(account::Accounts &accounts, session::Workspace &workspace, settings::Settings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Before all other windows, as far as the desktop lets it.
    void comeToFront();
    /// --undo-seconds, which goes before the setting in this run.
    void setUndoTimeOfThisRun(std::optional<std::chrono::seconds> time) { m_undoTimeOfThisRun = time; }
    /// Opens at this lead as soon as there is a session.
    void goToLead(api::LeadId id);
    /// Asks, as soon as there is a session, which lead was meant by that link, which names none.
    void askForLead(const QString &link);
    /// Opens the sign-in page, for a new connection to `server` when there is one.
    void signInTo(const std::optional<api::ServerAddress> &server);
    /// Null when there is no session.
    [[nodiscard]] WorkPage *workPage();
    /// What does not belong to what is seen first waits for it.
    [[nodiscard]] const FirstPaint &firstPaint() const { return m_firstPaint; }

Q_SIGNALS:
    void sampleDataRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void perform(Command command);
    void renderSession();
    void startSession();
    void renderTitle();
    void renderOutbox();
    void leavePage();
    void showShortcuts();
    void showSettings();
    void showNeedsUpdate();
    void askToForget();
    /// The connection at work, when it is in the list.
    /// The connection at work, unless all of it goes by itself.
    [[nodiscard]] std::optional<account::Connection> keptAtWork() const;
    WelcomePage &welcome();
    ConnectionsPage &connections();
    void addPage(QWidget *page);
    void keepPlace();

    account::Accounts &m_accounts;
    session::Workspace &m_workspace;
    settings::Settings &m_settings;
    FirstPaint m_firstPaint;
    WindowKeeping m_keeping;
    Leaving m_leaving;
    DailyNotice m_daily;
    MainMenu *m_menu;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome = nullptr;
    SigningIn *m_signingIn;
    ConnectionsPage *m_connections = nullptr;
    ConnectionBar *m_connectionBar;
    SettingsPage *m_settingsPage = nullptr;
    SessionPages *m_session = nullptr;
    OutboxIndicator *m_indicator;
    TroubleNotice *m_notice;
    std::optional<api::LeadId> m_leadToOpen;
    QString m_linkToAskAbout;
    std::optional<std::chrono::seconds> m_undoTimeOfThisRun;
};

} // namespace jobmark::ui
