// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <QLatin1StringView>
#include <QLocale>
#include <QStringView>

namespace jobmark::reading {

/// The languages Jobmark speaks. What people type is read in all of them, whichever is shown.
enum class Language : std::uint8_t { English, French, Spanish };

/// Another language is another row of spokenLanguages, its row in writing.cpp, its names in day_names.cpp, and its file
/// in translations/.
struct SpokenLanguage
{
    Language language;
    QLocale::Language locale;
    QLocale::Territory territory; ///< whose dates, numbers and paper are used where the computer's locale is another's
    QLatin1StringView code;       ///< as in the settings file and in the names of the files in translations/
    QStringView ownName;          ///< as its speakers call it; not translated
};

inline constexpr std::array spokenLanguages = {
    SpokenLanguage{Language::English, QLocale::English, QLocale::Canada, QLatin1StringView("en"), u"English"},
    SpokenLanguage{Language::French, QLocale::French, QLocale::Canada, QLatin1StringView("fr"), u"Français"},
    // Qt knows no Spanish of Canada. That of the United States has the same paper, calendar and numbers as Canada's
    // English.
    SpokenLanguage{Language::Spanish, QLocale::Spanish, QLocale::UnitedStates, QLatin1StringView("es"), u"Español"},
};

/// The language of that locale, whatever its country, when Jobmark speaks it; otherwise English.
[[nodiscard]] Language languageOf(const QLocale &locale);

/// The locale to be spoken where the system's is `system`: that language with the dates and numbers of the system's
/// country, where Qt knows them, otherwise with those of the language's row.
[[nodiscard]] QLocale localeFor(Language language, const QLocale &system);

} // namespace jobmark::reading
