// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "flow_layout.h"

#include <QStyle>
#include <QWidget>

namespace jobmark::ui {
namespace {

/// What would be wider than `width` is as high as its text then becomes.
QSize sizeIn(int width, const QLayoutItem &item)
{
    const QSize size = item.sizeHint().boundedTo({qMax(width, item.minimumSize().width()), QWIDGETSIZE_MAX});
    return {size.width(), item.hasHeightForWidth() ? item.heightForWidth(size.width()) : size.height()};
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(qBound(0, index, count()), new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Placing::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize widest;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    }
    return widest;
}

QSize FlowLayout::sizeHint() const
{
    QSize line;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        line = {line.width() + hint.width() + gap(), qMax(line.height(), hint.height())};
    }
    return line;
}

void FlowLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    arrange(room, Placing::Place);
}

int FlowLayout::gap() const
{
    const QWidget *parent = parentWidget();
    return parent != nullptr ? parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent) : 6;
}

int FlowLayout::arrange(const QRect &room, Placing placing) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> line;
    QPoint at = room.topLeft();
    int lineHeight = 0;
    const auto endLine = [&] {
        for (const auto &[item, box] : std::as_const(line)) {
            const QRect middle = box.translated(0, (lineHeight - box.height()) / 2);
            if (placing == Placing::Place)
                item->setGeometry(QStyle::visualRect(direction, room, middle));
        }
        line.clear();
        at = QPoint(room.left(), at.y() + lineHeight + gap());
        lineHeight = 0;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = sizeIn(room.width(), *item);
        if (!line.isEmpty() && at.x() + size.width() > room.left() + room.width())
            endLine();
        line.append({item, QRect(at, size)});
        at.rx() += size.width() + gap();
        lineHeight = qMax(lineHeight, size.height());
    }
    if (!line.isEmpty())
        endLine();
    return qMax(0, at.y() - gap() - room.top());
}

} // namespace jobmark::ui
