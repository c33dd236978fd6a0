// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/field_row.h"
#include "rules/rule_table.h"

#include <QString>

namespace jobmark::ui {

/// The name of a form row with its mnemonic. The mnemonics of all rows differ, from each other and from those of the
/// window around them.
[[nodiscard]] QString rowName(rules::Field field);

/// What the row says of its need: a date with a "to be determined" of its own is required, in one form or the other.
[[nodiscard]] RowNeed shownNeed(rules::Need need, std::optional<rules::LostReason> lostReason);

} // namespace jobmark::ui
