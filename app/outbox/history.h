// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledger.h"

namespace jobmark::outbox {

/// The entry of the activity for a step from `from` to the row's `next` life, or nothing when it is not worth one.
[[nodiscard]] QList<store::NewActivity> entryFor(const Row &row, State from, const Life &next);
/// The entry for a submission just made.
[[nodiscard]] QList<store::NewActivity> entryForNew(const Row &row);

} // namespace jobmark::outbox
