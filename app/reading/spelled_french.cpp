// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "number_parts.h"
#include "writing.h"

#include <QStringList>

namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QStringView, 20> small = {
    u"zéro", u"un",   u"deux",  u"trois",  u"quatre",   u"cinq",   u"six",   u"sept",     u"huit",     u"neuf",
    u"dix",  u"onze", u"douze", u"treize", u"quatorze", u"quinze", u"seize", u"dix-sept", u"dix-huit", u"dix-neuf",
};
constexpr std::array<QStringView, 7> tens = {u"", u"", u"vingt", u"trente", u"quarante", u"cinquante", u"soixante"};

/// "vingts" and "cents" take their s only at the end of the number, or before a noun such as "millions".
enum class Followed : std::uint8_t { ByNothingOrNoun, ByThousand };

QString belowHundred(int number, Followed followed)
{
    if (number < 20)
        return at(small, number).toString();
    const int ten = number / 10;
    const int unit = number % 10;
    if (ten == 8 && unit == 0)
        return followed == Followed::ByThousand ? u"quatre-vingt"_s : u"quatre-vingts"_s;
    if (ten >= 8)
        return u"quatre-vingt-"_s + at(small, number - 80);
    if (number == 71)
        return u"soixante et onze"_s;
    if (ten == 7)
        return u"soixante-"_s + at(small, number - 60);
    if (unit == 0)
        return at(tens, ten).toString();
    if (unit == 1)
        return at(tens, ten) + u" et un"_s;
    return at(tens, ten) + u'-' + at(small, unit);
}

QString belowThousand(int number, Followed followed)
{
    QStringList words;
    const int hundreds = number / 100;
    const int rest = number % 100;
    if (hundreds > 1)
        words << at(small, hundreds).toString();
    if (hundreds > 0)
        words << (hundreds > 1 && rest == 0 && followed == Followed::ByNothingOrNoun ? u"cents"_s : u"cent"_s);
    if (rest > 0)
        words << belowHundred(rest, followed);
    return words.join(u' ');
}

QString spelled(std::int64_t number)
{
    if (number == 0)
        return small.front().toString();
    const NumberParts parts = partsOf(number);
    QStringList words;
    if (parts.millions > 0)
        words << belowThousand(parts.millions, Followed::ByNothingOrNoun)
              << (parts.millions > 1 ? u"millions"_s : u"million"_s);
    if (parts.thousands > 1)
        words << belowThousand(parts.thousands, Followed::ByThousand);
    if (parts.thousands > 0)
        words << u"mille"_s;
    if (parts.rest > 0)
        words << belowThousand(parts.rest, Followed::ByNothingOrNoun);
    return words.join(u' ');
}

} // namespace

QString spelledInFrench(std::int64_t dollars, int cents)
{
    const bool endsInMillions = dollars > 0 && dollars % 1'000'000 == 0;
    QString words =
        spelled(dollars) + (endsInMillions ? u" de"_s : QString()) + (dollars < 2 ? u" dollar"_s : u" dollars"_s);
    if (cents > 0)
        words += u" et "_s + QString::number(cents) + (cents == 1 ? u" cent"_s : u" cents"_s);
    return words;
}

} // namespace jobmark::reading
