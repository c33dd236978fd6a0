// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/other_connections.h"
#include "session/outbox_summary.h"
#include "store/store_fault.h"

#include <optional>
#include <QString>

/// What is said of the outbox as a whole.
namespace jobmark::ui {

/// A line for each kind of thing it holds, or that it is empty. `notUnderstood` rows are of another version of Jobmark.
[[nodiscard]] QString summarySentences(const session::OutboxSummary &summary, int notUnderstood);
/// There is no outbox: why, and what to do.
[[nodiscard]] QString unavailableSentence(std::optional<store::StoreFault> fault);
/// "2 waiting · offline · Nordet Roofing: 1 waiting", for the foot of the window; empty when there is nothing to tell.
[[nodiscard]] QString indicatorText(const session::OutboxSummary &summary, const QList<session::OtherOutbox> &others);
/// Asked before the window closes: how many wait, those of other connections counted in, and what becomes of them. Only
/// while something waits.
[[nodiscard]] QString closingSentence(const session::OutboxSummary &all);
[[nodiscard]] QString closingDetails(const session::OutboxSummary &all, const QList<session::OtherOutbox> &others);

} // namespace jobmark::ui
