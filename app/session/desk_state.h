// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft_state.h"

#include "api/lead.h"
#include "outbox/outbox.h"
#include "outbox/submission.h"

#include <QList>

namespace jobmark::session {

/// What one can do with the open lead.
enum class DeskPhase : std::uint8_t {
    NoLead,
    Reading,    ///< asked for, nothing known of it yet
    CannotRead, ///< nothing known of it, and the server did not bring it: `readError`
    Unread, ///< nothing known of it, and this server does not let leads be read: accept, decline, or record a status
    New,    ///< accept or decline
    Declined,
    Form,   ///< a status can be recorded
    Record, ///< to be read only: final, or the connection only reads
};

/// How a lead that is known stands for whoever has this access.
[[nodiscard]] DeskPhase phaseOf(const api::Lead &lead, api::Access access);

/// Everything the page of one lead shows, besides its form. Published whole.
struct DeskState
{
    DeskPhase phase = DeskPhase::NoLead;
    std::optional<api::LeadId> id;
    std::optional<api::Lead> lead;
    bool isByNumber = false;                ///< nothing but its number is known, and the server lets no lead be read
    std::optional<api::ApiError> readError; ///< also when something is known: then that is shown, and how it went
    DraftState draft;
    std::optional<DraftConflict> conflict;
    std::optional<outbox::SubmitFault> submitFault; ///< the last submit was not taken; what was typed is in the form
    QList<outbox::SubmissionView> submissions;      ///< of this lead, oldest first

    /// It is being accepted or declined, or waits for that: no second answer is given beside it.
    [[nodiscard]] bool isBeingAnswered() const;
};

} // namespace jobmark::session
