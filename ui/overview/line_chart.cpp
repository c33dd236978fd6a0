// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "line_chart.h"

#include "parts/tone.h"

#include <algorithm>
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

/// Adds `box` to what is taken, unless something is there already.
bool takeRoom(QList<QRect> &taken, const QRect &box)
{
    const bool isFree =
        std::none_of(taken.begin(), taken.end(), [&box](const QRect &other) { return other.intersects(box); });
    if (isFree)
        taken.append(box);
    return isFree;
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
    return mirrored(QRect(left, 0, right - left, area.bottom() + margin)); // above the names, which may be wider
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

// As many as have room beside each other, the last among them.
void LineChart::paintNames(QPainter &painter) const
{
    const QFontMetrics metrics(font());
    painter.setPen(palette().color(QPalette::WindowText));
    QList<QRect> taken;
    for (auto i = static_cast<int>(data().items.size()) - 1; i >= 0; --i) {
        const QString &name = data().items.at(i).cells.value(0);
        QRect box(0, height() - metrics.height() - margin, metrics.horizontalAdvance(name) + 2 * margin,
                  metrics.height());
        box.moveCenter({boxOf(i).center().x(), box.center().y()});
        if (takeRoom(taken, withinSides(box)))
            painter.drawText(taken.last(), Qt::AlignCenter, name);
    }
}

void LineChart::paintPoints(QPainter &painter) const
{
    painter.setPen(QPen(barColour(), 2));
    for (int i = 1; i < data().items.size(); ++i) {
        if (data().items.at(i - 1).size && data().items.at(i).size)
            painter.drawLine(pointOf(i - 1), pointOf(i));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(barColour());
    for (int i = 0; i < data().items.size(); ++i) {
        if (data().items.at(i).size)
            painter.drawEllipse(pointOf(i), pointRadius, pointRadius);
    }
    // Where numbers would run into each other some are left out, and never the chosen one.
    QList<QRect> taken;
    paintNumber(painter, current(), taken);
    for (int i = 0; i < data().items.size(); ++i) {
        if (i != current())
            paintNumber(painter, i, taken);
    }
}

void LineChart::paintNumber(QPainter &painter, int index, QList<QRect> &taken) const
{
    if (index >= data().items.size() || !data().items.at(index).size)
        return;
    const QFontMetrics metrics(font());
    const QString &number = data().items.at(index).cells.value(1);
    const QPointF point = pointOf(index);
    QRect box(0, 0, metrics.horizontalAdvance(number) + 2, metrics.height());
    box.moveCenter({static_cast<int>(point.x()), static_cast<int>(point.y() - metrics.height() / 2.0 - margin)});
    if (!takeRoom(taken, withinSides(box)))
        return;
    painter.fillRect(taken.last(), palette().color(QPalette::Window)); // the line would strike it through
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(taken.last(), Qt::AlignCenter, number);
}

QRect LineChart::withinSides(QRect box) const
{
    box.moveRight(std::min(box.right(), width() - 1));
    box.moveLeft(std::max(box.left(), 0));
    return box;
}

} // namespace jobmark::ui
