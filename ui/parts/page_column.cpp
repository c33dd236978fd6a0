// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_column.h"

#include "tab_order.h"

#include <QEvent>
#include <QHBoxLayout>

namespace jobmark::ui {
namespace {

constexpr int longestLine = 120; // average characters

} // namespace

PageColumn::PageColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QWidget(this))
    , m_parts(new QVBoxLayout(m_column))
{
    m_parts->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_column, 1);
    row->addStretch(0);
    fitWidth();
}

void PageColumn::fitWidth()
{
    m_column->setMaximumWidth(longestLine * fontMetrics().averageCharWidth());
}

// Comes whenever a part was added, shown or hidden.
bool PageColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        const QList<QWidget *> order = inLayoutOrder(*m_column);
        if (order != m_tabOrder)
            ui::setTabOrder(order);
        m_tabOrder = order;
    }
    return QWidget::event(event);
}

void PageColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

} // namespace jobmark::ui
