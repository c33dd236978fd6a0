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

} // namespace

QList<QWidget *> inLayoutOrder(const QWidget &page)
{
    QList<QWidget *> order;
    collect(page, order);
    return order;
}

void setTabOrder(const QList<QWidget *> &order)
{
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace jobmark::ui
