// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

using namespace jobmark;
using namespace Qt::StringLiterals;

namespace {

/// As the README writes it: the key called Enter is Qt's Return.
QString written(const QKeySequence &key)
{
    return key.toString(QKeySequence::PortableText)
        .replace(u"Return"_s, u"Enter"_s)
        .replace(u"PgDown"_s, u"PageDown"_s)
        .replace(u"PgUp"_s, u"PageUp"_s);
}

/// What stands in the first column of the README's table of keys: "Ctrl+1", "Enter in the list", ...
QStringList keysInReadme()
{
    QFile readme(QStringLiteral(JOBMARK_README));
    if (!readme.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(readme.readAll());
    const QString section = text.section(u"\n## Keyboard\n"_s, 1).section(u"\n## "_s, 0, 0);
    QStringList keys;
    for (const QString &line : section.split(u'\n')) {
        if (line.startsWith(u"| "_s))
            keys += line.section(u" | "_s, 0, 0).mid(2).split(u", "_s);
    }
    return keys;
}

} // namespace

/// The README names every key that the menus have, and no other.
class WindowKeyboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReadmeNamesEveryShortcut()
    {
        account::TokenVault vault;
        const test::LiveWindow live(vault);
        QStringList shortcuts;
        for (const QAction *menu : live.window().menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions()) {
                for (const QKeySequence &key : action->shortcuts())
                    shortcuts.append(written(key));
            }
        }
        QVERIFY(shortcuts.size() > 20);
        const QStringList told = keysInReadme();
        for (const QString &key : shortcuts)
            QVERIFY2(told.contains(key), qPrintable(key + u" is not in the README"_s));
        static const QRegularExpression isShortcut(u"^(Ctrl\\+|F\\d)"_s);
        for (const QString &key : told.filter(isShortcut))
            QVERIFY2(shortcuts.contains(key), qPrintable(key + u" is in the README alone"_s));
    }
};

QTEST_MAIN(WindowKeyboardTest)
#include "window_keyboard_test.moc"
