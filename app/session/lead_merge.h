// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"
#include "outbox/submission.h"

#include <QTimeZone>

namespace jobmark::session {

/// A listed lead completed by what is known of it from before: lists may carry a "lite view". Every key the list has
/// wins; one it leaves out is kept, except what was recorded for a status that is no longer the lead's.
[[nodiscard]] api::Lead mergedLead(const api::Lead &known, const api::Lead &listed, const QTimeZone &zone);

/// `lead`, known to be accepted although it does not say so itself: its vendorLeadAction is ACCEPTED, in its JSON too.
[[nodiscard]] api::Lead acceptedLead(const api::Lead &lead);

/// `before` as it is after the server accepted `submission`, which is about it, without showing the lead: declined, or
/// with the status that was sent, recorded at the time of the acceptance. An attachment leaves it as it is.
[[nodiscard]] api::Lead leadAfter(const api::Lead &before, const outbox::SubmissionView &submission);

/// A lead of which nothing but its number is known.
[[nodiscard]] api::Lead bareLead(api::LeadId id);

} // namespace jobmark::session
