// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QList>
#include <QRect>
#include <QStringList>

class QWidget;

namespace jobmark::test {

/// A piece of text as it is painted: what stands in one direction on one line.
struct PaintedText
{
    QString text;
    QRect box;     ///< in the window; wider than what is seen of it, where it is cut
    QRect seen;    ///< where painting is let through; what is outside of it is not seen
    int baseLine;  ///< in the window
    QColor colour; ///< of the letters
};

/// All text that a window paints now, in the order in which it is painted.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget &window);

/// Its lines, each as it stands there from the left to the right, whatever the order in which its letters are read.
[[nodiscard]] QStringList paintedLines(QWidget &window);

} // namespace jobmark::test
