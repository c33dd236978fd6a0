// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_standing.h"

#include "rules/rule_table.h"

namespace jobmark::session {
namespace {

constexpr qint64 weekMilliseconds = qint64(7) * 24 * 60 * 60 * 1000;

bool isWaiting(Standing firm)
{
    return firm == Standing::New || firm == Standing::Open;
}

Standing firmStanding(const api::Lead &lead)
{
    if (lead.finalStatus())
        return Standing::Won;
    const auto *action = lead.vendorLeadAction.value();
    if (action != nullptr && *action == api::VendorAction::Declined)
        return Standing::Declined;
    if (lead.acceptance() == rules::Acceptance::NotAccepted)
        return Standing::New;
    const auto *status = lead.status().value();
    if (status == nullptr)
        return Standing::Open;
    // Somebody who does not answer may yet.
    const bool mayAnswer =
        *status == rules::Status::NoResponseFromHomeowner || *status == rules::Status::MultipleAttemptsNoResponse;
    const bool isLost = rules::ruleOf(*status).group == rules::Group::LostOrStopped && !mayAnswer;
    return isLost ? Standing::LostOrStopped : Standing::Open;
}

} // namespace

std::optional<QDateTime> lastWord(const api::Lead &lead)
{
    if (const auto update = lead.lastUpdate())
        return update;
    return lead.actionDate ? lead.actionDate : lead.dateCreated;
}

StandingBasis standingBasisOf(const api::Lead &lead)
{
    StandingBasis basis;
    basis.firm = firmStanding(lead);
    basis.asksForUpdate = lead.postLeadRequiresAction.value_or(false);
    if (const auto word = lastWord(lead))
        basis.lastWord = word->toMSecsSinceEpoch();
    return basis;
}

Age ageAt(const StandingBasis &basis, const QDateTime &now)
{
    if (!basis.lastWord || !isWaiting(basis.firm))
        return Age::Fresh;
    const qint64 waited = now.toMSecsSinceEpoch() - *basis.lastWord;
    if (waited >= 2 * weekMilliseconds)
        return Age::TwoWeeks;
    return waited >= weekMilliseconds ? Age::Week : Age::Fresh;
}

Standing standingAt(const StandingBasis &basis, const QDateTime &now)
{
    const bool isOverdue = basis.asksForUpdate || ageAt(basis, now) != Age::Fresh;
    const bool isDue = isOverdue && basis.listed == Listed::Yes;
    return basis.firm == Standing::Open && isDue ? Standing::NeedsUpdate : basis.firm;
}

Standing standingOf(const api::Lead &lead, const QDateTime &now)
{
    return standingAt(standingBasisOf(lead), now);
}

} // namespace jobmark::session
