// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <Qt>

namespace jobmark::ui {

/// `text` as it is to be painted in that direction. From the right, phone numbers, amounts, days, times and ids stay as
/// they are read, from the left, where the rules of Unicode (UAX 9) would turn their groups round. Only for painting:
/// what is copied is the text itself.
[[nodiscard]] QString numbersFromTheLeft(const QString &text, Qt::LayoutDirection direction);

} // namespace jobmark::ui
