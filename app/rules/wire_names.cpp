// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "wire_names.h"

#include <utility>

namespace jobmark::rules {
namespace {

template <class E>
using Row = std::pair<E, QLatin1StringView>;

constexpr std::array<Row<Status>, allStatuses.size()> statusNames = {{
    {Status::HomeownerContacted, QLatin1StringView("HOMEOWNER_CONTACTED")},
    {Status::MeetupScheduled, QLatin1StringView("MEETUP_SCHEDULED")},
    {Status::QuoteSent, QLatin1StringView("QUOTE_SENT")},
    {Status::JobPendingDecision, QLatin1StringView("JOB_PENDING_DECISION")},
    {Status::JobWon, QLatin1StringView("JOB_WON")},
    {Status::JobLost, QLatin1StringView("JOB_LOST")},
    {Status::JobPostponedOrCancelled, QLatin1StringView("JOB_POSTPONED_OR_CANCELLED")},
    {Status::NoResponseFromHomeowner, QLatin1StringView("NO_RESPONSE_FROM_HOMEOWNER")},
    {Status::Other, QLatin1StringView("OTHER")},
    {Status::ReachedOutToHomeowner, QLatin1StringView("REACHED_OUT_TO_HOMEOWNER")},
    {Status::MultipleAttemptsNoResponse, QLatin1StringView("MULTIPLE_ATTEMPTS_NO_RESPONSE")},
    {Status::ContactMade, QLatin1StringView("CONTACT_MADE")},
    {Status::EstimateProvided, QLatin1StringView("ESTIMATE_PROVIDED")},
    {Status::LeadWon, QLatin1StringView("LEAD_WON")},
    {Status::LeadLost, QLatin1StringView("LEAD_LOST")},
}};

constexpr std::array<Row<ContactMethod>, allContactMethods.size()> contactMethodNames = {{
    {ContactMethod::PhoneCall, QLatin1StringView("PHONE_CALL")},
    {ContactMethod::Text, QLatin1StringView("TEXT")},
    {ContactMethod::Email, QLatin1StringView("EMAIL")},
    {ContactMethod::InPersonMeeting, QLatin1StringView("IN_PERSON_MEETING")},
}};

constexpr std::array<Row<EstimateType>, allEstimateTypes.size()> estimateTypeNames = {{
    {EstimateType::InPerson, QLatin1StringView("IN_PERSON_ESTIMATE")},
    {EstimateType::Emailed, QLatin1StringView("EMAILED_ESTIMATE")},
    {EstimateType::Verbal, QLatin1StringView("VERBAL_ESTIMATE")},
    {EstimateType::PortalAttachment, QLatin1StringView("PORTAL_ATTACHMENT_ESTIMATE")},
    {EstimateType::Other, QLatin1StringView("OTHER")},
}};

constexpr std::array<Row<LostReason>, allLostReasons.size()> lostReasonNames = {{
    {LostReason::Price, QLatin1StringView("PRICE")},
    {LostReason::Timing, QLatin1StringView("TIMING")},
    {LostReason::Other, QLatin1StringView("OTHER")},
}};

template <class Table>
constexpr bool inEnumOrder(const Table &table)
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].first) != i)
            return false;
    }
    return true;
}
static_assert(inEnumOrder(statusNames));
static_assert(inEnumOrder(contactMethodNames));
static_assert(inEnumOrder(estimateTypeNames));
static_assert(inEnumOrder(lostReasonNames));

template <class E, std::size_t N>
std::optional<E> find(const std::array<Row<E>, N> &table, QStringView name)
{
    for (const auto &[value, wire] : table) {
        if (name == wire)
            return value;
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView wireName(Status status)
{
    return statusNames[static_cast<std::size_t>(status)].second;
}

QLatin1StringView wireName(ContactMethod method)
{
    return contactMethodNames[static_cast<std::size_t>(method)].second;
}

QLatin1StringView wireName(EstimateType type)
{
    return estimateTypeNames[static_cast<std::size_t>(type)].second;
}

QLatin1StringView wireName(LostReason reason)
{
    return lostReasonNames[static_cast<std::size_t>(reason)].second;
}

template <>
std::optional<Status> fromWireName(QStringView name)
{
    return find(statusNames, name);
}

template <>
std::optional<ContactMethod> fromWireName(QStringView name)
{
    return find(contactMethodNames, name);
}

template <>
std::optional<EstimateType> fromWireName(QStringView name)
{
    return find(estimateTypeNames, name);
}

template <>
std::optional<LostReason> fromWireName(QStringView name)
{
    return find(lostReasonNames, name);
}

} // namespace jobmark::rules
