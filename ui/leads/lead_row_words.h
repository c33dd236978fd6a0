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
/// How long ago the last word was, short: "today", "3 days", "5 weeks"; empty when unknown.
[[nodiscard]] QString ageText(const session::LeadRow &row, const QDateTime &now);
/// One sign for a week, two for two, as a mark that does not need its colour.
[[nodiscard]] QString ageMark(session::Age age);
/// Everything of the row in one sentence, for a screen reader.
[[nodiscard]] QString spokenLine(const session::LeadRow &row, const QDateTime &now, DraftMark draft);

[[nodiscard]] QString scopeName(session::Scope scope);
/// What there is to do, in one line: "3 new · 5 need an update".
[[nodiscard]] QString toDoLine(int newLeads, int needUpdate);

} // namespace jobmark::ui
