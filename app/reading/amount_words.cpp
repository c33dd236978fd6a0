// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "amount_reader.h"

#include <array>

/// amountInWords(): numbers below a thousand million, spelled out.
namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array englishSmall = {
    "zero"_L1,     "one"_L1,     "two"_L1,     "three"_L1,     "four"_L1,     "five"_L1,     "six"_L1,
    "seven"_L1,    "eight"_L1,   "nine"_L1,    "ten"_L1,       "eleven"_L1,   "twelve"_L1,   "thirteen"_L1,
    "fourteen"_L1, "fifteen"_L1, "sixteen"_L1, "seventeen"_L1, "eighteen"_L1, "nineteen"_L1,
};
constexpr std::array englishTens = {""_L1,      ""_L1,      "twenty"_L1,  "thirty"_L1, "forty"_L1,
                                    "fifty"_L1, "sixty"_L1, "seventy"_L1, "eighty"_L1, "ninety"_L1};

constexpr std::array<QStringView, 20> frenchSmall = {
    u"zéro", u"un",   u"deux",  u"trois",  u"quatre",   u"cinq",   u"six",   u"sept",     u"huit",     u"neuf",
    u"dix",  u"onze", u"douze", u"treize", u"quatorze", u"quinze", u"seize", u"dix-sept", u"dix-huit", u"dix-neuf",
};
constexpr std::array<QStringView, 7> frenchTens = {u"",         u"",          u"vingt",   u"trente",
                                                   u"quarante", u"cinquante", u"soixante"};

struct Parts
{
    int millions;
    int thousands;
    int rest;
};

Parts partsOf(std::int64_t number)
{
    return {static_cast<int>(number / 1'000'000), static_cast<int>(number / 1'000 % 1'000),
            static_cast<int>(number % 1'000)};
}

template <class Table>
auto at(const Table &table, int index)
{
    return table[static_cast<std::size_t>(index)];
}

QString englishBelowThousand(int number)
{
    QStringList words;
    if (number >= 100)
        words << at(englishSmall, number / 100) << u"hundred"_s;
    const int rest = number % 100;
    if (rest >= 20 && rest % 10 != 0)
        words << at(englishTens, rest / 10) + u'-' + at(englishSmall, rest % 10);
    else if (rest >= 20)
        words << at(englishTens, rest / 10);
    else if (rest > 0)
        words << at(englishSmall, rest);
    return words.join(u' ');
}

QString english(std::int64_t number)
{
    if (number == 0)
        return englishSmall.front();
    const Parts parts = partsOf(number);
    QStringList words;
    if (parts.millions > 0)
        words << englishBelowThousand(parts.millions) << u"million"_s;
    if (parts.thousands > 0)
        words << englishBelowThousand(parts.thousands) << u"thousand"_s;
    if (parts.rest > 0)
        words << englishBelowThousand(parts.rest);
    return words.join(u' ');
}

/// "vingts" and "cents" take their s only at the end of the number, or before a noun such as "millions".
enum class Followed : std::uint8_t { ByNothingOrNoun, ByThousand };

QString frenchBelowHundred(int number, Followed followed)
{
    if (number < 20)
        return at(frenchSmall, number).toString();
    const int ten = number / 10;
    const int unit = number % 10;
    if (ten == 8 && unit == 0)
        return followed == Followed::ByThousand ? u"quatre-vingt"_s : u"quatre-vingts"_s;
    if (ten >= 8)
        return u"quatre-vingt-"_s + at(frenchSmall, number - 80);
    if (number == 71)
        return u"soixante et onze"_s;
    if (ten == 7)
        return u"soixante-"_s + at(frenchSmall, number - 60);
    if (unit == 0)
        return at(frenchTens, ten).toString();
    if (unit == 1)
        return at(frenchTens, ten) + u" et un"_s;
    return at(frenchTens, ten) + u'-' + at(frenchSmall, unit);
}

QString frenchBelowThousand(int number, Followed followed)
{
    QStringList words;
    const int hundreds = number / 100;
    const int rest = number % 100;
    if (hundreds > 1)
        words << at(frenchSmall, hundreds).toString();
    if (hundreds > 0)
        words << (hundreds > 1 && rest == 0 && followed == Followed::ByNothingOrNoun ? u"cents"_s : u"cent"_s);
    if (rest > 0)
        words << frenchBelowHundred(rest, followed);
    return words.join(u' ');
}

QString french(std::int64_t number)
{
    if (number == 0)
        return frenchSmall.front().toString();
    const Parts parts = partsOf(number);
    QStringList words;
    if (parts.millions > 0)
        words << frenchBelowThousand(parts.millions, Followed::ByNothingOrNoun)
              << (parts.millions > 1 ? u"millions"_s : u"million"_s);
    if (parts.thousands > 1)
        words << frenchBelowThousand(parts.thousands, Followed::ByThousand);
    if (parts.thousands > 0)
        words << u"mille"_s;
    if (parts.rest > 0)
        words << frenchBelowThousand(parts.rest, Followed::ByNothingOrNoun);
    return words.join(u' ');
}

QString englishAmount(std::int64_t dollars, int cents)
{
    QString words = english(dollars) + (dollars == 1 ? u" dollar"_s : u" dollars"_s);
    if (cents > 0)
        words += u" and "_s + QString::number(cents) + (cents == 1 ? u" cent"_s : u" cents"_s);
    return words;
}

QString frenchAmount(std::int64_t dollars, int cents)
{
    const bool endsInMillions = dollars > 0 && dollars % 1'000'000 == 0;
    QString words =
        french(dollars) + (endsInMillions ? u" de"_s : QString()) + (dollars < 2 ? u" dollar"_s : u" dollars"_s);
    if (cents > 0)
        words += u" et "_s + QString::number(cents) + (cents == 1 ? u" cent"_s : u" cents"_s);
    return words;
}

} // namespace

QString amountInWords(rules::Money amount, Language language)
{
    const std::int64_t dollars = amount.cents() / 100;
    const int cents = static_cast<int>(amount.cents() % 100);
    return language == Language::French ? frenchAmount(dollars, cents) : englishAmount(dollars, cents);
}

} // namespace jobmark::reading
