// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "recorded_draft.h"

#include "rules/field.h"

namespace jobmark::review {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

template <class T>
rules::Answer<T> answerFrom(const api::Reported<T> &reported, rules::Code otherwise)
{
    if (const T *value = reported.value())
        return *value;
    return reported.unknownText() != nullptr ? rules::Answer<T>::unreadable(otherwise) : rules::Answer<T>();
}

/// Why that amount is none of ours.
rules::Code amountFault(const QString &text)
{
    bool isNumber = false;
    const double dollars = text.toDouble(&isNumber);
    if (!isNumber)
        return rules::Code::Malformed;
    const auto money = rules::Money::fromNumber(dollars);
    return money ? rules::Code::Malformed : money.error();
}

rules::Answer<rules::Money> amountFrom(const api::Reported<rules::Money> &reported)
{
    const QString *text = reported.unknownText();
    return answerFrom(reported, text != nullptr ? amountFault(*text) : rules::Code::Malformed);
}

/// "Not to be determined" is what a date without it is.
rules::Answer<bool> tbdFrom(std::optional<bool> tbd)
{
    return tbd.value_or(false) ? rules::Answer<bool>(true) : rules::Answer<bool>();
}

} // namespace

rules::Draft recordedDraft(const api::Lead &lead)
{
    rules::Draft draft;
    draft.status = answerFrom(lead.status(), rules::Code::UnknownValue);
    if (!lead.recorded)
        return draft;
    const api::RecordedStatus &recorded = *lead.recorded;
    draft.meetingDate = answerFrom(recorded.meetingDate, rules::Code::Malformed);
    draft.jobAmount = amountFrom(recorded.jobAmount);
    draft.startDate = answerFrom(recorded.startDate, rules::Code::Malformed);
    draft.startDateTbd = tbdFrom(recorded.startDateTbd);
    draft.completionDate = answerFrom(recorded.completionDate, rules::Code::Malformed);
    draft.completionDateTbd = tbdFrom(recorded.completionDateTbd);
    draft.contactMethod = answerFrom(recorded.contactMethod, rules::Code::UnknownValue);
    draft.estimateType = answerFrom(recorded.estimateType, rules::Code::UnknownValue);
    draft.lostReason = answerFrom(recorded.lostReason, rules::Code::UnknownValue);
    if (const rules::Notes notes(recorded.reason); !notes.isEmpty())
        draft.notes = notes;
    return draft;
}

} // namespace jobmark::review
