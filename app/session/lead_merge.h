// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"
#include "outbox/submission.h"

#include <QTimeZone>

namespace jobmark::session {

/// `answer`, a lead from a list ("lite view") or from any other answer, completed by what was known before. Every key
/// of an answer may be missing or null, which tells nothing: what was known stays, as no lead loses its status, its
/// contact details or its files by that. Every other value wins, "" and [] too: those clear. postLeadStatusData is
/// taken or kept as a whole, so a record never mixes two. Not kept, though the answer tells nothing of it: the status
/// and its record when the answer has another status, in either place; postLeadRequiresAction and dateModified when it
/// has another status, or the same set at another time; declineReason when it has another vendorLeadAction.
[[nodiscard]] api::Lead mergedLead(const api::Lead &known, const api::Lead &answer, const QTimeZone &zone);

/// `lead`, known to be accepted although it does not say so itself: its vendorLeadAction is ACCEPTED, in its JSON too.
[[nodiscard]] api::Lead acceptedLead(const api::Lead &lead);

/// `before` as it is after the server accepted `submission`, which is about it, without showing the lead: declined, or
/// with the status that was sent, recorded at the time of the acceptance. An attachment leaves it as it is.
[[nodiscard]] api::Lead leadAfter(const api::Lead &before, const outbox::SubmissionView &submission);

/// Whether the answer that accepted `submission` shows `lead` without what was sent: that is known all the same.
[[nodiscard]] bool leavesOutWhatWasSent(const api::Lead &lead, const outbox::SubmissionView &submission);

/// A lead of which nothing but its number is known.
[[nodiscard]] api::Lead bareLead(api::LeadId id);

} // namespace jobmark::session
