// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "form_rows.h"

#include <algorithm>
#include <QStyle>
#include <QWidget>

namespace jobmark::ui {
namespace {

constexpr int betweenNameAndField = 2; // where one stands above the other

int heightIn(int width, const QLayoutItem &item)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FormRows::FormRows(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FormRows::~FormRows()
{
    for (const Cell &cell : std::as_const(m_cells))
        delete cell.item;
}

void FormRows::addRow(QWidget *name, QWidget *field)
{
    if (name != nullptr) {
        addChildWidget(name);
        m_cells.append({new QWidgetItem(name), Column::Name});
    }
    addChildWidget(field);
    m_cells.append({new QWidgetItem(field), Column::Field});
    invalidate();
}

void FormRows::addWide(QWidget *widget)
{
    addChildWidget(widget);
    addItem(new QWidgetItem(widget));
}

void FormRows::addItem(QLayoutItem *item)
{
    m_cells.append({item, Column::Both});
    invalidate();
}

int FormRows::count() const
{
    return static_cast<int>(m_cells.size());
}

QLayoutItem *FormRows::itemAt(int index) const
{
    return index >= 0 && index < m_cells.size() ? m_cells.at(index).item : nullptr;
}

QLayoutItem *FormRows::takeAt(int index)
{
    return index >= 0 && index < m_cells.size() ? m_cells.takeAt(index).item : nullptr;
}

int FormRows::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Placing::Measure);
}

QSize FormRows::minimumSize() const
{
    const int width = std::max({widest(Column::Name), widest(Column::Field), widest(Column::Both)});
    return {width, sumOfRows(&QLayoutItem::minimumSize)};
}

QSize FormRows::sizeHint() const
{
    int fields = 0;
    int both = 0;
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty() || cell.column == Column::Name)
            continue;
        int &hint = cell.column == Column::Field ? fields : both;
        hint = std::max(hint, cell.item->sizeHint().width());
    }
    return {std::max(fieldIndent() + fields, both), sumOfRows(&QLayoutItem::sizeHint)};
}

void FormRows::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    arrange(room, Placing::Place);
}

int FormRows::arrange(const QRect &room, Placing placing) const
{
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int indent = fieldIndent();
    const bool isBeside = room.width() >= indent + widest(Column::Field);
    const int names = widest(Column::Name);
    int top = room.top();
    int nameHeight = 0; // of a name that waits for the field beside it
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        const bool isName = cell.column == Column::Name;
        const int left = cell.column == Column::Field && isBeside ? indent : 0;
        const int width = std::min(isName && isBeside ? names : room.width() - left, cell.item->maximumSize().width());
        const int height = heightIn(width, *cell.item);
        if (placing == Placing::Place)
            cell.item->setGeometry(QStyle::visualRect(direction, room, QRect(room.left() + left, top, width, height)));
        if (isName && isBeside) {
            nameHeight = height;
            continue;
        }
        top += std::max(height, std::exchange(nameHeight, 0)) + (isName ? betweenNameAndField : spacing());
    }
    return std::max(0, top - spacing() - room.top());
}

int FormRows::widest(Column column) const
{
    int width = 0;
    for (const Cell &cell : m_cells) {
        if (cell.column == column && !cell.item->isEmpty())
            width = std::max(width, cell.item->minimumSize().width());
    }
    return width;
}

int FormRows::fieldIndent() const
{
    const int names = widest(Column::Name);
    const QWidget *parent = parentWidget();
    if (names == 0 || parent == nullptr)
        return names;
    return names + parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent);
}

int FormRows::sumOfRows(QSize (QLayoutItem::*size)() const) const
{
    int sum = 0;
    int nameHeight = 0;
    for (const Cell &cell : m_cells) {
        if (cell.item->isEmpty())
            continue;
        const int height = (cell.item->*size)().height();
        if (cell.column == Column::Name)
            nameHeight = height;
        else
            sum += std::max(height, std::exchange(nameHeight, 0)) + spacing();
    }
    return std::max(0, sum - spacing());
}

} // namespace jobmark::ui
