// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "tab_order.h"

#include <QLayout>
#include <QWidget>

namespace jobmark::ui {
namespace {

void collect(const QWidget &widget, QList<QWidget *> &order);

void collect(const QLayout &layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout() != nullptr)
            collect(*item->layout(), order);
        else if (item->widget() != nullptr)
            collect(*item->widget(), order);
    }
}

void collect(const QWidget &widget, QList<QWidget *> &order)
{
    if ((widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr)
        order << const_cast<QWidget *>(&widget);
    if (widget.layout() != nullptr)
        collect(*widget.layout(), order);
}

QWidget *lastProxy(QWidget *widget)
{
    while (widget->focusProxy() != nullptr)
        widget = widget->focusProxy();
    return widget;
}

/// `part`, and before it what passes the focus on to it, from the outside in.
QList<QWidget *> withWhatPassesOnTo(QWidget *part)
{
    QList<QWidget *> around{part};
    for (QWidget *widget = part->parentWidget(); widget != nullptr && !widget->isWindow();
         widget = widget->parentWidget())
        if (widget->focusProxy() != nullptr && lastProxy(widget) == part)
            around.prepend(widget);
    return around;
}

/// Moves `second` alone: of what passes the focus on, Qt would move all that it takes for its parts.
void moveBehind(QWidget *first, QWidget *second)
{
    QWidget *const proxy = second->focusProxy();
    const Qt::FocusPolicy policy = second->focusPolicy();
    second->setFocusProxy(nullptr);
    second->setFocusPolicy(Qt::TabFocus); // what takes no focus has no place
    QWidget::setTabOrder(first, second);
    second->setFocusPolicy(policy);
    second->setFocusProxy(proxy);
}

} // namespace

QList<QWidget *> inLayoutOrder(const QWidget &page)
{
    QList<QWidget *> order;
    collect(page, order);
    return order;
}

void setTabOrder(const QList<QWidget *> &order)
{
    for (qsizetype i = 1; i < order.size(); ++i) {
        // Left elsewhere, what passes the focus on to a part would send Tab back there, round and round.
        QWidget *last = order.at(i - 1);
        for (QWidget *widget : withWhatPassesOnTo(order.at(i))) {
            moveBehind(last, widget);
            last = widget;
        }
    }
}

} // namespace jobmark::ui
