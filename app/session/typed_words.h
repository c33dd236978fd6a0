// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "typed_answers.h"

namespace jobmark::session {

/// What was typed, a line for each field that has something, "Notes: Called at noon", every text as it was typed. For a
/// draft whose form is not there any more. Empty when nothing was typed.
[[nodiscard]] QString typedLines(const TypedAnswers &typed);

} // namespace jobmark::session
