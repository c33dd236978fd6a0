// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "form_edit.h"

#include "rules/field.h"

namespace jobmark::session {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

struct Apply
{
    TypedAnswers &typed;

    void operator()(const StatusChosen &edit) const { typed.status = edit.status; }
    void operator()(const ContactMethodChosen &edit) const { typed.contactMethod = edit.method; }
    void operator()(const EstimateTypeChosen &edit) const { typed.estimateType = edit.type; }
    void operator()(const LostReasonChosen &edit) const { typed.lostReason = edit.reason; }
    void operator()(const TargetKindChosen &edit) const
    {
        (edit.target == Target::Start ? typed.startKind : typed.completionKind) = edit.kind;
    }
    void operator()(const TextTyped &edit) const { textOf(edit.box) = edit.text; }

    QString &textOf(TextBox box) const
    {
        switch (box) {
        case TextBox::MeetingDay:
            return typed.meetingDay;
        case TextBox::MeetingTime:
            return typed.meetingTime;
        case TextBox::JobAmount:
            return typed.jobAmount;
        case TextBox::StartDay:
            return typed.startDay;
        case TextBox::CompletionDay:
            return typed.completionDay;
        case TextBox::Notes:
            return typed.notes;
        case TextBox::DeclineReason:
            break;
        }
        return typed.declineReason;
    }
};

} // namespace

TypedAnswers edited(TypedAnswers typed, const FormEdit &edit)
{
    std::visit(Apply{typed}, edit);
    return typed;
}

} // namespace jobmark::session
