// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_words.h"

#include "live_window.h"
#include "page_checks.h"

#include "parts/plain_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

QStringList rowsOf(const QAbstractItemModel *model)
{
    QStringList texts;
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
        texts << model->index(row, 0).data().toString() << model->index(row, 0).data(Qt::AccessibleTextRole).toString()
              << model->index(row, 0).data(Qt::ToolTipRole).toString();
    }
    return texts;
}

QStringList entriesOf(const QMenuBar &bar)
{
    QStringList texts;
    for (const QAction *menu : bar.actions()) {
        texts << menu->text();
        for (const QAction *entry : menu->menu() != nullptr ? menu->menu()->actions() : QList<QAction *>())
            texts << entry->text();
    }
    return texts;
}

QStringList shownBy(const QWidget &widget)
{
    if (const auto *plain = qobject_cast<const ui::PlainLabel *>(&widget))
        return {plain->shownText()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {label->text()};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {button->text()};
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return {line->placeholderText()};
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return {text->toPlainText()};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return rowsOf(box->model()) << box->placeholderText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {group->title()};
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return rowsOf(view->model());
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        return entriesOf(*bar);
    return {};
}

/// Two sentences at the top of a line with more between them than a mark that lists them, or what the locale (English,
/// in the tests) writes between the parts of a list.
bool isGlued(const QString &line)
{
    int depth = 0;
    bool isBehindOne = false;
    QString between;
    QStringList joints;
    for (const QChar c : line) {
        if (c == u'[') {
            if (depth++ == 0 && std::exchange(isBehindOne, true))
                joints << between;
            between.clear();
        } else if (c == u']' && depth > 0) {
            --depth;
        } else if (depth == 0) {
            between += c;
        }
    }
    const bool isList = joints.join(u'\n').contains(u" and "_s) || between.contains(u" and "_s);
    return std::any_of(joints.cbegin(), joints.cend(), [isList](const QString &joint) {
        const bool isListed = isList && (joint.startsWith(u", "_s) || joint.startsWith(u" and "_s));
        return !joint.contains(u'·') && !isListed;
    });
}

} // namespace

QStringList wordsIn(const QWidget &window)
{
    QStringList words{window.windowTitle()};
    for (const QWidget *widget : visibleParts(window)) {
        words << shownBy(*widget) << widget->toolTip();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (spoken != nullptr && (isReachedWithTab(*widget) || widget->inherits("jobmark::ui::Notice")))
            words << spoken->text(QAccessible::Name) << spoken->text(QAccessible::Description);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QStringList untranslated(const QWidget &window, const QString &data, const QStringList &phrases)
{
    static const QRegularExpression plainWord(u"(?<![\\w&])[A-Za-z]{2,}(?!\\w)"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression reference(u"J[MC](-[0-9A-F]{4}){2}"_s);
    QStringList found;
    for (QString text : wordsIn(window)) {
        text.remove(reference);
        for (const QString &phrase : phrases)
            text.remove(phrase);
        for (auto word = plainWord.globalMatch(text); word.hasNext();) {
            const QString plain = word.next().captured();
            if (!data.contains(plain))
                found << u"not translated, \"%1\" in: %2"_s.arg(plain, text.left(120));
        }
    }
    return found;
}

QStringList gluedTogether(const QWidget &window)
{
    QStringList found;
    for (const QString &text : wordsIn(window)) {
        for (const QString &line : text.split(u'\n')) {
            if (isGlued(line))
                found << u"put together from pieces: "_s + line.left(200);
        }
    }
    return found;
}

QStringList notMirrored(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label == nullptr || label->buddy() == nullptr || !label->buddy()->isVisible())
            continue;
        const QRect one(label->mapTo(&window, QPoint()), label->size());
        const QRect other(label->buddy()->mapTo(&window, QPoint()), label->buddy()->size());
        const bool sameLine = one.top() <= other.bottom() && other.top() <= one.bottom();
        if (sameLine && one.center().x() < other.center().x())
            found << u"not mirrored: "_s + described(*label);
    }
    return found;
}

} // namespace jobmark::test
