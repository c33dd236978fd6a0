// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "row_painting.h"

#include "number_direction.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace jobmark::ui {
namespace {

bool isSelected(const QStyleOptionViewItem &row)
{
    return row.state.testFlag(QStyle::State_Selected);
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &row)
{
    return row.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

void paintFocus(QPainter &painter, const QStyleOptionViewItem &row, const QStyle &style)
{
    QStyleOptionFocusRect focus;
    static_cast<QStyleOption &>(focus) = row;
    focus.state.setFlag(QStyle::State_KeyboardFocusChange);
    focus.state.setFlag(QStyle::State_Item);
    focus.backgroundColor = row.palette.color(groupOf(row), QPalette::Highlight);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, row.widget);
}

} // namespace

QColor rowTextColour(const QStyleOptionViewItem &row)
{
    return row.palette.color(groupOf(row), isSelected(row) ? QPalette::HighlightedText : QPalette::Text);
}

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &row)
{
    const QStyle &style = row.widget != nullptr ? *row.widget->style() : *QApplication::style();
    if (isSelected(row)) {
        painter.fillRect(row.rect, row.palette.brush(groupOf(row), QPalette::Highlight));
        if (row.state.testFlag(QStyle::State_HasFocus))
            paintFocus(painter, row, style);
        return;
    }
    QStyleOptionViewItem background = row;
    background.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &background, &painter, row.widget);
}

void paintRowText(QPainter &painter, const QStyleOptionViewItem &row, const QRect &box, const QString &text)
{
    const QString shown = QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(QStyle::visualRect(row.direction, row.rect, box),
                     Qt::AlignVCenter | QStyle::visualAlignment(row.direction, Qt::AlignLeft),
                     numbersFromTheLeft(shown, row.direction));
}

} // namespace jobmark::ui
