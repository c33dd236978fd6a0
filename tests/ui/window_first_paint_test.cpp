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

} // namespace

/// The window is there before anything is read, asked or written.
class WindowFirstPaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // nobody's keychain
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
        QVERIFY(m_list.add(m_connection));
        m_accounts = std::make_unique<account::Accounts>(m_list, *m_vault);
        m_workspace = std::make_unique<session::Workspace>(
            *m_accounts, profile(), session::Surroundings::ofThisComputer(), session::SessionSettings());
        m_window = std::make_unique<ui::MainWindow>(*m_accounts, *m_workspace, m_settings);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void nothingIsAskedOrWrittenBeforeIt()
    {
        int paints = 0;
        const Onlooker onlooker(*m_window, [this, &paints] {
            if (++paints > 1)
                return;
            QVERIFY(m_workspace->session() != nullptr); // what is painted is the list already, and no welcome
            QVERIFY(!m_workspace->session()->isStarted());
            QVERIFY(m_workspace->signIn() == nullptr); // made with a look into the keychain
            QVERIFY(!QDir(m_folder.filePath(u"connections"_s)).exists());
            QVERIFY(m_sandbox.log().isEmpty());
            QVERIFY(m_window->findChildren<ui::WelcomePage *>().isEmpty()); // each page more would make it later
            QVERIFY(m_window->findChildren<ui::SignInPage *>().isEmpty());
            QVERIFY(m_window->findChildren<ui::ConnectionsPage *>().isEmpty());
        });
        m_workspace->followConnections();
        m_window->show();
        QTRY_VERIFY(m_workspace->session()->isStarted());
        QVERIFY(paints > 0);
        QVERIFY(m_workspace->signIn() != nullptr);
        QVERIFY(QDir(m_folder.filePath(u"connections"_s)).exists());
    }

    void anotherConnectionIsChosenBeforeAnyOtherPageWasMade()
    {
        account::Connection other = m_connection;
        other.id = account::ConnectionId::create();
        other.name = *account::ConnectionName::fromText(u"Basement Brothers"_s);
        QVERIFY(m_list.add(other)); // and is the current one from then on
        QVERIFY(m_list.choose(other.id));
        QTRY_COMPARE(m_workspace->session()->connection().id, other.id);
        QTRY_VERIFY2(m_window->windowTitle().contains(u"Basement Brothers"_s), qPrintable(m_window->windowTitle()));
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
    [[nodiscard]] account::Profile profile() const { return account::Profile::at(m_folder.path()); }

    QTemporaryDir m_folder;
    test::SandboxProcess m_sandbox;
    account::ConnectionList m_list{profile()};
    settings::Settings m_settings{profile()};
    account::Connection m_connection{account::ConnectionId::create(),
                                     *account::ConnectionName::fromText(u"Nordet Roofing"_s),
                                     *api::ServerAddress::fromText(u"http://127.0.0.1:9"_s), api::Access::ReadAndWrite};
    std::unique_ptr<account::TokenVault> m_vault;
    std::unique_ptr<account::Accounts> m_accounts;
    std::unique_ptr<session::Workspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(WindowFirstPaintTest)
#include "window_first_paint_test.moc"
