// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/field.h"
#include "rules/rule_table.h"

#include <QString>

/// What things are called, in the user's language. Plain text without mnemonics, fit to stand alone ("Lead won").
namespace jobmark::words {

[[nodiscard]] QString statusName(rules::Status status);
/// One sentence on when to use a status, so that the older and the newer set can be told apart.
[[nodiscard]] QString statusHint(rules::Status status);
[[nodiscard]] QString groupName(rules::Group group);
[[nodiscard]] QString fieldLabel(rules::Field field);
[[nodiscard]] QString contactMethodName(rules::ContactMethod method);
[[nodiscard]] QString estimateTypeName(rules::EstimateType type);
[[nodiscard]] QString lostReasonName(rules::LostReason reason);

} // namespace jobmark::words
