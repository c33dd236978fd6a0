// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "main_window.h"

#include "session_pages.h"
#include "shortcut_sheet.h"

#include "account/sign_in_form.h"
#include "parts/notice.h"
#include "parts/plain_label.h"
#include "ui_account/connection_switcher.h"
#include "ui_account/connections_page.h"
#include "ui_account/sign_in_page.h"
#include "ui_account/switch_connection.h"
#include "ui_account/welcome_page.h"
#include "ui_outbox/closing_question.h"
#include "ui_outbox/outbox_indicator.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace jobmark::ui {

MainWindow::MainWindow(account::Accounts &accounts, session::Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_accounts(accounts)
    , m_workspace(workspace)
    , m_menu(new MainMenu(*menuBar(), this))
    , m_notice(new Notice(this)) // above everything, for Tab too
    , m_signInForm(new account::SignInForm(accounts, this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_signIn(new SignInPage(this))
    , m_connections(new ConnectionsPage(this))
    , m_switcher(new ConnectionSwitcher(this))
    , m_connection(new PlainLabel(this))
    , m_switchConnection(new SwitchConnection(this))
    , m_indicator(new OutboxIndicator(this))
{
    auto *central = new QWidget(this);
    auto *page = new QVBoxLayout(central);
    page->addWidget(m_notice);
    page->addWidget(m_pages, 1);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_signIn);
    m_pages->addWidget(m_connections);
    m_signIn->follow(*m_signInForm);
    m_connections->follow(accounts);
    setCentralWidget(central);
    statusBar()->addWidget(m_switcher);
    statusBar()->addWidget(m_connection, 1);
    statusBar()->addPermanentWidget(m_indicator);
    resize(1000, 680);

    connect(m_menu, &MainMenu::chosen, this, &MainWindow::perform);
    connect(m_indicator, &OutboxIndicator::clicked, this, [this] { perform(Command::ShowOutbox); });
    // What waits is on the disk: it is no reason to hold up a computer that is being shut down.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_closesUnasked = true; });
    connect(&workspace, &session::Workspace::sessionEnding, this, [this] { delete std::exchange(m_session, nullptr); });
    connect(&workspace, &session::Workspace::sessionChanged, this, &MainWindow::renderSession);
    connect(&workspace, &session::Workspace::signInChanged, this, &MainWindow::renderNotice);
    connect(&workspace, &session::Workspace::sampleDataFailed, this, [this] {
        m_trouble.sampleDataFailed = true;
        renderNotice();
    });
    connect(&accounts.list(), &account::ConnectionList::changed, this, &MainWindow::renderConnections);
    connect(m_notice, &Notice::actionChosen, this, &MainWindow::onNoticeAction);
    connect(m_welcome, &WelcomePage::signInAsked, this, [this] { signInTo(std::nullopt); });
    connect(m_welcome, &WelcomePage::sampleDataAsked, this, &MainWindow::sampleDataRequested);
    connect(m_signInForm, &account::SignInForm::signedIn, this, [this] { leaveSignIn(); });
    connect(m_signIn, &SignInPage::cancelled, this, &MainWindow::leaveSignIn);
    connect(m_connections, &ConnectionsPage::addAsked, this, [this] { signInTo(std::nullopt); });
    connect(m_connections, &ConnectionsPage::signInAsked, this, &MainWindow::signInAgain);
    connect(m_connections, &ConnectionsPage::chosen, this, &MainWindow::leaveSignIn);
    connect(m_switcher, &ConnectionSwitcher::chosen, this, &MainWindow::chooseConnection);
    connect(m_switchConnection, &SwitchConnection::chosen, this, &MainWindow::chooseConnection);
    renderConnections();
    renderSession();
}

MainWindow::~MainWindow() = default;

void MainWindow::perform(Command command)
{
    switch (command) {
    case Command::Connections:
        m_pages->setCurrentWidget(m_connections);
        return;
    case Command::SwitchConnection:
        askConnection();
        return;
    case Command::SignIn:
        signInTo(std::nullopt);
        return;
    case Command::SampleData:
        Q_EMIT sampleDataRequested();
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

void MainWindow::renderConnections()
{
    // The one at work, which for this run may be in no list.
    const session::Session *session = m_workspace.session();
    const account::ConnectionId atWork = session != nullptr ? session->connection().id : account::ConnectionId();
    const bool isListed = m_accounts.list().find(atWork).has_value();
    m_switcher->render(m_accounts.list().all(), atWork);
    m_switcher->setVisible(isListed && m_accounts.list().all().size() > 1);
    m_connection->showText(session != nullptr && m_switcher->isHidden()
                               ? tr("Connection: %1").arg(connectionText(session->connection()))
                               : QString());
}

// The list tells everybody, or it could not be kept and nothing changed.
void MainWindow::chooseConnection(account::ConnectionId id)
{
    const session::Session *session = m_workspace.session();
    if (session != nullptr && session->connection().id == id)
        return;
    if (m_accounts.list().choose(id))
        m_workspace.followConnections(); // also from one of this run alone back to the list
    renderConnections();
}

void MainWindow::askConnection()
{
    const session::Session *session = m_workspace.session();
    m_switchConnection->ask(m_accounts.list().all(),
                            session != nullptr ? session->connection().id : account::ConnectionId());
}

void MainWindow::renderSession()
{
    session::Session *session = m_workspace.session();
    m_trouble = {};
    renderConnections();
    if (session == nullptr)
        m_menu->setSession(SessionThere::No);
    else
        m_menu->setSession(session->connection().access == api::Access::ReviewOnly ? SessionThere::ReviewOnly
                                                                                   : SessionThere::Yes);
    if (session == nullptr) {
        m_pages->setCurrentWidget(m_welcome);
        renderNotice();
        renderTitle();
        return;
    }
    m_session = new SessionPages(*m_workspace.desk(), this);
    m_pages->addWidget(m_session);
    m_pages->setCurrentWidget(m_session);
    connect(m_session, &SessionPages::titleChanged, this, &MainWindow::renderTitle);
    connect(m_session, &SessionPages::signInRequested, this, &MainWindow::openSignIn);
    connectTrouble(*session);
    connect(session, &session::Session::submissionChanged, this, &MainWindow::renderOutbox);
    renderNotice();
    renderTitle();
    renderOutbox();
    m_session->goHome();
    // Nothing is read, asked or written before the window has been painted once. A lead is opened only when the store
    // is there: opened before, it would show no draft, and closing the window would take the empty form for its end.
    QTimer::singleShot(0, session, [this, session] {
        session->start();
        renderOutbox();
        if (m_leadToOpen)
            m_session->goToLead(*std::exchange(m_leadToOpen, std::nullopt));
    });
}

void MainWindow::connectTrouble(session::Session &session)
{
    connect(&session, &session::Session::storeFailed, this, [this](store::StoreFault fault) {
        m_trouble.storeFault = fault;
        renderNotice();
    });
    connect(&session, &session::Session::storeRecovered, this, [this] {
        m_trouble.storeFault.reset();
        renderNotice();
    });
    connect(&session, &session::Session::storeReplaced, this, [this](const store::Opening &opening) {
        m_trouble.storeReplaced = opening;
        renderNotice();
    });
    connect(&session, &session::Session::signInNeeded, this, [this] {
        m_trouble.signInNeeded = m_workspace.signIn() == nullptr;
        renderNotice();
        renderOutbox();
    });
    connect(&session, &session::Session::signedIn, this, [this] {
        m_trouble.signInNeeded = false;
        renderNotice();
        renderOutbox();
    });
}

void MainWindow::renderNotice()
{
    m_trouble.signIn = m_workspace.signIn() != nullptr ? std::optional(m_workspace.signIn()->state()) : std::nullopt;
    m_notice->render(windowNotice(m_trouble));
}

void MainWindow::renderTitle()
{
    session::Session *session = m_workspace.session();
    if (session == nullptr) {
        setWindowTitle(tr("Jobmark"));
        return;
    }
    const QString connection = connectionText(session->connection());
    const QString page = m_session != nullptr ? m_session->titleText() : QString();
    setWindowTitle(page.isEmpty() ? tr("%1 – Jobmark", "connection").arg(connection)
                                  : tr("%1 – %2 – Jobmark", "lead or page, connection").arg(page, connection));
}

session::OutboxSummary MainWindow::outboxSummary() const
{
    session::Session *session = m_workspace.session();
    if (session == nullptr || session->outbox() == nullptr)
        return {};
    return session::summaryOf(session->outbox()->unsettled());
}

void MainWindow::renderOutbox()
{
    const session::OutboxSummary summary = outboxSummary();
    m_indicator->render(summary);
    if (m_closing != nullptr)
        m_closing->render(summary);
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
    if (m_session == nullptr || !m_workspace.session()->isStarted()) {
        m_leadToOpen = id;
        return;
    }
    m_pages->setCurrentWidget(m_session);
    m_session->goToLead(id);
}

WorkPage *MainWindow::workPage()
{
    return m_session != nullptr ? &m_session->work() : nullptr;
}

void MainWindow::signInTo(const std::optional<api::ServerAddress> &server)
{
    m_signInForm->openNew();
    account::SignInEntry entry = m_signInForm->startWith();
    if (server)
        entry.server = server->text();
    m_signIn->start(entry);
    m_pages->setCurrentWidget(m_signIn);
}

void MainWindow::openSignIn()
{
    if (m_workspace.signIn() != nullptr) {
        signInAgain(m_workspace.signIn()->connection().id);
    } else {
        signInTo(m_workspace.session() != nullptr ? std::optional(m_workspace.session()->connection().server)
                                                  : std::nullopt);
    }
}

void MainWindow::signInAgain(account::ConnectionId id)
{
    m_signInForm->openFor(id);
    m_signIn->start(m_signInForm->startWith());
    m_pages->setCurrentWidget(m_signIn);
}

void MainWindow::leaveSignIn()
{
    m_pages->setCurrentWidget(m_session != nullptr ? static_cast<QWidget *>(m_session) : m_welcome);
    if (m_session != nullptr)
        m_session->goHome();
}

void MainWindow::onNoticeAction(int action)
{
    switch (static_cast<WindowAction>(action)) {
    case WindowAction::SignIn:
        openSignIn();
        break;
    case WindowAction::DismissReplaced:
        m_trouble.storeReplaced.reset();
        renderNotice();
        break;
    case WindowAction::RetrySampleData:
        m_trouble.sampleDataFailed = false;
        renderNotice();
        Q_EMIT sampleDataRequested();
        break;
    }
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_menu->actions(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace.desk() != nullptr)
        m_workspace.desk()->saveDraft();
    if (m_closesUnasked || qGuiApp->isSavingSession() || outboxSummary().waiting() == 0) {
        event->accept();
        return;
    }
    event->ignore();
    askBeforeClosing();
}

// Unsent updates are on disk and go at the next start; a person should know that before the window is gone.
void MainWindow::askBeforeClosing()
{
    if (m_closing != nullptr)
        return;
    m_closing = new ClosingQuestion(this);
    m_closing->setAttribute(Qt::WA_DeleteOnClose);
    m_closing->render(outboxSummary());
    connect(m_closing, &QDialog::finished, this, [this](int result) {
        m_closing = nullptr;
        m_closesUnasked = result == QDialog::Accepted;
        if (m_closesUnasked)
            close();
    });
    m_closing->open();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_session != nullptr && m_pages->currentWidget() == m_session &&
        m_session->stepBack())
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace jobmark::ui
