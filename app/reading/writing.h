// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "language.h"

#include <array>
#include <cstdint>
#include <QChar>
#include <QString>
#include <QStringView>
#include <QTime>

/// How each language writes what this room reads: one row a language. For the files of this room.
namespace jobmark::reading {

/// Which of two numbers comes first where the locale's short form, which begins with the year, does not say.
enum class DayAndMonth : std::uint8_t { DayFirst, MonthFirst };

struct AmountStyle
{
    QStringView before; ///< the currency, when it comes first
    QChar group;
    QChar decimal;
    QStringView after; ///< the currency, when it comes last
};

struct Writing
{
    Language language;
    DayAndMonth order;
    std::array<QStringView, 7> weekdays; ///< shortened, from Monday
    std::array<QStringView, 12> months;  ///< shortened
    QStringView firstOfMonth;
    AmountStyle amount;
    QString (*time)(QTime time);
    QString (*amountInWords)(std::int64_t dollars, int cents); ///< dollars below a thousand million
};

[[nodiscard]] const Writing &writingOf(Language language);

[[nodiscard]] QString spelledInEnglish(std::int64_t dollars, int cents);
[[nodiscard]] QString spelledInFrench(std::int64_t dollars, int cents);
[[nodiscard]] QString spelledInSpanish(std::int64_t dollars, int cents);

} // namespace jobmark::reading
