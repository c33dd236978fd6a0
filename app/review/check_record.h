// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "record_finding.h"
#include "won_amounts.h"

#include <QList>

namespace jobmark::review {

/// Everything that is odd about what is recorded of `lead`, in field order: what the shared validator says of it, and,
/// when it was won, what only shows afterwards or beside the connection's other won jobs. What an earlier status left
/// in fields that this one does not ask for is not odd. Nothing without a status. Pure; any thread.
[[nodiscard]] QList<RecordFinding> checkRecord(const api::Lead &lead, const WonAmounts &others, const QDateTime &now);

} // namespace jobmark::review
