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
/// Whether a draft begun on `base` fits `lead` as it stands now.
[[nodiscard]] bool stillFits(const DraftBase &base, const api::Lead &lead);

} // namespace jobmark::session
