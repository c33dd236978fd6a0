// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/answer.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringView>

/// Days between the way people write them and calendar days. The languages Jobmark speaks are all read always, with or
/// without accents and capitals; the locale only settles the order of numbers.
namespace jobmark::reading {

/// Absent when nothing but blanks was typed; Malformed when it is not one day between 2000 and 2099. Reads:
/// - 2026-12-01, 2026/12/1, 20261201, and the locale's short form;
/// - 15 sept, Sep 15, sept. 15 2027, 1er décembre, 15 de septiembre de 2027, Tue 1 Dec 2026 (a weekday that is not that
/// day's is Malformed);
/// - today, tomorrow, yesterday, aujourd'hui, demain, hier, hoy, mañana, ayer, pasado mañana;
/// - +3 and -2: days from today;
/// - fri, vendredi, viernes: the next such day after today, so on a Friday it is a week later (`today` has a word of
/// its own).
///
/// Without a year: this year's day, or next year's when this year's is more than half a year past.
/// 03/04/2026: in the locale's order, day first in French and Spanish; where only one order makes a day, that one.
/// Three pairs of digits (01-12-26) are read only with the locale's own separator and order.
[[nodiscard]] rules::Answer<QDate> readDay(QStringView typed, QDate today, const QLocale &locale);

/// "Tue 1 Dec 2026", "mar. 1er déc. 2026", "mar 1 dic 2026": how a day is shown. Read back by readDay() as the same
/// day.
[[nodiscard]] QString writeDay(QDate day, const QLocale &locale);

/// "2026-12-01", the Canadian short form in every language: what goes into a field. Read back as the same day.
[[nodiscard]] QString writeShortDay(QDate day);

} // namespace jobmark::reading
