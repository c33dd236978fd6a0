// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "preferences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobmark::settings {

const QList<SpokenLanguage> &languages()
{
    static const QList<SpokenLanguage> all = {
        {Language::English, QLocale::English, "en"_L1, u"English"_s},
        {Language::French, QLocale::French, "fr"_L1, u"Français"_s},
    };
    return all;
}

QLocale localeFor(Language language, const QLocale &system)
{
    const auto spoken = std::ranges::find(languages(), language, &SpokenLanguage::language);
    if (spoken == languages().end() || spoken->locale == system.language())
        return system;
    return {spoken->locale, QLocale::Canada};
}

} // namespace jobmark::settings
