// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "surroundings.h"
#include "typed_answers.h"

#include "reading/amount_reader.h"
#include "reading/meeting_reader.h"
#include "rules/draft.h"
#include "rules/field.h"

namespace jobmark::session {

/// The typed answers as values, with what only the reading knows and the validator does not need.
struct ReadAnswers
{
    rules::Draft draft;
    reading::ReadAmount amount;
    reading::ReadMeeting meeting;
};

[[nodiscard]] ReadAnswers readAnswers(const TypedAnswers &typed, const Surroundings &surroundings);

/// How a row was understood where that is not plain from what was typed ("Read as $1,234.00"); empty otherwise.
[[nodiscard]] QString readAsText(rules::Field row, const TypedAnswers &typed, const ReadAnswers &read,
                                 const Surroundings &surroundings);

/// What is wrong with the meeting where the reading can say more than the validator; empty otherwise.
[[nodiscard]] QString meetingProblem(const reading::ReadMeeting &meeting);

/// The typed answers that read as `update` again: to edit what was submitted, or what was recorded.
[[nodiscard]] TypedAnswers typedFrom(const rules::Draft &draft, const Surroundings &surroundings);

} // namespace jobmark::session
