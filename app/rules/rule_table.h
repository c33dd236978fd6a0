// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "field.h"
#include "status.h"

#include <array>

/// The one table: what each status needs. The form's rows, "(optional)", the validator, the keys of the request, which
/// statuses are final, the sandbox's answers and the README's table all come from here.
/// Source: the API's page "Update job status".
namespace jobmark::rules {

enum class Need : std::uint8_t {
    NotAsked,
    Optional,
    Recommended, ///< asked for and warned about when missing, never enforced
    Required,
    RequiredUnlessTbd,          ///< a date: required unless its own "to be determined" is set
    RequiredWhenLostReasonOther ///< notes: required when the lost reason is OTHER, otherwise optional
};

enum class Finality : std::uint8_t { Changeable, Final };

/// What happened, as the status picker groups it.
enum class Group : std::uint8_t { InContact, Estimate, Won, LostOrStopped, Other };
inline constexpr std::array allGroups = {Group::InContact, Group::Estimate, Group::Won, Group::LostOrStopped,
                                         Group::Other};

struct StatusRule
{
    Status status;
    Finality finality;
    Group group;
    Need meetingDate;
    Need jobAmount;
    Need startDate;      ///< its "to be determined" is asked for exactly when the date is
    Need completionDate; ///< likewise
    Need contactMethod;
    Need estimateType;
    Need lostReason;
    Need notes;
    Need attachment;
};

namespace detail {
inline constexpr auto No = Need::NotAsked;
inline constexpr auto Opt = Need::Optional;
inline constexpr auto Rec = Need::Recommended;
inline constexpr auto Req = Need::Required;
inline constexpr auto Tbd = Need::RequiredUnlessTbd;
inline constexpr auto Oth = Need::RequiredWhenLostReasonOther;
inline constexpr auto Open = Finality::Changeable;
inline constexpr auto Final = Finality::Final;
} // namespace detail

// clang-format off
inline constexpr auto ruleTable = [] {
    using namespace detail;
    using S = Status;
    using G = Group;
    return std::array<StatusRule, allStatuses.size()>{{
        // status                        final   group             meeting amount start compl. contact estim. lost notes attach.
        {S::HomeownerContacted,          Open,   G::InContact,     No,     No,    No,   No,    No,     No,    No,  Opt,  No},
        {S::MeetupScheduled,             Open,   G::InContact,     Req,    No,    No,   No,    No,     No,    No,  Opt,  No},
        {S::QuoteSent,                   Open,   G::Estimate,      No,     No,    No,   No,    No,     No,    No,  Opt,  No},
        {S::JobPendingDecision,          Open,   G::Estimate,      No,     No,    No,   No,    No,     No,    No,  Opt,  No},
        {S::JobWon,                      Final,  G::Won,           No,     Req,   No,   No,    No,     No,    No,  Opt,  No},
        {S::JobLost,                     Open,   G::LostOrStopped, No,     No,    No,   No,    No,     No,    No,  Req,  No},
        {S::JobPostponedOrCancelled,     Open,   G::LostOrStopped, No,     No,    No,   No,    No,     No,    No,  Req,  No},
        {S::NoResponseFromHomeowner,     Open,   G::LostOrStopped, No,     No,    No,   No,    No,     No,    No,  Opt,  No},
        {S::Other,                       Open,   G::Other,         No,     No,    No,   No,    No,     No,    No,  Req,  No},
        {S::ReachedOutToHomeowner,       Open,   G::InContact,     No,     No,    No,   No,    Opt,    No,    No,  Opt,  No},
        {S::MultipleAttemptsNoResponse,  Open,   G::LostOrStopped, No,     No,    No,   No,    No,     No,    No,  Opt,  No},
        {S::ContactMade,                 Open,   G::InContact,     No,     No,    No,   No,    Opt,    No,    No,  Opt,  No},
        {S::EstimateProvided,            Open,   G::Estimate,      No,     No,    No,   No,    No,     Opt,   No,  Opt,  No},
        {S::LeadWon,                     Final,  G::Won,           No,     Req,   Tbd,  Tbd,   No,     No,    No,  Opt,  Rec},
        {S::LeadLost,                    Open,   G::LostOrStopped, No,     No,    No,   No,    No,     No,    Req, Oth,  No},
    }};
}();
// clang-format on

[[nodiscard]] constexpr const StatusRule &ruleOf(Status status)
{
    return ruleTable[static_cast<std::size_t>(status)];
}

[[nodiscard]] constexpr bool isFinal(Status status)
{
    return ruleOf(status).finality == Finality::Final;
}

/// What `status` needs of `field`. Its own status is always required; a "to be determined" is optional with its date.
[[nodiscard]] constexpr Need needOf(Status status, Field field)
{
    const StatusRule &rule = ruleOf(status);
    switch (field) {
    case Field::Status:
        return Need::Required;
    case Field::MeetingDate:
        return rule.meetingDate;
    case Field::JobAmount:
        return rule.jobAmount;
    case Field::StartDate:
        return rule.startDate;
    case Field::StartDateTbd:
        return rule.startDate == Need::NotAsked ? Need::NotAsked : Need::Optional;
    case Field::CompletionDate:
        return rule.completionDate;
    case Field::CompletionDateTbd:
        return rule.completionDate == Need::NotAsked ? Need::NotAsked : Need::Optional;
    case Field::ContactMethod:
        return rule.contactMethod;
    case Field::EstimateType:
        return rule.estimateType;
    case Field::LostReason:
        return rule.lostReason;
    case Field::Notes:
        return rule.notes;
    case Field::Attachment:
        return rule.attachment;
    }
    return Need::NotAsked;
}

[[nodiscard]] constexpr bool isAsked(Status status, Field field)
{
    return needOf(status, field) != Need::NotAsked;
}

namespace detail {
constexpr bool rowsAreInEnumOrder()
{
    for (std::size_t i = 0; i < ruleTable.size(); ++i) {
        if (static_cast<std::size_t>(ruleTable[i].status) != i)
            return false;
    }
    return true;
}

constexpr bool everyStatusTakesNotes()
{
    for (const StatusRule &rule : ruleTable) {
        if (rule.notes == Need::NotAsked)
            return false;
    }
    return true;
}

constexpr bool conditionsStandWhereTheyCanBeMet()
{
    for (const StatusRule &rule : ruleTable) {
        if (rule.notes == Need::RequiredWhenLostReasonOther && rule.lostReason == Need::NotAsked)
            return false;
        for (const Need need : {rule.meetingDate, rule.jobAmount, rule.contactMethod, rule.estimateType,
                                rule.lostReason, rule.notes, rule.attachment}) {
            if (need == Need::RequiredUnlessTbd)
                return false;
        }
        for (const Need need : {rule.meetingDate, rule.jobAmount, rule.startDate, rule.completionDate,
                                rule.contactMethod, rule.estimateType, rule.lostReason, rule.attachment}) {
            if (need == Need::RequiredWhenLostReasonOther)
                return false;
        }
    }
    return true;
}

constexpr bool finalExactlyWhenWon()
{
    for (const StatusRule &rule : ruleTable) {
        if ((rule.finality == Finality::Final) != (rule.group == Group::Won))
            return false;
        if (rule.finality == Finality::Final && rule.jobAmount != Need::Required)
            return false;
    }
    return true;
}

constexpr bool onlyAnAttachmentIsRecommended()
{
    for (const StatusRule &rule : ruleTable) {
        for (const Need need : {rule.meetingDate, rule.jobAmount, rule.startDate, rule.completionDate,
                                rule.contactMethod, rule.estimateType, rule.lostReason, rule.notes}) {
            if (need == Need::Recommended)
                return false;
        }
    }
    return true;
}
} // namespace detail

static_assert(detail::rowsAreInEnumOrder(), "ruleTable: one row per status, in the order of the enum");
static_assert(detail::everyStatusTakesNotes(), "ruleTable: the server takes a reason with every status");
static_assert(detail::conditionsStandWhereTheyCanBeMet(), "ruleTable: a condition on a field it does not belong to");
static_assert(detail::finalExactlyWhenWon(), "ruleTable: final statuses are the won ones, and need an amount");
static_assert(detail::onlyAnAttachmentIsRecommended(), "ruleTable: only the attachment is soft-required");

} // namespace jobmark::rules
