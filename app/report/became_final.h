// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"
#include "store/activity.h"

namespace jobmark::report {

/// The call of this computer that made a record final.
struct BecameFinal
{
    QDateTime at;      ///< when the server said so, or a read showed it; UTC
    QString reference; ///< of the submission, such as "JM-1F3A-90C2"
    QString call;      ///< "PUT /general-leads/41207/status"
    friend bool operator==(const BecameFinal &, const BecameFinal &) = default;
};

/// From what this computer did for `lead`, newest first; nothing when the record was made final elsewhere, or is not
/// final at all.
[[nodiscard]] std::optional<BecameFinal> becameFinal(const api::Lead &lead, const QList<store::Activity> &activity);

} // namespace jobmark::report
