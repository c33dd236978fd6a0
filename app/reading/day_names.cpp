// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "day_names.h"

#include <algorithm>
#include <array>
#include <QLatin1StringView>

namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestName = 3;

struct Name
{
    QLatin1StringView folded;
    int number;
};

constexpr std::array months = {
    Name{"january"_L1, 1},    Name{"february"_L1, 2},  Name{"march"_L1, 3},     Name{"april"_L1, 4},
    Name{"may"_L1, 5},        Name{"june"_L1, 6},      Name{"july"_L1, 7},      Name{"august"_L1, 8},
    Name{"september"_L1, 9},  Name{"october"_L1, 10},  Name{"november"_L1, 11}, Name{"december"_L1, 12},
    Name{"janvier"_L1, 1},    Name{"fevrier"_L1, 2},   Name{"mars"_L1, 3},      Name{"avril"_L1, 4},
    Name{"mai"_L1, 5},        Name{"juin"_L1, 6},      Name{"juillet"_L1, 7},   Name{"aout"_L1, 8},
    Name{"septembre"_L1, 9},  Name{"octobre"_L1, 10},  Name{"novembre"_L1, 11}, Name{"decembre"_L1, 12},
    Name{"enero"_L1, 1},      Name{"febrero"_L1, 2},   Name{"marzo"_L1, 3},     Name{"abril"_L1, 4},
    Name{"mayo"_L1, 5},       Name{"junio"_L1, 6},     Name{"julio"_L1, 7},     Name{"agosto"_L1, 8},
    Name{"septiembre"_L1, 9}, Name{"setiembre"_L1, 9}, Name{"octubre"_L1, 10},  Name{"noviembre"_L1, 11},
    Name{"diciembre"_L1, 12},
};

constexpr std::array weekdays = {
    Name{"monday"_L1, 1},    Name{"tuesday"_L1, 2},  Name{"wednesday"_L1, 3}, Name{"thursday"_L1, 4},
    Name{"friday"_L1, 5},    Name{"saturday"_L1, 6}, Name{"sunday"_L1, 7},    Name{"lundi"_L1, 1},
    Name{"mardi"_L1, 2},     Name{"mercredi"_L1, 3}, Name{"jeudi"_L1, 4},     Name{"vendredi"_L1, 5},
    Name{"samedi"_L1, 6},    Name{"dimanche"_L1, 7}, Name{"lunes"_L1, 1},     Name{"martes"_L1, 2},
    Name{"miercoles"_L1, 3}, Name{"jueves"_L1, 4},   Name{"viernes"_L1, 5},   Name{"sabado"_L1, 6},
    Name{"domingo"_L1, 7},
};

constexpr std::array relativeDays = {
    Name{"today"_L1, 0},
    Name{"tomorrow"_L1, 1},
    Name{"yesterday"_L1, -1},
    Name{"aujourdhui"_L1, 0},
    Name{"demain"_L1, 1},
    Name{"hier"_L1, -1},
    Name{"hoy"_L1, 0},
    Name{"manana"_L1, 1},
    Name{"ayer"_L1, -1},
    Name{"day after tomorrow"_L1, 2},
    Name{"apres demain"_L1, 2},
    Name{"pasado manana"_L1, 2},
    Name{"day before yesterday"_L1, -2},
    Name{"avant hier"_L1, -2},
    Name{"anteayer"_L1, -2},
    Name{"antier"_L1, -2},
};

constexpr std::array fillers = {"le"_L1, "the"_L1, "of"_L1, "er"_L1, "e"_L1,   "st"_L1, "nd"_L1,
                                "rd"_L1, "th"_L1,  "el"_L1, "de"_L1, "del"_L1, "ro"_L1, "\xba"_L1};

template <class Names>
std::optional<int> numberOf(const Names &names, QStringView word)
{
    if (word.size() < shortestName)
        return std::nullopt;
    std::optional<int> found;
    for (const Name &name : names) {
        if (!name.folded.startsWith(word))
            continue;
        if (name.folded.size() == word.size())
            return name.number;
        if (found && *found != name.number)
            return std::nullopt;
        found = name.number;
    }
    return found;
}

} // namespace

std::optional<int> monthFrom(QStringView word)
{
    return numberOf(months, word);
}

std::optional<int> weekdayFrom(QStringView word)
{
    return numberOf(weekdays, word);
}

std::optional<int> relativeDayFrom(QStringView words)
{
    const auto found = std::find_if(relativeDays.begin(), relativeDays.end(),
                                    [words](const Name &each) { return each.folded == words; });
    return found == relativeDays.end() ? std::nullopt : std::optional(found->number);
}

bool isFiller(QStringView word)
{
    return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

} // namespace jobmark::reading
