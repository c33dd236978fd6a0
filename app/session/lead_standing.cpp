// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_standing.h"

#include "rules/rule_table.h"

namespace jobmark::session {
namespace {

constexpr qint64 weekSeconds = 7 * 24 * 60 * 60;

qint64 waitedSeconds(const api::Lead &lead, const QDateTime &now)
{
    const auto word = lastWord(lead);
    return word ? word->secsTo(now) : 0;
}

} // namespace

std::optional<QDateTime> lastWord(const api::Lead &lead)
{
    if (const auto update = lead.lastUpdate())
        return update;
    return lead.actionDate ? lead.actionDate : lead.dateCreated;
}

Age ageOf(const api::Lead &lead, const QDateTime &now)
{
    const qint64 waited = waitedSeconds(lead, now);
    if (waited >= 2 * weekSeconds)
        return Age::TwoWeeks;
    return waited >= weekSeconds ? Age::Week : Age::Fresh;
}

Standing standingOf(const api::Lead &lead, const QDateTime &now)
{
    const auto *action = lead.vendorLeadAction.value();
    if (action != nullptr && *action == api::VendorAction::Declined)
        return Standing::Declined;
    if (lead.acceptance() == rules::Acceptance::NotAccepted)
        return Standing::New;
    const api::Reported<rules::Status> reported = lead.status();
    if (const auto *status = reported.value()) {
        if (rules::isFinal(*status))
            return Standing::Won;
        if (rules::ruleOf(*status).group == rules::Group::LostOrStopped &&
            *status != rules::Status::NoResponseFromHomeowner && *status != rules::Status::MultipleAttemptsNoResponse)
            return Standing::LostOrStopped;
    }
    if (lead.postLeadRequiresAction.value_or(false) || ageOf(lead, now) != Age::Fresh)
        return Standing::NeedsUpdate;
    return Standing::Open;
}

} // namespace jobmark::session
