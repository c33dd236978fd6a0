// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_finding.h"

namespace jobmark::review {

rules::Severity RecordFinding::severity() const
{
    const auto *rule = std::get_if<rules::Code>(&code);
    if (rule == nullptr || age == api::RecordAge::Older)
        return rules::Severity::Warning;
    return rules::severityOf(*rule);
}

const char *RecordFinding::codeName() const
{
    constexpr std::array names = {"statuses_differ",   "won_before_created", "won_before_accepted",
                                  "won_in_the_future", "meeting_after_won",  "unusual_amount"};
    static_assert(names.size() == recordCodeCount);
    if (const auto *rule = std::get_if<rules::Code>(&code))
        return rules::codeName(*rule);
    return names[static_cast<std::size_t>(std::get<RecordCode>(code))];
}

} // namespace jobmark::review
