// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "lead_standing.h"

#include "api/lead.h"

namespace jobmark::session {

/// What is kept in memory of every lead: what the list shows, searches and sorts by, and what is counted. The whole
/// lead, some kilobytes, is on disk.
struct LeadFacts
{
    api::LeadId id;
    QString customerName; ///< untrusted, like all texts; at most 200 characters
    QString category;     ///< the same
    api::Reported<rules::Status> status;
    StandingBasis standing;
    std::optional<rules::Money> jobAmount; ///< as it was recorded
    QByteArray searchText;                 ///< of name, address, category, mail, number and phone; see folded_text.h

    friend bool operator==(const LeadFacts &, const LeadFacts &) = default;
};

/// Pure; any thread.
[[nodiscard]] LeadFacts factsOf(const api::Lead &lead);

} // namespace jobmark::session
