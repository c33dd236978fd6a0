// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "typed_answers.h"

#include <variant>

/// What a person can do to the form: one edit goes in, one state comes out.
namespace jobmark::session {

enum class TextBox : std::uint8_t { MeetingDay, MeetingTime, JobAmount, StartDay, CompletionDay, Notes, DeclineReason };
enum class Target : std::uint8_t { Start, Completion };

struct StatusChosen
{
    rules::Status status;
};
struct TextTyped
{
    TextBox box;
    QString text;
};
struct TargetKindChosen
{
    Target target;
    TargetKind kind;
};
struct ContactMethodChosen
{
    std::optional<rules::ContactMethod> method;
};
struct EstimateTypeChosen
{
    std::optional<rules::EstimateType> type;
};
struct LostReasonChosen
{
    std::optional<rules::LostReason> reason;
};

using FormEdit =
    std::variant<StatusChosen, TextTyped, TargetKindChosen, ContactMethodChosen, EstimateTypeChosen, LostReasonChosen>;

/// `typed` after `edit`.
[[nodiscard]] TypedAnswers edited(TypedAnswers typed, const FormEdit &edit);

} // namespace jobmark::session
