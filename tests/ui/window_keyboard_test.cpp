// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "live_window.h"

#include "parts/selectable_text.h"
#include "window/sentences.h"
#include "window/shortcut_sheet.h"

#include <QAction>
#include <QFile>
#include <QMap>
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

/// What the sheet of all keys says of each: the keys, by what they do.
QMap<QString, QString> rowsOf(const ui::ShortcutSheet &sheet)
{
    QMap<QString, QString> rows;
    for (const auto *keys : sheet.findChildren<ui::SelectableText *>())
        rows.insert(keys->accessibleName(), keys->toPlainText());
    return rows;
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

    void theSheetNamesEveryShortcutAsTheMenuDoes_data()
    {
        QTest::addColumn<QKeyCombination>("opens");
        QTest::newRow("F1") << QKeyCombination(Qt::Key_F1);
        QTest::newRow("Ctrl+?") << QKeyCombination(Qt::ControlModifier, Qt::Key_Question);
    }
    void theSheetNamesEveryShortcutAsTheMenuDoes()
    {
        QFETCH(QKeyCombination, opens);
        account::TokenVault vault;
        test::LiveWindow live(vault);
        live.press(opens.key(), opens.keyboardModifiers());
        QTRY_VERIFY(live.window().findChild<ui::ShortcutSheet *>() != nullptr);
        const QMap<QString, QString> rows = rowsOf(*live.window().findChild<ui::ShortcutSheet *>());
        for (const QAction *menu : live.window().menuBar()->actions()) {
            for (const QAction *action : menu->menu()->actions()) {
                if (action->shortcut().isEmpty())
                    continue;
                const QString name = action->text().remove(u'&');
                QVERIFY2(rows.contains(name), qPrintable(name));
                // What the menu shows beside it comes first.
                const QString shown = action->shortcut().toString(QKeySequence::NativeText);
                QVERIFY2(rows[name].split(u", "_s).first() == shown, qPrintable(name + u": "_s + rows[name]));
            }
        }
        QCOMPARE(rows.value(u"Submit"_s), u"Ctrl+Enter"_s);
        QCOMPARE(rows.value(u"Open the lead of a row"_s), u"Enter"_s);
        QCOMPARE(rows.value(u"Keyboard"_s), u"F1, Ctrl+?"_s);
        QCOMPARE(rows.value(u"Open a list or a calendar"_s), u"Alt+Down, F4"_s);
        QCOMPARE(rows.value(u"What can be done with the lead of a row"_s), u"Menu, Shift+F10"_s);
        QCOMPARE(rows.value(u"Attach a copied file or picture"_s), u"Ctrl+V"_s);
        QCOMPARE(rows.value(u"Copy the chosen entry of the activity"_s), u"Ctrl+C"_s);
    }

    void enterIsCalledAsOnTheKeyboard_data()
    {
        QTest::addColumn<QString>("enter");
        QTest::newRow("fr") << u"Entrée"_s;
        QTest::newRow("es") << u"Enter"_s;
    }
    void enterIsCalledAsOnTheKeyboard()
    {
        QFETCH(QString, enter);
        ui::Sentences sentences(QStringLiteral(TRANSLATIONS));
        sentences.speak(QLocale(QString::fromLatin1(QTest::currentDataTag())));
        account::TokenVault vault;
        test::LiveWindow live(vault);
        live.press(Qt::Key_F1);
        QTRY_VERIFY(live.window().findChild<ui::ShortcutSheet *>() != nullptr);
        const QStringList keys = rowsOf(*live.window().findChild<ui::ShortcutSheet *>()).values();
        QVERIFY2(keys.contains(enter), qPrintable(keys.join(u'\n')));
        QVERIFY2(!keys.filter(QRegularExpression(u"\\+"_s + enter + u'$')).isEmpty(), qPrintable(keys.join(u'\n')));
        QVERIFY(keys.filter(QRegularExpression(u"Return|Retour|Intro"_s)).isEmpty());
    }
};

QTEST_MAIN(WindowKeyboardTest)
#include "window_keyboard_test.moc"
