// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "update.h"

#include "rule_table.h"
#include "validate.h"
#include "wire_dates.h"
#include "wire_names.h"

namespace jobmark::rules {
namespace {

static_assert(fieldCount == 12); // each is named below

template <class T>
std::optional<T> valueOf(const Answer<T> &answer)
{
    return answer.value() != nullptr ? std::optional<T>(*answer.value()) : std::nullopt;
}

std::optional<TargetDate> targetOf(const Answer<QDate> &day, const Answer<bool> &tbd)
{
    if (day.value() != nullptr)
        return TargetDate::on(*day.value());
    if (tbd.value() != nullptr && *tbd.value())
        return TargetDate::toBeDetermined();
    return std::nullopt;
}

QString key(Field field)
{
    return QString::fromLatin1(jsonKey(field));
}

void insertTarget(QJsonObject &object, Field dayField, Field tbdField, const std::optional<TargetDate> &target)
{
    if (!target)
        return;
    if (target->day())
        object.insert(key(dayField), dayToWire(*target->day()));
    else
        object.insert(key(tbdField), true);
}

template <class E>
void insertChoice(QJsonObject &object, Field field, const std::optional<E> &choice)
{
    if (choice)
        object.insert(key(field), QString(wireName(*choice)));
}

void answerTarget(const std::optional<TargetDate> &target, Answer<QDate> &day, Answer<bool> &tbd)
{
    if (!target)
        return;
    if (target->day())
        day = *target->day();
    else
        tbd = true;
}

template <class T>
Answer<T> answerOf(const std::optional<T> &value)
{
    return value ? Answer<T>(*value) : Answer<T>();
}

} // namespace

tl::expected<Update, Findings> makeUpdate(const Draft &draft, const Context &context)
{
    const Draft asked = askedOnly(draft);
    Findings findings = validate(asked, context);
    if (hasErrors(findings))
        return tl::make_unexpected(std::move(findings));
    Update update(*asked.status.value());
    update.m_meetingDate = valueOf(asked.meetingDate);
    update.m_jobAmount = valueOf(asked.jobAmount);
    update.m_startDate = targetOf(asked.startDate, asked.startDateTbd);
    update.m_completionDate = targetOf(asked.completionDate, asked.completionDateTbd);
    update.m_contactMethod = valueOf(asked.contactMethod);
    update.m_estimateType = valueOf(asked.estimateType);
    update.m_lostReason = valueOf(asked.lostReason);
    update.m_notes = valueOf(asked.notes).value_or(Notes());
    return update;
}

QJsonObject toJson(const Update &update)
{
    QJsonObject object{{key(Field::Status), QString(wireName(update.status()))}};
    if (update.meetingDate())
        object.insert(key(Field::MeetingDate), instantToWire(*update.meetingDate()));
    if (update.jobAmount())
        object.insert(key(Field::JobAmount), update.jobAmount()->toNumber());
    insertTarget(object, Field::StartDate, Field::StartDateTbd, update.startDate());
    insertTarget(object, Field::CompletionDate, Field::CompletionDateTbd, update.completionDate());
    insertChoice(object, Field::ContactMethod, update.contactMethod());
    insertChoice(object, Field::EstimateType, update.estimateType());
    insertChoice(object, Field::LostReason, update.lostReason());
    if (!update.notes().isEmpty())
        object.insert(key(Field::Notes), update.notes().text());
    return object;
}

Draft toDraft(const Update &update)
{
    Draft draft;
    draft.status = update.status();
    draft.meetingDate = answerOf(update.meetingDate());
    draft.jobAmount = answerOf(update.jobAmount());
    answerTarget(update.startDate(), draft.startDate, draft.startDateTbd);
    answerTarget(update.completionDate(), draft.completionDate, draft.completionDateTbd);
    draft.contactMethod = answerOf(update.contactMethod());
    draft.estimateType = answerOf(update.estimateType());
    draft.lostReason = answerOf(update.lostReason());
    if (!update.notes().isEmpty())
        draft.notes = update.notes();
    return draft;
}

} // namespace jobmark::rules
