// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <QPalette>
#include <QSize>

namespace jobmark::test {

/// What a desktop may ask for: each must be followed.
enum class Look : std::uint8_t { Light, Dark, HighContrast };
inline constexpr std::array allLooks = {Look::Light, Look::Dark, Look::HighContrast};

[[nodiscard]] QPalette paletteOf(Look look);
[[nodiscard]] const char *nameOf(Look look);
/// As a desktop that changes its colours while Jobmark runs.
void use(Look look);
/// The system's text size, 100 to 200 per cent of the usual one.
void useTextSize(int percent);

} // namespace jobmark::test
