// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ledger.h"

namespace jobmark::outbox {

/// Is it this submission's turn among those of its lead? (`ofLead`: the active ones, oldest first.)
///
/// A status, an acceptance or a refusal of a lead goes alone and in order. Attachments go one at a time, and besides
/// the others, except that an attachment waits while a status is held (it may still be undone), and a status waits for
/// the first try of the attachments that were submitted before it: a final status may close the lead to them.
[[nodiscard]] bool isItsTurn(const Row &row, const QList<Row *> &ofLead);

} // namespace jobmark::outbox
