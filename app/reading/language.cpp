// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "language.h"

#include <algorithm>

namespace jobmark::reading {

Language languageOf(const QLocale &locale)
{
    const auto spoken = std::ranges::find(spokenLanguages, locale.language(), &SpokenLanguage::locale);
    return spoken == spokenLanguages.end() ? Language::English : spoken->language;
}

QLocale localeFor(Language language, const QLocale &system)
{
    const auto spoken = std::ranges::find(spokenLanguages, language, &SpokenLanguage::language);
    return spoken->locale == system.language() ? system : QLocale(spoken->locale, spoken->territory);
}

} // namespace jobmark::reading
