// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "line_chart.h"

#include "parts/tone.h"

#include <array>
#include <QCoreApplication>
#include <QPainter>

namespace jobmark::ui {
namespace {

constexpr int margin = 6;
constexpr int whole = 1000;
constexpr std::array scaleSteps = {0, 500, 1000};
constexpr qreal pointRadius = 4;

QString percent(const QLocale &locale, int thousandths)
{
    return QCoreApplication::translate("Chart", "%1%", "a share in percent").arg(locale.toString(thousandths / 10));
}

} // namespace

int LineChart::heightFor(int) const
{
    return 11 * QFontMetrics(font()).height();
}

QRect LineChart::plot() const
{
    const QFontMetrics metrics(font());
    const int scale = metrics.horizontalAdvance(percent(locale(), whole)) + 2 * margin;
    // Room for a number above the highest point, and for the names of the months below.
    return rect().adjusted(scale, metrics.height() + 2 * margin, -margin, -(metrics.height() + 2 * margin));
}

QRect LineChart::boxOf(int index) const
{
    const QRect area = plot();
    const int count = std::max<int>(static_cast<int>(data().items.size()), 1);
    const int left = area.left() + area.width() * index / count;
    const int right = area.left() + area.width() * (index + 1) / count;
    return mirrored(QRect(left, 0, right - left, height()));
}

QPointF LineChart::pointOf(int index) const
{
    const QRect area = plot();
    const qreal share = static_cast<qreal>(data().items.at(index).size.value_or(0)) / whole;
    return {QRectF(boxOf(index)).center().x(), area.bottom() - share * area.height()};
}

void LineChart::paintChart(QPainter &painter) const
{
    paintScale(painter);
    paintNames(painter);
    paintPoints(painter);
}

void LineChart::paintScale(QPainter &painter) const
{
    const QRect area = plot();
    const int line = QFontMetrics(font()).height();
    for (const int step : scaleSteps) {
        const int y = area.bottom() - area.height() * step / whole;
        painter.setPen(QPen(quietColour(palette()), 1, Qt::DotLine));
        const QRect across = mirrored(QRect(area.left(), y, area.width(), 1));
        painter.drawLine(across.topLeft(), across.topRight());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(mirrored(QRect(0, y - line / 2, area.left() - margin, line)),
                         Qt::AlignVCenter | (layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight),
                         percent(locale(), step));
    }
}

void LineChart::paintNames(QPainter &painter) const
{
    const QFontMetrics metrics(font());
    const auto count = static_cast<int>(data().items.size());
    int widest = 1;
    for (const ChartItem &item : data().items)
        widest = std::max(widest, metrics.horizontalAdvance(item.cells.value(0)) + 2 * margin);
    // As many as fit beside each other, the last among them.
    const int step = std::max(1, (widest * count + plot().width() - 1) / std::max(plot().width(), 1));
    painter.setPen(palette().color(QPalette::WindowText));
    for (int i = count - 1; i >= 0; i -= step) {
        QRect box(0, height() - metrics.height() - margin, widest, metrics.height());
        box.moveCenter({boxOf(i).center().x(), box.center().y()});
        box.moveRight(std::min(box.right(), width()));
        painter.drawText(box, Qt::AlignCenter, data().items.at(i).cells.value(0));
    }
}

void LineChart::paintPoints(QPainter &painter) const
{
    const QFontMetrics metrics(font());
    painter.setPen(QPen(barColour(), 2));
    for (int i = 1; i < data().items.size(); ++i) {
        if (data().items.at(i - 1).size && data().items.at(i).size)
            painter.drawLine(pointOf(i - 1), pointOf(i));
    }
    for (int i = 0; i < data().items.size(); ++i) {
        const ChartItem &item = data().items.at(i);
        if (!item.size)
            continue;
        const QPointF point = pointOf(i);
        painter.setPen(Qt::NoPen);
        painter.setBrush(barColour());
        painter.drawEllipse(point, pointRadius, pointRadius);
        const int textWidth = metrics.horizontalAdvance(item.cells.value(1)) + 2;
        // Where numbers would run into each other, the chosen one alone is written.
        if (textWidth > boxOf(i).width() && i != current())
            continue;
        QRect text(0, 0, textWidth, metrics.height());
        text.moveCenter({static_cast<int>(point.x()), static_cast<int>(point.y() - metrics.height() / 2.0 - margin)});
        text.moveRight(std::min(text.right(), width()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignCenter, item.cells.value(1));
    }
}

} // namespace jobmark::ui
