// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "bar_chart.h"

#include "parts/smallest_target.h"

#include <QPainter>

namespace jobmark::ui {
namespace {

constexpr int margin = 6;
constexpr int leastBar = 60;
constexpr int barThickness = 14;

} // namespace

BarChart::Columns BarChart::columnsFor(int width) const
{
    const QFontMetrics metrics(font());
    Columns columns;
    for (const ChartItem &item : data().items) {
        columns.names = std::max(columns.names, metrics.horizontalAdvance(item.cells.value(0)) + 1);
        columns.numbers = std::max(columns.numbers, metrics.horizontalAdvance(item.cells.value(1)) + 1);
    }
    columns.areBarsBeneath = columns.names + columns.numbers + 4 * margin + leastBar > width;
    return columns;
}

int BarChart::rowHeight(const Columns &columns) const
{
    const int line = QFontMetrics(font()).height();
    return std::max(smallestTarget, columns.areBarsBeneath ? line + barThickness + 2 * margin : line + margin);
}

int BarChart::heightFor(int width) const
{
    return static_cast<int>(data().items.size()) * rowHeight(columnsFor(width));
}

QRect BarChart::boxOf(int index) const
{
    const int height = rowHeight(columnsFor(width()));
    return {0, index * height, width(), height};
}

void BarChart::paintChart(QPainter &painter) const
{
    const Columns columns = columnsFor(width());
    for (int i = 0; i < data().items.size(); ++i)
        paintItem(painter, i, columns);
}

void BarChart::paintItem(QPainter &painter, int index, const Columns &columns) const
{
    const ChartItem &item = data().items.at(index);
    const QRect box = boxOf(index).adjusted(margin, 0, -margin, 0);
    const int line = QFontMetrics(font()).height();
    const int textTop = columns.areBarsBeneath ? box.top() + margin / 2 : box.top() + (box.height() - line) / 2;
    QRect name(box.left(), textTop, columns.areBarsBeneath ? box.width() - columns.numbers - margin : columns.names,
               line);
    const QRect number(box.right() + 1 - columns.numbers, textTop, columns.numbers, line);
    QRect bar(name.right() + margin, box.top() + (box.height() - barThickness) / 2,
              number.left() - name.right() - 2 * margin, barThickness);
    if (columns.areBarsBeneath)
        bar = QRect(box.left(), textTop + line + margin / 2, box.width(), barThickness);

    painter.setPen(palette().color(QPalette::WindowText));
    const QString shown = QFontMetrics(font()).elidedText(item.cells.value(0), Qt::ElideRight, name.width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(mirrored(name), Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft), shown);
    painter.drawText(mirrored(number), Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight),
                     item.cells.value(1));
    const qint64 size = item.size.value_or(0);
    // What is there at all is seen, however small beside the largest.
    const int length = size <= 0 ? 0 : std::max<int>(3, static_cast<int>(bar.width() * size / data().largest()));
    // The line on which every bar stands shows where nothing is, too.
    const QRect start = mirrored(QRect(bar.left() - 1, bar.top() - 2, 1, bar.height() + 4));
    painter.fillRect(start, palette().color(QPalette::WindowText));
    painter.fillRect(mirrored(QRect(bar.left(), bar.top(), length, bar.height())), barColour());
}

} // namespace jobmark::ui
