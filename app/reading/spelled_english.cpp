// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "number_parts.h"
#include "writing.h"

#include <QStringList>

namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array small = {
    "zero"_L1,     "one"_L1,     "two"_L1,     "three"_L1,     "four"_L1,     "five"_L1,     "six"_L1,
    "seven"_L1,    "eight"_L1,   "nine"_L1,    "ten"_L1,       "eleven"_L1,   "twelve"_L1,   "thirteen"_L1,
    "fourteen"_L1, "fifteen"_L1, "sixteen"_L1, "seventeen"_L1, "eighteen"_L1, "nineteen"_L1,
};
constexpr std::array tens = {""_L1,      ""_L1,      "twenty"_L1,  "thirty"_L1, "forty"_L1,
                             "fifty"_L1, "sixty"_L1, "seventy"_L1, "eighty"_L1, "ninety"_L1};

QString belowThousand(int number)
{
    QStringList words;
    if (number >= 100)
        words << at(small, number / 100) << u"hundred"_s;
    const int rest = number % 100;
    if (rest >= 20 && rest % 10 != 0)
        words << at(tens, rest / 10) + u'-' + at(small, rest % 10);
    else if (rest >= 20)
        words << at(tens, rest / 10);
    else if (rest > 0)
        words << at(small, rest);
    return words.join(u' ');
}

QString spelled(std::int64_t number)
{
    if (number == 0)
        return small.front();
    const NumberParts parts = partsOf(number);
    QStringList words;
    if (parts.millions > 0)
        words << belowThousand(parts.millions) << u"million"_s;
    if (parts.thousands > 0)
        words << belowThousand(parts.thousands) << u"thousand"_s;
    if (parts.rest > 0)
        words << belowThousand(parts.rest);
    return words.join(u' ');
}

} // namespace

QString spelledInEnglish(std::int64_t dollars, int cents)
{
    QString words = spelled(dollars) + (dollars == 1 ? u" dollar"_s : u" dollars"_s);
    if (cents > 0)
        words += u" and "_s + QString::number(cents) + (cents == 1 ? u" cent"_s : u" cents"_s);
    return words;
}

} // namespace jobmark::reading
