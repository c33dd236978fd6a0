// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "draft.h"

#include "rule_table.h"

namespace jobmark::rules {

static_assert(fieldCount == 12); // each is named below

Draft askedOnly(Draft draft)
{
    const Status *status = draft.status.value();
    if (status == nullptr)
        return draft;
    const auto keepIfAsked = [status](Field field, auto &answer) {
        if (!isAsked(*status, field))
            answer = {};
    };
    keepIfAsked(Field::MeetingDate, draft.meetingDate);
    keepIfAsked(Field::JobAmount, draft.jobAmount);
    keepIfAsked(Field::StartDate, draft.startDate);
    keepIfAsked(Field::StartDateTbd, draft.startDateTbd);
    keepIfAsked(Field::CompletionDate, draft.completionDate);
    keepIfAsked(Field::CompletionDateTbd, draft.completionDateTbd);
    keepIfAsked(Field::ContactMethod, draft.contactMethod);
    keepIfAsked(Field::EstimateType, draft.estimateType);
    keepIfAsked(Field::LostReason, draft.lostReason);
    keepIfAsked(Field::Notes, draft.notes);
    return draft;
}

} // namespace jobmark::rules
