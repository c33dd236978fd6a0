// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "language.h"

#include "rules/answer.h"
#include "rules/money.h"

#include <QString>
#include <QStringView>

/// Amounts of Canadian dollars between the way people write them and whole cents. Digits only, never floating point.
namespace jobmark::reading {

struct ReadAmount
{
    /// Absent when nothing but blanks was typed. Malformed, Negative, TooLarge or TooPrecise when it cannot be used.
    rules::Answer<rules::Money> amount;
    /// The text can be meant in two ways ("1,234" is a thousand and something in English, one and something in
    /// French and in the Spanish of some countries): say with writeAmount() how it was read.
    bool ambiguous = false;
};

/// Reads what was typed in English, French and Spanish alike, because contractors paste from all: 1234.5, 1,234.50,
/// 1 234,50 (blank, no-break or narrow blank), 1'234.50, $1,234.50, 1 234,50 $, CAD 1234, and a separator at the end
/// of what is still being typed. Groups of digits must be whole: 1,23,4 is malformed.
///
/// A single comma or point before exactly three digits is read as thousands and marked ambiguous: three decimals are
/// never an amount. `nan`, `inf`, `1e5`, `12k` and digits of other scripts are malformed.
[[nodiscard]] ReadAmount readAmount(QStringView typed);

/// $24,350.72 in English and Spanish, 24 350,72 $ (no-break spaces) in French. Read back by readAmount() as the same
/// amount.
[[nodiscard]] QString writeAmount(rules::Money amount, const QLocale &locale);

/// "eighteen thousand five hundred dollars and 72 cents", so that a slip of a zero is seen before an amount is final.
[[nodiscard]] QString amountInWords(rules::Money amount, Language language);

} // namespace jobmark::reading
