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
    if (spoken->locale == system.language())
        return system;
    // Where it knows no such language of that country, Qt answers with another country's.
    const QLocale there(spoken->locale, system.territory());
    return there.territory() == system.territory() ? there : QLocale(spoken->locale, spoken->territory);
}

} // namespace jobmark::reading
