// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"
#include "session/surroundings.h"
#include "words/error_words.h"

#include <QString>

/// The words that everything said about a submission is made of.
namespace jobmark::ui {

/// What is submitted, in a few words: "Lead won", "Acceptance", "Attachment roof.jpg".
[[nodiscard]] QString submissionName(const outbox::What &what);
/// The same with the lead it is for: "Lead won, lead 1042".
[[nodiscard]] QString submissionNameWithLead(const outbox::SubmissionView &view);
/// And with the customer, where that is known: "Lead won for Ingrid Halvorsen, lead 1042".
[[nodiscard]] QString submissionNameInFull(const outbox::SubmissionView &view);
/// "Job amount: $24,350.72", a line for each value; empty when there is none.
[[nodiscard]] QString submittedValues(const outbox::What &what, const session::Surroundings &surroundings);
/// What was being done when it failed.
[[nodiscard]] words::Doing doingOf(const outbox::What &what);
/// "2:03 pm"; with the day when it is not today. Without a full stop at its end, in any language.
[[nodiscard]] QString clockTime(outbox::Time time, const session::Surroundings &surroundings);

/// What it would mean if the program ended now, when its state is not on the disk yet; empty when it is.
[[nodiscard]] QString notOnDiskYet(const outbox::SubmissionView &view);

/// "Job amount: sent …, recorded …", a line for each field that the server has recorded otherwise than it was sent;
/// empty when there is none.
[[nodiscard]] QString recordedOtherwise(const outbox::SubmissionView &view, const session::Surroundings &surroundings);

} // namespace jobmark::ui
