// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sandbox_process.h"

#include "window/main_window.h"

#include <memory>
#include <QAbstractButton>
#include <QFile>
#include <QGuiApplication>
#include <QScreen>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

/// One run of the window on a profile that outlives it.
struct Run
{
    Run(const account::Profile &profile, account::TokenVault &vault)
        : connections(profile)
        , accounts(connections, vault)
        , workspace(accounts, profile, session::Surroundings::ofThisComputer(), {})
        , settings(profile)
        , window(accounts, workspace, settings)
    {
        window.show();
    }

    void workWith(const QUrl &server)
    {
        workspace.useForThisRun({account::ConnectionId::create(), *account::ConnectionName::fromText(u"Test"_s),
                                 *api::ServerAddress::fromText(server.toString()), api::Access::ReadAndWrite},
                                *api::Token::fromText(u"a-token-of-a-test"_s));
    }

    account::ConnectionList connections;
    account::Accounts accounts;
    session::Workspace workspace;
    settings::Settings settings;
    ui::MainWindow window;
};

} // namespace

/// The window comes back where it stood, and always where it can be seen.
class WindowPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_vault = std::make_unique<account::TokenVault>();
        QVERIFY(m_sandbox.start());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<account::Profile>(account::Profile::at(m_folder->path()));
    }

    void itComesBackWhereItStood()
    {
        const QRect place(40, 60, 700, 500);
        run([&](Run &run) { run.window.setGeometry(place); });
        run([&](Run &run) { QCOMPARE(run.window.geometry(), place); });
    }

    void aMaximizedOneIsMaximizedAgain()
    {
        const QRect place(40, 60, 700, 500);
        run([&](Run &run) {
            run.window.setGeometry(place);
            run.window.showMaximized();
        });
        run([&](Run &run) {
            QVERIFY(run.window.isMaximized());
            run.window.showNormal();
            QTRY_COMPARE(run.window.size(), place.size());
        });
    }

    void oneFromAScreenThatIsGoneCanBeSeen()
    {
        run([&](Run &run) { run.window.setGeometry(9000, -7000, 700, 500); });
        run([&](Run &run) {
            QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().contains(run.window.geometry()));
            QCOMPARE(run.window.size(), QSize(700, 500));
        });
    }

    void everySplitterHasANameToBeRememberedBy()
    {
        run([&](Run &run) {
            run.workWith(m_sandbox.address());
            QTest::keyClick(run.window.windowHandle(), Qt::Key_4, Qt::ControlModifier);
            const auto splitters = run.window.findChildren<QSplitter *>();
            QVERIFY(splitters.size() > 1);
            for (const QSplitter *splitter : splitters)
                QVERIFY(!splitter->objectName().isEmpty());
        });
    }

    void theListOfTheActivityIsAsWideAsItWasMade()
    {
        QList<int> widths;
        run([&](Run &run) {
            openActivity(run);
            auto *splitter = run.window.findChild<QSplitter *>(u"activity"_s);
            QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
            splitter->setSizes({300, 600});
            widths = splitter->sizes();
        });
        run([&](Run &run) {
            openActivity(run);
            QTRY_COMPARE(run.window.findChild<QSplitter *>(u"activity"_s)->sizes(), widths);
        });
    }

    void theListIsAsWideAsItWasMade()
    {
        QList<int> widths;
        run([&](Run &run) {
            run.workWith(m_sandbox.address());
            QSplitter *splitter = splitterOf(run);
            run.window.resize(780, 500);
            splitter->setSizes({400, 380});
            widths = splitter->sizes();
        });
        run([&](Run &run) {
            run.workWith(m_sandbox.address());
            QTRY_COMPARE(splitterOf(run)->sizes(), widths);
        });
    }

    void whatIsDamagedIsSaidUntilItIsUnderstood()
    {
        QFile file(m_profile->file(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        run([&](Run &run) {
            QCOMPARE(run.settings.loaded().kind, settings::SettingsLoaded::Kind::SetAside);
            auto *button = findButton(run, u"Understood"_s);
            QVERIFY(button != nullptr);
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(findButton(run, u"Understood"_s) == nullptr);
        });
    }

private:
    void openActivity(Run &run)
    {
        run.workWith(m_sandbox.address());
        run.window.resize(1200, 700);
        QTest::keyClick(run.window.windowHandle(), Qt::Key_4, Qt::ControlModifier);
    }

    /// Closes the window as a person does, and ends the run.
    template <class During>
    void run(During during)
    {
        Run run(*m_profile, *m_vault);
        during(run);
        run.window.close();
    }

    static QSplitter *splitterOf(Run &run) { return run.window.findChild<QSplitter *>(u"work"_s); }

    static QWidget *findButton(Run &run, const QString &text)
    {
        for (auto *button : run.window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<account::TokenVault> m_vault;
    test::SandboxProcess m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<account::Profile> m_profile;
};

QTEST_MAIN(WindowPlaceTest)
#include "window_place_test.moc"
