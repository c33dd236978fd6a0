// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

namespace jobmark::session {

/// How a lead's status stood when a draft was begun: enough to notice that somebody recorded something since. Not the
/// lead's dateModified, which may change because it was looked at.
struct DraftBase
{
    QString status;                 ///< in the server's words; empty when it had none
    std::optional<QDateTime> setAt; ///< when that status was set, UTC, as far as the server told
};

[[nodiscard]] DraftBase draftBaseOf(const api::Lead &lead);
/// Whether a draft that was begun on `begun` fits a lead that stands like `now`.
[[nodiscard]] bool stillFits(const DraftBase &begun, const DraftBase &now);

} // namespace jobmark::session
