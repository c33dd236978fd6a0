// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/lead_index.h"

#include <QString>

/// What the list says of a lead, in words.
namespace jobmark::ui {

enum class DraftMark : std::uint8_t { NoDraft, Draft };

[[nodiscard]] QString nameLine(const session::LeadRow &row);
[[nodiscard]] QString statusLine(const session::LeadRow &row);
/// How long ago, short: "today", "3 days", "5 weeks"; empty when unknown.
[[nodiscard]] QString ageText(const session::LeadRow &row, const QDateTime &now);
/// Everything of the row in one sentence, for a screen reader.
[[nodiscard]] QString spokenLine(const session::LeadRow &row, const QDateTime &now, DraftMark draft);

[[nodiscard]] QString scopeName(session::Scope scope);

} // namespace jobmark::ui
