// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"
#include "store/activity.h"

#include <QJsonObject>
#include <QString>

/// The words that an entry is made of.
namespace jobmark::activity {

/// "Decision needed": what happened, by itself.
[[nodiscard]] QString happeningName(store::ActivityKind kind, const std::optional<outbox::What> &what);
/// What it happened to: "Lead won", "Acceptance of the lead", "roof.jpg".
[[nodiscard]] QString submissionName(const outbox::What &what);
/// What else the details of such an entry say: the server's words, which try it was, what replaced it.
[[nodiscard]] QString remarkOf(const store::NewActivity &entry, const std::optional<outbox::What> &what);

} // namespace jobmark::activity
