// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// On a real X server with a real window manager (Debian: xvfb, openbox, xdotool): a window that lies behind another, or
// is minimised, comes to the front when Jobmark is started again.
#include "jobmark_process.h"
#include "sandbox_process.h"

#include <memory>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

class RaisedWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // It finds a free display number and says it.
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s, u"-nolisten"_s,
                                   u"tcp"_s, u"-noreset"_s}); // it would begin anew whenever its last client goes
        while (!m_server.canReadLine())
            QVERIFY2(m_server.waitForReadyRead(20'000), "Xvfb starts");
        m_display = u":"_s + QString::fromLatin1(m_server.readLine().trimmed());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_display);
        m_manager.setProcessEnvironment(environment);
        m_manager.start(u"openbox"_s, {});
        QVERIFY(m_manager.waitForStarted());
        // It takes no notice of what is done to windows before it is there.
        QTRY_VERIFY_WITH_TIMEOUT(xdotool({u"get_num_desktops"_s}).toInt() > 0, 20'000);
        QVERIFY(m_sandbox.start());
    }

    void cleanupTestCase()
    {
        for (QProcess *process : {&m_manager, &m_server}) {
            process->terminate();
            process->waitForFinished(5'000);
        }
    }

    void itComesToTheFront_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("behind another window") << u"windowfocus"_s;
        QTest::newRow("minimised") << u"windowminimize"_s;
    }

    void itComesToTheFront()
    {
        QFETCH(QString, before);
        const QTemporaryDir home;
        const QTemporaryDir otherHome;
        test::JobmarkProcess first(home.path());
        startOnDisplay(first);
        const QString window = windowOf(first);
        QVERIFY(!window.isEmpty());
        test::JobmarkProcess other(otherHome.path());
        startOnDisplay(other);
        const QString otherWindow = windowOf(other);
        QVERIFY(!otherWindow.isEmpty());
        (void)xdotool({u"windowactivate"_s, otherWindow});
        QTRY_COMPARE(xdotool({u"getactivewindow"_s}), otherWindow);
        if (before == u"windowminimize"_s)
            (void)xdotool({before, u"--sync"_s, window});
        test::JobmarkProcess second(home.path());
        second.start({});
        QCOMPARE(second.exitCodeWithin(std::chrono::seconds(20)), 0);
        QTRY_COMPARE(xdotool({u"getactivewindow"_s}), window);
    }

    void aLinkThatNamesNoLeadIsAskedAboutInFront()
    {
        const QTemporaryDir home;
        test::JobmarkProcess first(home.path());
        startOnDisplay(first);
        QVERIFY(!windowOf(first).isEmpty());
        test::JobmarkProcess second(home.path());
        second.start({u"jobmark:leads/48155"_s});
        QCOMPARE(second.exitCodeWithin(std::chrono::seconds(20)), 0);
        const QString question = windowOf(first, u"Go to lead"_s);
        QVERIFY(!question.isEmpty());
        QTRY_COMPARE(xdotool({u"getactivewindow"_s}), question);
    }

private:
    void startOnDisplay(test::JobmarkProcess &program) const
    {
        program.setEnvironment(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        program.setEnvironment(u"DISPLAY"_s, m_display);
        program.startWith(m_sandbox.address());
    }

    [[nodiscard]] QString xdotool(const QStringList &arguments) const
    {
        QProcess tool;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_display);
        tool.setProcessEnvironment(environment);
        tool.setStandardErrorFile(QProcess::nullDevice());
        tool.start(u"xdotool"_s, arguments);
        tool.waitForFinished(20'000);
        return QString::fromLatin1(tool.readAllStandardOutput()).trimmed();
    }

    /// Its number, once it is on the screen.
    [[nodiscard]] QString windowOf(const test::JobmarkProcess &program, const QString &name = u"Jobmark"_s) const
    {
        // Not --sync: a search that begins while the manager takes the window over never ends.
        QString window;
        const auto isThere = [&] {
            window = xdotool({u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s,
                              QString::number(program.processId()), u"--name"_s, name})
                         .section(u'\n', 0, 0);
            return !window.isEmpty();
        };
        return QTest::qWaitFor(isThere, 20'000) ? window : QString();
    }

    QProcess m_server;
    QProcess m_manager;
    QString m_display;
    test::SandboxProcess m_sandbox;
};

QTEST_GUILESS_MAIN(RaisedWindowTest)
#include "raised_window_test.moc"
