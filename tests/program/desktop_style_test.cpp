// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Without a display and on a real X server: the program looks as every other program of the desktop does.
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DesktopStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x900x24"_s, u"-nolisten"_s,
                                   u"tcp"_s, u"-noreset"_s});
        while (!m_server.canReadLine())
            QVERIFY2(m_server.waitForReadyRead(20'000), "Xvfb starts");
        m_display = u":"_s + QString::fromLatin1(m_server.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_server.terminate();
        m_server.waitForFinished(5'000);
    }

    void theStyleIsTheDesktops_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<QString>("wished");
        QTest::newRow("without a display") << u"offscreen"_s << QString() << QString();
        QTest::newRow("no desktop") << u"xcb"_s << QString() << QString();
        QTest::newRow("KDE") << u"xcb"_s << u"KDE"_s << QString();
        QTest::newRow("GNOME") << u"xcb"_s << u"GNOME"_s << QString();
        QTest::newRow("another was wished") << u"xcb"_s << QString() << u"windows"_s;
    }

    void theStyleIsTheDesktops()
    {
        const QString bare = styleOf(QStringLiteral(BARE_PROGRAM), {});
        QVERIFY(!bare.isEmpty());
        const QTemporaryDir profile;
        QCOMPARE(styleOf(QStringLiteral(JOBMARK_PROGRAM), {u"--profile"_s, profile.path()}), bare);
        QFETCH(QString, wished);
        if (wished.isEmpty())
            QVERIFY(bare != u"windows"_s); // Qt's last resort, which has no outlines that are seen
    }

private:
    [[nodiscard]] QString styleOf(const QString &program, const QStringList &arguments) const
    {
        QFETCH(QString, platform);
        QFETCH(QString, desktop);
        QFETCH(QString, wished);
        const QTemporaryDir folder;
        const QString told = folder.filePath(u"style"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.insert(u"DISPLAY"_s, m_display);
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, desktop);
        environment.insert(u"KDE_FULL_SESSION"_s, desktop == u"KDE"_s ? u"true"_s : QString());
        environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(TELLER_PLUGINS));
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"style_teller"_s);
        environment.insert(u"STYLE_TELLER_FILE"_s, told);
        if (!wished.isEmpty())
            environment.insert(u"QT_STYLE_OVERRIDE"_s, wished);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(30'000))
            qWarning("It was not asked.");
        QFile file(told);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QProcess m_server;
    QString m_display;
};

QTEST_GUILESS_MAIN(DesktopStyleTest)
#include "desktop_style_test.moc"
