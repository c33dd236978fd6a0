// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

/// Contrast, measured in a picture of a window as it stands on the screen. What is out of use is left out, as WCAG
/// does.
namespace jobmark::test {

/// Texts that stand out less than 4.5:1 from what is behind them.
[[nodiscard]] QStringList faintTexts(QWidget &window);
/// Fields, choices, boxes and buttons of which the outline, or what is drawn in them without a word, stands out less
/// than 3:1 from what is around it.
[[nodiscard]] QStringList faintControls(QWidget &window);
/// What shows with less than 3:1 that it has the focus. Leaves the focus where it was.
[[nodiscard]] QStringList faintFocus(QWidget &window);

} // namespace jobmark::test
