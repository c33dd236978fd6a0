// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <QList>

namespace jobmark::report {

/// More records side by side can be read by nobody.
inline constexpr qsizetype mostCompared = 6;

/// Lead numbers as people list them: digits between blanks, commas, semicolons or line ends, each with or without #,
/// the same one once. Nothing when something in it is no number, or when there are more than mostCompared.
[[nodiscard]] std::optional<QList<api::LeadId>> leadNumbersFrom(const QString &typed);

} // namespace jobmark::report
