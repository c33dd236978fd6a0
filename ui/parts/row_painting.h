// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyleOptionViewItem>

class QPainter;

/// What the rows of lists that paint themselves have in common.
namespace jobmark::ui {

/// Of what is written on paintRowBackground().
[[nodiscard]] QColor rowTextColour(const QStyleOptionViewItem &row);

/// What is beneath the row's text. A selected row is filled with the palette's own colour, whatever the style: Windows'
/// paints another, on which rowTextColour() could not be read.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &row);

/// A line of text, cut at its end where it is too long, in a box that is given for left to right.
void paintRowText(QPainter &painter, const QStyleOptionViewItem &row, const QRect &box, const QString &text);

} // namespace jobmark::ui
