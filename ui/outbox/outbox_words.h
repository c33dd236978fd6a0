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

/// What the outboxes hold when the window is to close.
struct AtClosing
{
    session::OutboxSummary atWork;
    session::AfterEnd afterEnd = session::AfterEnd::GoesOn; ///< of atWork
    QList<session::OtherOutbox> others;

    /// A person should know of it before the window is gone.
    [[nodiscard]] bool isWorthAsking() const;
    /// What there is still at the next start, whatever it takes to make it go.
    [[nodiscard]] session::OutboxSummary kept() const;
};
/// How many wait, and what becomes of them: a sentence for each way. Empty when nothing is worth asking.
[[nodiscard]] QString closingSentences(const AtClosing &all);
[[nodiscard]] QString closingDetails(const AtClosing &all);

} // namespace jobmark::ui
