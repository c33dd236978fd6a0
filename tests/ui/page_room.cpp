// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_checks.h"

#include "parts/plain_label.h"
#include "parts/selectable_text.h"

#include <cmath>
#include <optional>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

constexpr int smallestTarget = 24; // WCAG 2.2, 2.5.8
constexpr int manyRows = 50;       // of which the rest is like the first

bool hasRoom(const QLabel &label)
{
    if (label.text().isEmpty())
        return true;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height();
    const QSize wanted = label.sizeHint();
    return wanted.width() <= label.width() && wanted.height() <= label.height();
}

bool hasRoom(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    const QString text = box.currentIndex() < 0 ? box.placeholderText() : box.currentText();
    return box.fontMetrics().horizontalAdvance(text) <= room;
}

bool hasRoom(const QLineEdit &line)
{
    // What is typed scrolls; what is suggested does not.
    return !line.text().isEmpty() ||
           line.fontMetrics().horizontalAdvance(line.placeholderText()) <= line.contentsRect().width();
}

bool hasRoom(const QTextEdit &text)
{
    return text.verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff ||
           std::ceil(text.document()->size().height()) <= text.viewport()->height();
}

bool hasRoom(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return hasRoom(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return hasRoom(*box);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return hasRoom(*line);
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return hasRoom(*text);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        // What is around its text may give way a little.
        const QSize wanted = button->sizeHint() - QSize(6, 0);
        return button->text().isEmpty() || (wanted.width() <= button->width() && wanted.height() <= button->height());
    }
    return true;
}

/// Where some of it is not seen, or nothing. What is in a view that scrolls may lie below what is shown of it, but not
/// beside it.
std::optional<QString> whereOutside(const QWidget &widget, const QWidget &window)
{
    QRect box = widget.rect();
    for (const QWidget *part = &widget; part != &window; part = part->parentWidget()) {
        box.translate(part->pos());
        const QWidget *around = part->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        const bool scrolls = area != nullptr && area->viewport() == around;
        const bool isInside = scrolls ? box.left() >= 0 && box.right() < around->width() : around->rect().contains(box);
        if (!isInside)
            return u"from %1 to %2 of a %3, which has %4"_s.arg(
                QString::number(box.left()), QString::number(box.right()),
                QString::fromLatin1(around->metaObject()->className()), QString::number(around->width()));
        if (scrolls)
            return std::nullopt;
    }
    return std::nullopt;
}

bool isText(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) != nullptr ||
           qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
           qobject_cast<const QComboBox *>(&widget) != nullptr || qobject_cast<const QTextEdit *>(&widget) != nullptr ||
           (qobject_cast<const QLineEdit *>(&widget) != nullptr &&
            qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) == nullptr);
}

bool isPartOfAnother(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_"_s) || widget.inherits("QScrollBar") ||
           widget.parentWidget()->inherits("QComboBox") || widget.parentWidget()->inherits("QAbstractSpinBox") ||
           widget.parentWidget()->inherits("QLineEdit") || widget.parentWidget()->inherits("QMenuBar") ||
           widget.parentWidget()->inherits("QTabBar");
}

bool hasLowRows(const QAbstractItemView &view)
{
    const int rows = view.model() != nullptr ? qMin(view.model()->rowCount(), manyRows) : 0;
    for (int row = 0; row < rows; ++row) {
        if (view.visualRect(view.model()->index(row, 0)).height() < smallestTarget)
            return true;
    }
    return false;
}

} // namespace

QStringList cutOff(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        if (widget == &window || !isText(*widget) || isPartOfAnother(*widget))
            continue;
        if (!hasRoom(*widget))
            found << u"cut: %1 has %2 x %3, wants %4 x %5"_s.arg(
                described(*widget), QString::number(widget->width()), QString::number(widget->height()),
                QString::number(widget->sizeHint().width()), QString::number(widget->sizeHint().height()));
        else if (const auto where = whereOutside(*widget, window))
            found << u"outside: %1, %2"_s.arg(described(*widget), *where);
    }
    return found;
}

QStringList smallTargets(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        const bool isTarget = qobject_cast<const QAbstractButton *>(widget) != nullptr ||
                              (widget != &window && isReachedWithTab(*widget));
        const bool isInLine = widget->parentWidget() != nullptr && widget->parentWidget()->inherits("QLineEdit");
        if (!isTarget || !widget->isEnabled() || (isPartOfAnother(*widget) && !isInLine))
            continue;
        // Text to read in a row of its own is not hit but read.
        if (qobject_cast<const ui::SelectableText *>(widget) != nullptr)
            continue;
        if (widget->width() < smallestTarget || widget->height() < smallestTarget)
            found << u"smaller than %1: %2, %3 x %4"_s.arg(QString::number(smallestTarget), described(*widget),
                                                           QString::number(widget->width()),
                                                           QString::number(widget->height()));
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (view != nullptr && hasLowRows(*view))
            found << u"rows lower than %1: %2"_s.arg(QString::number(smallestTarget), described(*view));
    }
    return found;
}

} // namespace jobmark::test
