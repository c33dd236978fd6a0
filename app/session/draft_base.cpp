// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "draft_base.h"

#include "rules/wire_names.h"

namespace jobmark::session {

DraftBase draftBaseOf(const api::Lead &lead)
{
    DraftBase base;
    const api::Reported<rules::Status> &status = lead.status();
    if (status.value() != nullptr)
        base.status = rules::wireName(*status.value());
    else if (status.unknownText() != nullptr)
        base.status = *status.unknownText();
    base.setAt = lead.lastUpdate();
    return base;
}

bool stillFits(const DraftBase &begun, const DraftBase &now)
{
    // An answer that leaves the time out tells nothing about it.
    const bool sameTime = !begun.setAt || !now.setAt || *begun.setAt == *now.setAt;
    return begun.status == now.status && sameTime;
}

} // namespace jobmark::session
