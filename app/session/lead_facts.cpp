// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_facts.h"

#include "folded_text.h"

namespace jobmark::session {
namespace {

constexpr qsizetype longestName = 200;

} // namespace

LeadFacts factsOf(const api::Lead &lead)
{
    LeadFacts facts;
    facts.id = lead.id;
    facts.customerName = lead.customerName.left(longestName);
    facts.category = lead.category.left(longestName);
    facts.status = lead.status();
    facts.standing = standingBasisOf(lead);
    if (lead.recorded && lead.recorded->jobAmount.value() != nullptr)
        facts.jobAmount = *lead.recorded->jobAmount.value();
    facts.searchText = searchTextOf({lead.customerName, lead.customerAddress, lead.category, lead.customerEmail,
                                     lead.id.text(), digitsOf(lead.customerPhone)});
    return facts;
}

} // namespace jobmark::session
