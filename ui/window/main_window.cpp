// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "main_window.h"

#include "connection_bar.h"
#include "session_pages.h"
#include "shortcut_sheet.h"
#include "signing_in.h"
#include "trouble_notice.h"
#include "work_page.h"

#include "parts/passing_line.h"
#include "ui_account/connections_page.h"
#include "ui_account/sign_in_page.h"
#include "ui_account/switch_connection.h"
#include "ui_account/welcome_page.h"
#include "ui_outbox/outbox_indicator.h"
#include "ui_settings/settings_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace jobmark::ui {

MainWindow::MainWindow(account::Accounts &accounts, session::Workspace &workspace, settings::Settings &settings,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_accounts(accounts)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_firstPaint(*this)
    , m_keeping(*this, settings)
    , m_leaving(*this, workspace)
    , m_daily(workspace, settings)
    , m_menu(new MainMenu(*menuBar(), this))
    , m_pages(new QStackedWidget(this))
    , m_signingIn(new SigningIn(accounts, workspace, this))
    , m_connectionBar(new ConnectionBar(accounts, workspace, *statusBar()))
    , m_indicator(new OutboxIndicator(this))
    , m_notice(new TroubleNotice(workspace, {accounts.list().loaded(), settings.loaded()}, this))
{
    auto *central = new QWidget(this);
    auto *page = new QVBoxLayout(central);
    page->addWidget(m_notice);
    page->addWidget(m_pages, 1);
    connect(&accounts, &account::Accounts::keychainNotCleared, m_notice, &TroubleNotice::noteTokenLeft);
    setCentralWidget(central);
    statusBar()->addWidget(new PassingLine(*this), 1);
    statusBar()->addPermanentWidget(m_indicator);
    m_keeping.placeWindow();

    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::renderTitle);
    connect(m_menu, &MainMenu::chosen, this, &MainWindow::perform);
    connect(m_indicator, &OutboxIndicator::clicked, this, [this] { perform(Command::ShowOutbox); });
    connect(&workspace, &session::Workspace::sessionEnding, this, [this] {
        if (!m_workspace.isSampleData())
            m_keeping.note(*m_session);
        delete std::exchange(m_session, nullptr);
    });
    connect(&workspace, &session::Workspace::sessionChanged, this, &MainWindow::renderSession);
    connect(m_notice, &TroubleNotice::signInAsked, m_signingIn, &SigningIn::openForWork);
    connect(m_notice, &TroubleNotice::sampleDataAsked, this, &MainWindow::sampleDataRequested);
    connect(m_signingIn, &SigningIn::pageMade, this, &MainWindow::addPage);
    connect(m_signingIn, &SigningIn::opened, this, [this] { m_pages->setCurrentWidget(m_signingIn->page()); });
    connect(m_signingIn, &SigningIn::left, this, &MainWindow::leavePage);
    connect(&m_firstPaint, &FirstPaint::over, this, &MainWindow::startSession);
    connect(&workspace.others(), &session::OtherConnections::changed, this, &MainWindow::renderOutbox);
    connect(&m_daily, &DailyNotice::chosen, this, &MainWindow::showNeedsUpdate);
    if (workspace.session() != nullptr)
        renderSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::perform(Command command)
{
    switch (command) {
    case Command::Connections:
        m_pages->setCurrentWidget(&connections());
        connections().setFocus(Qt::ShortcutFocusReason);
        return;
    case Command::SwitchConnection:
        m_connectionBar->ask();
        return;
    case Command::SignIn:
        signInTo(std::nullopt);
        return;
    case Command::SampleData:
        Q_EMIT sampleDataRequested();
        return;
    case Command::Settings:
        showSettings();
        return;
    case Command::Quit:
        close();
        return;
    case Command::Keyboard:
        showShortcuts();
        return;
    default:
        break;
    }
    // What is not in sight is never submitted or accepted.
    const bool needsSight = command == Command::Submit || command == Command::Accept;
    if (m_session == nullptr || (needsSight && m_pages->currentWidget() != m_session))
        return;
    if (command != Command::GoToLead && command != Command::Refresh)
        m_pages->setCurrentWidget(m_session);
    m_session->perform(command);
}

void MainWindow::renderSession()
{
    session::Session *session = m_workspace.session();
    m_connectionBar->render();
    if (session == nullptr)
        m_menu->setSession(SessionThere::No);
    else
        m_menu->setSession(session->connection().access == api::Access::ReviewOnly ? SessionThere::ReviewOnly
                                                                                   : SessionThere::Yes);
    if (session == nullptr) {
        m_pages->setCurrentWidget(&welcome());
        renderTitle();
        return;
    }
    m_session = new SessionPages(*m_workspace.desk(), this);
    connect(&m_session->work(), &WorkPage::leadSightChanged, m_workspace.viewings(), &session::Viewings::setSight);
    m_pages->addWidget(m_session);
    m_pages->setCurrentWidget(m_session);
    m_keeping.arrange(*m_session);
    // Pages are made when they are first looked at.
    connect(m_session, &QStackedWidget::currentChanged, m_session,
            [this, pages = m_session] { m_keeping.arrange(*pages); });
    connect(m_session, &SessionPages::titleChanged, this, &MainWindow::renderTitle);
    connect(m_session, &SessionPages::signInRequested, m_signingIn, &SigningIn::openForWork);
    connect(session, &session::Session::submissionChanged, this, &MainWindow::renderOutbox);
    connect(session, &session::Session::signInNeeded, this, &MainWindow::renderOutbox);
    connect(session, &session::Session::signedIn, this, &MainWindow::renderOutbox);
    renderTitle();
    renderOutbox();
    m_session->goHome();
    if (m_firstPaint.isOver())
        QTimer::singleShot(0, session, [this] { startSession(); }); // its page first
}

// A lead is opened only when the store is there: opened before, it would show no draft, and closing the window would
// take the empty form for its end.
void MainWindow::startSession()
{
    if (m_session == nullptr)
        return;
    m_workspace.start();
    renderOutbox();
    if (m_leadToOpen)
        m_session->goToLead(*std::exchange(m_leadToOpen, std::nullopt));
    if (!m_linkToAskAbout.isEmpty())
        m_session->askForLead(std::exchange(m_linkToAskAbout, {}));
}

// What belongs to which connection is in sight on every page, also on those that are about all of them.
void MainWindow::renderTitle()
{
    const session::Session *session = m_workspace.session();
    const session::Desk *desk = m_workspace.desk();
    m_menu->setLead(desk != nullptr ? OpenLead{desk->state().phase, desk->state().isBeingAnswered()} : OpenLead());
    const QWidget *shown = m_pages->currentWidget();
    if (shown == nullptr)
        return; // between two sessions, before another page was made
    const QString page = shown == m_session ? m_session->titleText() : shown->windowTitle();
    if (session == nullptr) {
        setWindowTitle(page.isEmpty() ? tr("Jobmark") : tr("%1 – Jobmark", "page").arg(page));
        return;
    }
    const QString connection = connectionText(session->connection());
    setWindowTitle(page.isEmpty() ? tr("%1 – Jobmark", "connection").arg(connection)
                                  : tr("%1 – %2 – Jobmark", "lead or page, connection").arg(page, connection));
}

void MainWindow::renderOutbox()
{
    m_indicator->render(outboxSummary(m_workspace), m_workspace.others().unsettled());
    m_leaving.render();
}

void MainWindow::comeToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    QApplication::alert(this); // where the desktop does not let windows come by themselves
}

void MainWindow::goToLead(api::LeadId id)
{
    m_linkToAskAbout.clear(); // what was asked for last counts
    if (m_session == nullptr || !m_workspace.session()->isStarted()) {
        m_leadToOpen = id;
        return;
    }
    m_pages->setCurrentWidget(m_session);
    m_session->goToLead(id);
}

void MainWindow::askForLead(const QString &link)
{
    m_leadToOpen.reset();
    if (m_session == nullptr || !m_workspace.session()->isStarted()) {
        m_linkToAskAbout = link;
        return;
    }
    m_pages->setCurrentWidget(m_session);
    m_session->askForLead(link);
}

WorkPage *MainWindow::workPage()
{
    return m_session != nullptr ? &m_session->work() : nullptr;
}

void MainWindow::signInTo(const std::optional<api::ServerAddress> &server)
{
    m_signingIn->openNew(server);
}

void MainWindow::leavePage()
{
    m_pages->setCurrentWidget(m_session != nullptr ? static_cast<QWidget *>(m_session) : &welcome());
    if (m_session != nullptr)
        m_session->goHome();
}

// The pages of the window itself are made when they are first looked at: most starts are for a session, and each page
// would hold up its first paint.
WelcomePage &MainWindow::welcome()
{
    if (m_welcome == nullptr) {
        m_welcome = new WelcomePage(this);
        connect(m_welcome, &WelcomePage::signInAsked, this, [this] { signInTo(std::nullopt); });
        connect(m_welcome, &WelcomePage::sampleDataAsked, this, &MainWindow::sampleDataRequested);
        addPage(m_welcome);
    }
    return *m_welcome;
}

ConnectionsPage &MainWindow::connections()
{
    if (m_connections == nullptr) {
        m_connections = new ConnectionsPage(this);
        m_connections->follow(m_accounts, {[this](account::ConnectionId id) { return m_workspace.keptOf(id); },
                                           [this](account::ConnectionId id) { return m_workspace.forget(id); }});
        connect(m_connections, &ConnectionsPage::addAsked, this, [this] { signInTo(std::nullopt); });
        connect(m_connections, &ConnectionsPage::signInAsked, m_signingIn, &SigningIn::openAgain);
        connect(m_connections, &ConnectionsPage::chosen, this, &MainWindow::leavePage);
        connect(m_connections, &ConnectionsPage::left, this, &MainWindow::leavePage);
        addPage(m_connections);
    }
    return *m_connections;
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_menu->actions(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::showSettings()
{
    if (m_settingsPage == nullptr) {
        m_settingsPage = new SettingsPage(this);
        m_settingsPage->follow(m_settings, m_undoTimeOfThisRun);
        connect(m_settingsPage, &SettingsPage::left, this, &MainWindow::leavePage);
        connect(m_settingsPage, &SettingsPage::forgetAsked, this, &MainWindow::askToForget);
        const auto showHearing = [this] { m_settingsPage->showHearing(m_daily.hearing()); };
        connect(&m_daily, &DailyNotice::hearingChanged, m_settingsPage, showHearing);
        showHearing();
        addPage(m_settingsPage);
    }
    m_daily.askDesktop();
    m_settingsPage->offerForgetting(keptAtWork() ? Offered::Yes : Offered::No);
    m_pages->setCurrentWidget(m_settingsPage);
    m_settingsPage->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showNeedsUpdate()
{
    comeToFront();
    if (m_session == nullptr)
        return;
    m_pages->setCurrentWidget(m_session);
    m_session->showLeads(session::Scope::NeedsUpdate);
}

void MainWindow::askToForget()
{
    if (const auto connection = keptAtWork()) {
        m_pages->setCurrentWidget(&connections());
        connections().setFocus();
        connections().askToForget(*connection);
    }
}

std::optional<account::Connection> MainWindow::keptAtWork() const
{
    const session::Session *session = m_workspace.session();
    if (session == nullptr || m_workspace.isSampleData())
        return std::nullopt;
    return session->connection();
}

void MainWindow::addPage(QWidget *page)
{
    m_pages->addWidget(page);
    connect(page, &QWidget::windowTitleChanged, this, &MainWindow::renderTitle);
}

// Sample data leaves nothing behind.
void MainWindow::keepPlace()
{
    if (m_workspace.isSampleData())
        return;
    if (m_session != nullptr)
        m_keeping.note(*m_session);
    m_keeping.keep();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_pages->currentWidget() == nullptr)
        renderSession();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_leaving.mayClose()) {
        event->ignore();
        return;
    }
    keepPlace();
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_session != nullptr && m_pages->currentWidget() == m_session &&
        m_session->stepBack())
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace jobmark::ui
