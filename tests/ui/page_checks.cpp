// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_checks.h"

#include "live_window.h"

#include "parts/heading.h"
#include "parts/plain_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

QString textOf(const QWidget &widget)
{
    if (const auto *plain = qobject_cast<const ui::PlainLabel *>(&widget))
        return plain->shownText();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return text->toPlainText();
    return {};
}

void addMnemonic(QHash<QString, QStringList> &users, const QString &text)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    if (!key.isEmpty())
        users[key] << text;
}

QStringList usedTwice(const QHash<QString, QStringList> &users, const QString &where)
{
    QStringList twice;
    for (auto user = users.cbegin(); user != users.cend(); ++user) {
        if (user->size() > 1)
            twice << where + user.key() + u": "_s + user->join(u", "_s);
    }
    return twice;
}

} // namespace

QList<QWidget *> visibleParts(const QWidget &window)
{
    QList<QWidget *> parts{const_cast<QWidget *>(&window)};
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            parts << widget;
    }
    return parts;
}

QString described(const QWidget &widget)
{
    const QString text = textOf(widget).isEmpty() ? spokenName(widget) : textOf(widget);
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget.metaObject()->className()), text.left(80));
}

bool isReachedWithTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           widget.focusProxy() == nullptr;
}

QStringList withoutName(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        if (isReachedWithTab(*widget) && spokenName(*widget).trimmed().isEmpty())
            found << u"no name: %1 in %2"_s.arg(described(*widget),
                                                QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return found;
}

QStringList withWrongRole(const QWidget &window)
{
    static const QHash<QByteArray, QList<QAccessible::Role>> roles = {
        {"QLineEdit", {QAccessible::EditableText}},
        {"QPlainTextEdit", {QAccessible::EditableText}},
        {"QTextEdit", {QAccessible::EditableText}},
        {"QComboBox", {QAccessible::ComboBox}},
        {"QAbstractSpinBox", {QAccessible::SpinBox}},
        {"QAbstractSlider", {QAccessible::Slider}},
        {"QCheckBox", {QAccessible::CheckBox}},
        {"QRadioButton", {QAccessible::RadioButton}},
        {"QPushButton", {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox}},
        {"QToolButton", {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox}},
        {"QAbstractItemView", {QAccessible::List, QAccessible::Table, QAccessible::Tree}},
        {"QTabBar", {QAccessible::PageTabList}},
        {"QLabel", {QAccessible::StaticText}},
        {"jobmark::ui::Chart", {QAccessible::Chart}},
    };
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        if (widget == &window || !isReachedWithTab(*widget))
            continue;
        const auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const auto known = std::find_if(roles.keyBegin(), roles.keyEnd(),
                                        [&](const QByteArray &name) { return widget->inherits(name.constData()); });
        // What paints itself says by its own role what it is, as long as it is something.
        const bool isRight =
            spoken != nullptr && (known == roles.keyEnd() ? spoken->role() != QAccessible::Client
                                                          : roles.value(*known).contains(spoken->role()));
        if (!isRight)
            found << u"wrong role: "_s + described(*widget);
    }
    return found;
}

QStringList withoutBuddy(const QWidget &window)
{
    QSet<const QWidget *> labelled;
    for (const QWidget *widget : visibleParts(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label != nullptr && label->buddy() != nullptr)
            labelled << label->buddy();
    }
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        const bool isInput = widget->inherits("QLineEdit") || widget->inherits("QPlainTextEdit") ||
                             widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox");
        if (!isInput || !isReachedWithTab(*widget))
            continue;
        // An editor of several parts has its label on the first of them.
        const QWidget *part = widget;
        bool isLabelled = labelled.contains(part);
        for (const QWidget *around = widget->parentWidget(); !isLabelled && around != nullptr && around != &window;
             around = around->parentWidget()) {
            for (const QWidget *buddy : std::as_const(labelled))
                isLabelled |= around->inherits("jobmark::ui::FieldEditor") && around->isAncestorOf(buddy);
        }
        if (!isLabelled)
            found << u"no label: "_s + described(*widget);
    }
    return found;
}

// A screen reader goes from heading to heading, and finds by the first of them where it is.
QStringList withoutOneTitle(const QWidget &window)
{
    if (!window.inherits("QMainWindow"))
        return {};
    QStringList titles;
    bool isOfLeads = false;
    for (QWidget *widget : visibleParts(window)) {
        isOfLeads |= widget->inherits("jobmark::ui::LeadPage") || widget->inherits("jobmark::ui::LeadsPane");
        const auto *heading = qobject_cast<const ui::Heading *>(widget);
        if (heading == nullptr || heading->level() != ui::Heading::Level::Page || heading->shownText().isEmpty())
            continue;
        titles << heading->shownText();
        if (QAccessible::queryAccessibleInterface(widget)->role() != QAccessible::Heading)
            titles << u"which is none to a screen reader"_s;
    }
    // A lead is called by its name, and the list beside it has none.
    if (titles.size() == 1 || (titles.isEmpty() && isOfLeads))
        return {};
    return {u"not one title: %1"_s.arg(titles.join(u", "_s))};
}

QStringList mnemonicsUsedTwice(const QWidget &window)
{
    QHash<QString, QStringList> users;
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions()) {
                addMnemonic(users, action->text());
                QHash<QString, QStringList> inMenu;
                for (const QAction *entry : action->menu() != nullptr ? action->menu()->actions() : QList<QAction *>())
                    addMnemonic(inMenu, entry->text());
                found << usedTwice(inMenu, u"in the menu "_s + action->text() + u", "_s);
            }
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            addMnemonic(users, button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy() != nullptr) {
            addMnemonic(users, label->text());
        }
    }
    return found + usedTwice(users, u"Alt+"_s);
}

/// Where Tab begins at the top again: behind the status bar, which is the last line of a window, or at the window.
static const QWidget *lastOf(const QWidget &window)
{
    const QWidget *last = &window;
    for (const QWidget *each = window.nextInFocusChain(); each != &window; each = each->nextInFocusChain()) {
        if (each->focusPolicy() != Qt::NoFocus && each->parentWidget()->inherits("QStatusBar"))
            last = each;
    }
    return last;
}

// Down the page, and along a line as it is read. Beside each other may stand what belongs to different columns.
QStringList outOfTabOrder(const QWidget &window)
{
    QStringList found;
    const bool leftToRight = !window.isRightToLeft();
    const QWidget *before = nullptr;
    const QWidget *const end = lastOf(window);
    for (const QWidget *widget = end->nextInFocusChain(); widget != end; widget = widget->nextInFocusChain()) {
        if (widget == &window || !isReachedWithTab(*widget) || widget->window() != &window || widget->size().isEmpty())
            continue;
        const QWidget *last = std::exchange(before, widget);
        if (last == nullptr || last->parentWidget() == nullptr)
            continue;
        // Each desktop has its own order of a dialog's buttons, below all that can be scrolled to.
        if (widget->parentWidget()->inherits("QDialogButtonBox"))
            continue;
        // Where it was scrolled to says nothing about what stands above the view that scrolls.
        if (last->visibleRegion().isEmpty() != widget->visibleRegion().isEmpty())
            continue;
        const QRect one(last->mapTo(&window, QPoint()), last->size());
        const QRect next(widget->mapTo(&window, QPoint()), widget->size());
        const bool isAbove = next.bottom() <= one.top();
        const bool isBehind = leftToRight ? next.right() <= one.left() : next.left() >= one.right();
        const bool sameLine = next.top() <= one.bottom() && next.bottom() >= one.top();
        const bool sameColumn = next.left() <= one.right() && next.right() >= one.left();
        if ((isAbove && sameColumn) || (sameLine && isBehind))
            found << u"Tab goes back from %1 to %2"_s.arg(described(*last), described(*widget));
    }
    return found;
}

} // namespace jobmark::test
