// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chart.h"

namespace jobmark::ui {

/// Bars that lie, one below the other, each between its name and its first number: names of any length and numbers of
/// any size are read in full. Where they leave no room for bars, the bars go beneath.
class BarChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

protected:
    [[nodiscard]] QRect boxOf(int index) const override;
    void paintChart(QPainter &painter) const override;
    [[nodiscard]] int heightFor(int width) const override;

private:
    struct Columns
    {
        int names = 0;
        int numbers = 0;
        bool areBarsBeneath = false;
    };
    [[nodiscard]] Columns columnsFor(int width) const;
    [[nodiscard]] int rowHeight(const Columns &columns) const;
    void paintItem(QPainter &painter, int index, const Columns &columns) const;
};

} // namespace jobmark::ui
