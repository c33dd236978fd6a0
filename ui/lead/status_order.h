// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule_table.h"

namespace jobmark::ui {

/// The statuses as the picker lists them: by group, in each group the everyday ones first.
inline constexpr std::array statusOrder = {
    rules::Status::ContactMade,
    rules::Status::MeetupScheduled,
    rules::Status::ReachedOutToHomeowner,
    rules::Status::HomeownerContacted,
    rules::Status::EstimateProvided,
    rules::Status::QuoteSent,
    rules::Status::JobPendingDecision,
    rules::Status::LeadWon,
    rules::Status::JobWon,
    rules::Status::LeadLost,
    rules::Status::JobLost,
    rules::Status::JobPostponedOrCancelled,
    rules::Status::NoResponseFromHomeowner,
    rules::Status::MultipleAttemptsNoResponse,
    rules::Status::Other,
};

namespace detail {
constexpr bool listsEveryStatusOnce()
{
    for (const rules::Status status : rules::allStatuses) {
        int times = 0;
        for (const rules::Status listed : statusOrder)
            times += listed == status ? 1 : 0;
        if (times != 1)
            return false;
    }
    return statusOrder.size() == rules::allStatuses.size();
}

constexpr bool keepsGroupsTogether()
{
    for (std::size_t i = 1; i < statusOrder.size(); ++i) {
        if (rules::ruleOf(statusOrder[i]).group < rules::ruleOf(statusOrder[i - 1]).group)
            return false;
    }
    return true;
}
} // namespace detail

static_assert(detail::listsEveryStatusOnce(), "statusOrder: each status once");
static_assert(detail::keepsGroupsTogether(), "statusOrder: groups in the order of rules::Group, none split");

} // namespace jobmark::ui
