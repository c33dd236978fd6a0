// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sandbox_process.h"

#include "account/accounts.h"
#include "session/workspace.h"
#include "settings/settings.h"
#include "ui_account/connections_page.h"
#include "ui_account/sign_in_page.h"
#include "ui_account/welcome_page.h"
#include "window/main_window.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

/// Has a look each time before the window is painted.
class Onlooker : public QObject
{
public:
    Onlooker(QWidget &window, std::function<void()> look)
        : m_look(std::move(look))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_look();
        return false;
    }

private:
    std::function<void()> m_look;
};

/// What the program consists of, with one connection that nobody signed in to.
struct Program
{
    Program(account::TokenVault &vault, const QUrl &server)
        : list(profile)
        , accounts(list, vault)
        , workspace(accounts, profile, session::Surroundings::ofThisComputer(), session::SessionSettings())
        , settings(profile)
        , window(accounts, workspace, settings)
    {
        const account::Connection connection{
            account::ConnectionId::create(), *account::ConnectionName::fromText(u"Nordet Roofing"_s),
            *api::ServerAddress::fromText(server.toString()), api::Access::ReadAndWrite};
        if (!list.add(connection))
            qFatal("The connection is not taken.");
    }

    QTemporaryDir folder;
    account::Profile profile = account::Profile::at(folder.path());
    account::ConnectionList list;
    account::Accounts accounts;
    session::Workspace workspace;
    settings::Settings settings;
    ui::MainWindow window;
};

} // namespace

/// The window is there before a database, a keychain or a server is asked for anything.
class WindowFirstPaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nobody's keychain
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void nothingIsAskedOrWrittenBeforeIt_data()
    {
        QTest::addColumn<bool>("isShownFirst");
        QTest::newRow("with a session there") << false;
        QTest::newRow("shown before there is one") << true;
    }

    void nothingIsAskedOrWrittenBeforeIt()
    {
        QFETCH(bool, isShownFirst);
        Program program(*m_vault, m_sandbox.address());
        session::Workspace &workspace = program.workspace;
        const QDir connections(program.folder.filePath(u"connections"_s));
        int paints = 0;
        const Onlooker onlooker(program.window, [&] {
            if (++paints > 1)
                return;
            QVERIFY(workspace.session() != nullptr); // what is painted is the list already, and no welcome
            QVERIFY(!workspace.session()->isStarted());
            QVERIFY(workspace.signIn() == nullptr); // made with a look into the keychain
            QVERIFY(!connections.exists());
            QVERIFY(m_sandbox.log().isEmpty());
            // Each page more would make it later; without a session it is the welcome that the window is shown for.
            QVERIFY(isShownFirst || program.window.findChildren<ui::WelcomePage *>().isEmpty());
            QVERIFY(program.window.findChildren<ui::SignInPage *>().isEmpty());
            QVERIFY(program.window.findChildren<ui::ConnectionsPage *>().isEmpty());
        });
        if (isShownFirst)
            program.window.show();
        workspace.followConnections();
        program.window.show();
        QTRY_VERIFY(workspace.session()->isStarted());
        QVERIFY(paints > 0);
        QVERIFY(workspace.signIn() != nullptr);
        QVERIFY(connections.exists());
    }

    void anotherConnectionIsChosenBeforeAnyOtherPageWasMade()
    {
        Program program(*m_vault, m_sandbox.address());
        program.workspace.followConnections();
        program.window.show();
        QTRY_VERIFY(program.workspace.session()->isStarted());
        account::Connection other = program.workspace.session()->connection();
        other.id = account::ConnectionId::create();
        other.name = *account::ConnectionName::fromText(u"Basement Brothers"_s);
        QVERIFY(program.list.add(other)); // and is the current one from then on
        QTRY_COMPARE(program.workspace.session()->connection().id, other.id);
        const auto title = [&program] { return program.window.windowTitle(); };
        QTRY_VERIFY2(title().contains(u"Basement Brothers"_s), qPrintable(title()));
    }

    void aWindowThatNobodySeesGoesToWorkToo()
    {
        QWidget window;
        ui::FirstPaint firstPaint(window);
        QSignalSpy over(&firstPaint, &ui::FirstPaint::over);
        window.setAttribute(Qt::WA_DontShowOnScreen); // shown, and never painted
        window.show();
        QVERIFY(over.wait(5'000));
        QVERIFY(firstPaint.isOver());
    }

private:
    test::SandboxProcess m_sandbox;
    std::unique_ptr<account::TokenVault> m_vault;
};

QTEST_MAIN(WindowFirstPaintTest)
#include "window_first_paint_test.moc"
