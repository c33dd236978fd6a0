// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QLocale>

namespace jobmark::reading {

/// The languages Jobmark speaks. What people type is read in both, whichever is shown.
enum class Language : std::uint8_t { English, French };

/// French for every French locale, otherwise English.
[[nodiscard]] inline Language languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::French ? Language::French : Language::English;
}

} // namespace jobmark::reading
