// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace jobmark::rules {

/// What happened after a lead was accepted. The first nine are the older set, the last six the newer one; the server
/// takes both. The order is the one of the API's documentation.
enum class Status : std::uint8_t {
    HomeownerContacted,
    MeetupScheduled,
    QuoteSent,
    JobPendingDecision,
    JobWon,
    JobLost,
    JobPostponedOrCancelled,
    NoResponseFromHomeowner,
    Other,
    ReachedOutToHomeowner,
    MultipleAttemptsNoResponse,
    ContactMade,
    EstimateProvided,
    LeadWon,
    LeadLost,
};

inline constexpr std::array allStatuses = {
    Status::HomeownerContacted,
    Status::MeetupScheduled,
    Status::QuoteSent,
    Status::JobPendingDecision,
    Status::JobWon,
    Status::JobLost,
    Status::JobPostponedOrCancelled,
    Status::NoResponseFromHomeowner,
    Status::Other,
    Status::ReachedOutToHomeowner,
    Status::MultipleAttemptsNoResponse,
    Status::ContactMade,
    Status::EstimateProvided,
    Status::LeadWon,
    Status::LeadLost,
};

/// How the homeowner was contacted; asked for REACHED_OUT_TO_HOMEOWNER and CONTACT_MADE.
enum class ContactMethod : std::uint8_t { PhoneCall, Text, Email, InPersonMeeting };
inline constexpr std::array allContactMethods = {ContactMethod::PhoneCall, ContactMethod::Text, ContactMethod::Email,
                                                 ContactMethod::InPersonMeeting};

/// How the estimate was given; asked for ESTIMATE_PROVIDED.
enum class EstimateType : std::uint8_t { InPerson, Emailed, Verbal, PortalAttachment, Other };
inline constexpr std::array allEstimateTypes = {EstimateType::InPerson, EstimateType::Emailed, EstimateType::Verbal,
                                                EstimateType::PortalAttachment, EstimateType::Other};

/// Why a lead was lost; asked for LEAD_LOST.
enum class LostReason : std::uint8_t { Price, Timing, Other };
inline constexpr std::array allLostReasons = {LostReason::Price, LostReason::Timing, LostReason::Other};

} // namespace jobmark::rules
