// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

/// What a window says while Jobmark speaks PseudoLanguage.
namespace jobmark::test {

/// Everything that is read or heard in it: texts, tooltips, titles, names and descriptions.
[[nodiscard]] QStringList wordsIn(const QWidget &window);
/// Words with plain letters that are not in `data`, and in none of the `phrases` that are taken out before: never
/// translated.
[[nodiscard]] QStringList untranslated(const QWidget &window, const QString &data, const QStringList &phrases);
/// Lines put together from sentences side by side, which other languages order otherwise.
[[nodiscard]] QStringList gluedTogether(const QWidget &window);
/// In a language written from the right: what still stands as in one written from the left.
[[nodiscard]] QStringList notMirrored(const QWidget &window);

struct NumberOrder
{
    QStringList turnedRound; ///< what is wrong
    int seen = 0;            ///< how many of several groups of digits were painted as they are read
};
/// Phone numbers, amounts, days, times and ids are read from the left in every language (U18).
[[nodiscard]] NumberOrder orderOfNumbers(QWidget &window);

} // namespace jobmark::test
