// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QStringView>

/// The words people write days with, in the languages Jobmark speaks, as folded() leaves them. For day_reader.cpp.
namespace jobmark::reading {

/// 1 for January. A beginning of three letters or more will do when it is that of one month only: "jui" could be juin
/// or juillet.
[[nodiscard]] std::optional<int> monthFrom(QStringView word);
/// 1 for Monday, shortened likewise.
[[nodiscard]] std::optional<int> weekdayFrom(QStringView word);
/// Days from today: 1 for tomorrow, demain and mañana, 2 for "pasado manana". In full only.
[[nodiscard]] std::optional<int> relativeDayFrom(QStringView words);
/// Whether the word may stand in a date and says nothing: le 1er décembre, the 15th of September, 15 de septiembre.
[[nodiscard]] bool isFiller(QStringView word);

} // namespace jobmark::reading
