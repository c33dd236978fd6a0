// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chart.h"

namespace jobmark::ui {

/// A line over months, its sizes in thousandths of the whole. Where there is no number the line is broken.
class LineChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

protected:
    [[nodiscard]] QRect boxOf(int index) const override;
    void paintChart(QPainter &painter) const override;
    [[nodiscard]] int heightFor(int width) const override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QPointF pointOf(int index) const;
    void paintScale(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintNumber(QPainter &painter, int index, QList<QRect> &taken) const;
    [[nodiscard]] QRect withinSides(QRect box) const;
};

} // namespace jobmark::ui
