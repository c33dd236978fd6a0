// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/finding.h"
#include "rules/status.h"

#include <optional>
#include <QString>

/// What a finding says, in the user's language.
namespace jobmark::words {

/// Whole sentences in plain text that name the field and say what to do. `status` is the one of the draft that was
/// judged, when it has one: it lets "notes are missing" say what to write.
[[nodiscard]] QString sentence(const rules::Finding &finding, std::optional<rules::Status> status);

/// "Still needed: job amount, completion date" from the fields that are missing; empty when none is.
[[nodiscard]] QString stillNeeded(const rules::Findings &findings);

} // namespace jobmark::words
