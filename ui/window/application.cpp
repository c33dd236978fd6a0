// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "application.h"

#include "console.h"

#include "account/access_at.h"
#include "account/token_input.h"
#include "parts/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

namespace jobmark::ui {
namespace {

std::optional<std::chrono::seconds> undoTimeOf(const CommandLine &line)
{
    // On the tour nobody is there to undo, and the next step waits for it.
    return line.start == Start::Tour ? std::chrono::seconds(0) : line.undoTime;
}

QString sandboxProgram()
{
    // Asked for by its bare name: Windows and no other system writes ".exe" behind it.
    const QString folder = QCoreApplication::applicationDirPath();
    const QString found = QStandardPaths::findExecutable(QStringLiteral("jobmark-sandbox"), {folder});
    return found.isEmpty() ? folder + QStringLiteral("/jobmark-sandbox") : found;
}

std::optional<api::Token> tokenFromStandardInput()
{
    QFile input;
    if (!input.open(standardInput(), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const auto token = account::readTokenFrom(input);
    return token ? std::optional(*token) : std::nullopt;
}

} // namespace

Application::Application(const CommandLine &line, const account::Profile &profile, settings::Settings &settings)
    : m_line(line)
    , m_connections(profile)
    , m_accounts(m_connections, m_vault)
    , m_workspace(m_accounts, profile, session::Surroundings::ofThisComputer(), {})
    , m_window(m_accounts, m_workspace, settings)
{
    QGuiApplication::setWindowIcon(applicationIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral(JOBMARK_APP_ID));
    m_window.setUndoTimeOfThisRun(line.undoTime);
    m_workspace.followSettings(settings, undoTimeOf(line));
    connect(&m_window, &MainWindow::sampleDataRequested, &m_workspace,
            [this] { m_workspace.useSampleData(sandboxProgram()); });
    connect(&m_network, &session::NetworkWatch::networkCameBack, &m_workspace, &session::Workspace::networkCameBack);
    connect(&m_window.firstPaint(), &FirstPaint::over, &m_network, &session::NetworkWatch::start);
}

Application::~Application() = default;

void Application::start()
{
    // Before the window is shown, so that it begins with the page it is for.
    if (m_line.start != Start::Tour && m_line.start != Start::SampleData)
        openConnection();
    m_window.show();
    if (m_line.lead)
        m_window.goToLead(*m_line.lead);
    else if (!m_line.unknownLink.isEmpty())
        m_window.askForLead(m_line.unknownLink);
    if (m_line.start == Start::Tour)
        startTour();
    else if (m_line.start == Start::SampleData)
        m_workspace.useSampleData(sandboxProgram());
}

void Application::comeToFront(const instance::Knock &knock)
{
    m_window.comeToFront();
    if (knock.leads == instance::Knock::Leads::Sample)
        m_workspace.useSampleData(sandboxProgram());
    if (knock.lead)
        m_window.goToLead(*knock.lead);
    else if (!knock.unknownLink.isEmpty())
        m_window.askForLead(knock.unknownLink);
}

void Application::startTour()
{
    m_tour = std::make_unique<Tour>(m_window, m_workspace, m_line.folder);
    connect(m_tour.get(), &Tour::finished, this, [this](int pictures) {
        QTextStream(stdout)
            << tr("%n picture(s) saved in %1", nullptr, pictures).arg(QDir(m_line.folder).absolutePath()) << Qt::endl;
        QApplication::exit(0);
    });
    connect(m_tour.get(), &Tour::failed, this, [](const QString &sentence) {
        QTextStream(stderr) << sentence << Qt::endl;
        QApplication::exit(1);
    });
    if (!QDir().mkpath(m_line.folder)) {
        QTextStream(stderr)
            << tr("--tour: the folder %1 cannot be made. Name one that can be written to.").arg(m_line.folder)
            << Qt::endl;
        QMetaObject::invokeMethod(
            this, [] { QApplication::exit(2); }, Qt::QueuedConnection);
        return;
    }
    connect(m_tour.get(), &Tour::sampleDataWanted, &m_workspace,
            [this](const QStringList &options) { m_workspace.useSampleData(sandboxProgram(), options); });
    m_tour->start();
}

// A server named on the command line is for this run: with a token from standard input, with a connection that is
// already in the list, or after signing in to it.
void Application::openConnection()
{
    const auto server = m_line.server.value_or(api::ServerAddress::renovationFind());
    if (m_line.token == TokenSource::StandardInput) {
        if (const auto token = tokenFromStandardInput()) {
            const account::Connection connection{{},
                                                 *account::ConnectionName::fromText(server.url().host()),
                                                 server,
                                                 account::accessAt(server, m_connections.all())};
            m_workspace.useForThisRun(connection, *token);
            return;
        }
        m_window.signInTo(server);
        return;
    }
    if (!m_line.server) {
        m_workspace.followConnections();
        return;
    }
    for (const account::Connection &connection : m_connections.all()) {
        if (connection.server == server && m_connections.choose(connection.id)) {
            m_workspace.followConnections();
            return;
        }
    }
    m_workspace.followConnections();
    m_window.signInTo(server);
}

} // namespace jobmark::ui
