// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "entry.h"

/// An entry as it is shown, spoken and copied: plain text in which nothing a stranger wrote can hide, reorder or be
/// endless.
namespace jobmark::activity {

/// "Accepted by the server: Lead won"
[[nodiscard]] QString headline(const Entry &entry);
/// "Lead 48155, Ingrid Halvorsen"
[[nodiscard]] QString leadLine(const Entry &entry);
/// "Tue 1 Dec 2026, 2:03 p.m."
[[nodiscard]] QString timeText(const Entry &entry, const session::Surroundings &surroundings);
/// "2026-12-01 14:03:07-05:00", in every language: a moment to the second, in the zone it is in.
[[nodiscard]] QString exactTimeText(const QDateTime &local);
/// The values and the remark in one line: "Job amount: $24,350.72 · Start date: Tue 1 Dec 2026"
[[nodiscard]] QString valuesLine(const Entry &entry);
/// All of it in one sentence, for a screen reader.
[[nodiscard]] QString spokenSentence(const Entry &entry, const session::Surroundings &surroundings);
/// All of it, a line for each value.
[[nodiscard]] QString wholeText(const Entry &entry);

} // namespace jobmark::activity
