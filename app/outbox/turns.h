// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledger.h"

namespace jobmark::outbox {

/// Is it this submission's turn among those of its lead? (`ofLead`: the active ones, oldest first.)
///
/// A status, an acceptance or a refusal of a lead goes alone and in order. Attachments go one at a time, and besides
/// the others, except that a status waits for the first try of the attachments of its lead, those that were added while
/// it was held too: a final status may close the lead to them. One that fails never holds it up. When the result of one
/// of them is unknown, nothing goes before the lead was read.
[[nodiscard]] bool isItsTurn(const Row &row, const QList<Row *> &ofLead);

} // namespace jobmark::outbox
