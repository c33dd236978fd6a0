// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "writing.h"

#include <algorithm>

namespace jobmark::reading {
namespace {

QString minutesOf(QTime time)
{
    return QString::number(time.minute()).rightJustified(2, u'0');
}

/// 2:30 pm
QString onTwelveHours(QTime time)
{
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return QString::number(hour) + u':' + minutesOf(time) + (time.hour() < 12 ? u"\u00a0am" : u"\u00a0pm");
}

/// 14 h 30
QString onTwentyFourHours(QTime time)
{
    return QString::number(time.hour()) + u"\u00a0h" + (time.minute() == 0 ? QString() : u"\u00a0" + minutesOf(time));
}

constexpr std::array writings = {
    Writing{Language::English,
            DayAndMonth::MonthFirst,
            {u"Mon", u"Tue", u"Wed", u"Thu", u"Fri", u"Sat", u"Sun"},
            {u"Jan", u"Feb", u"Mar", u"Apr", u"May", u"Jun", u"Jul", u"Aug", u"Sep", u"Oct", u"Nov", u"Dec"},
            u"1",
            {u"$", u',', u'.', u""},
            onTwelveHours,
            spelledInEnglish},
    Writing{Language::French,
            DayAndMonth::DayFirst,
            {u"lun.", u"mar.", u"mer.", u"jeu.", u"ven.", u"sam.", u"dim."},
            {u"janv.", u"févr.", u"mars", u"avr.", u"mai", u"juin", u"juill.", u"août", u"sept.", u"oct.", u"nov.",
             u"déc."},
            u"1er",
            {u"", u'\u00a0', u',', u"\u00a0$"},
            onTwentyFourHours,
            spelledInFrench},
    // Amounts and times as in Mexico, Central America and the United States, whose Spanish is that of the crews here.
    Writing{Language::Spanish,
            DayAndMonth::DayFirst,
            {u"lun", u"mar", u"mié", u"jue", u"vie", u"sáb", u"dom"},
            {u"ene", u"feb", u"mar", u"abr", u"may", u"jun", u"jul", u"ago", u"sept", u"oct", u"nov", u"dic"},
            u"1",
            {u"$", u',', u'.', u""},
            onTwelveHours,
            spelledInSpanish},
};

constexpr bool everyLanguageIsInItsPlace()
{
    for (std::size_t i = 0; i < spokenLanguages.size(); ++i) {
        const auto place = static_cast<std::size_t>(spokenLanguages[i].language);
        if (place >= writings.size() || writings[place].language != spokenLanguages[i].language)
            return false;
    }
    return writings.size() == spokenLanguages.size();
}
static_assert(everyLanguageIsInItsPlace());

} // namespace

const Writing &writingOf(Language language)
{
    return writings[static_cast<std::size_t>(language)];
}

} // namespace jobmark::reading
