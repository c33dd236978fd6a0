// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

/// What the readers of this room share: how typed text is levelled before it is compared.
namespace jobmark::reading {

/// Nothing a person types as an amount, a day or a time is longer.
inline constexpr qsizetype longestTyped = 64;

[[nodiscard]] constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Blank, no-break blank, figure blank, thin blank, narrow no-break blank, tab.
[[nodiscard]] constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\u00a0' || c == u'\u2007' || c == u'\u2009' || c == u'\u202f' || c == u'\t';
}

[[nodiscard]] constexpr bool isMinus(QChar c)
{
    return c == u'-' || c == u'\u2212';
}

/// Trimmed, lower case, without accents and apostrophes, every blank a plain one: "Aujourd’hui" is "aujourdhui".
[[nodiscard]] QString folded(QStringView typed);

} // namespace jobmark::reading
