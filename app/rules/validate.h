// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"
#include "finding.h"

namespace jobmark::rules {

/// Everything there is to say about `draft` for a lead in `context`, in field order. Pure; any thread.
///
/// Errors are breaches of the documented contract and values that cannot be read; everything else that looks odd is a
/// warning. An answer the status does not ask for is NotUsed whatever it holds, because it is never sent; a caller
/// that keeps such answers on purpose validates askedOnly(draft). Without a readable status only the status itself and
/// the lead's lock and acceptance are judged.
[[nodiscard]] Findings validate(const Draft &draft, const Context &context);

} // namespace jobmark::rules
