// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "draft_json.h"

#include "field.h"
#include "wire_dates.h"
#include "wire_names.h"

namespace jobmark::rules {
namespace {

QJsonValue valueAt(const QJsonObject &object, Field field)
{
    return object.value(QLatin1StringView(jsonKey(field)));
}

bool isUnanswered(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().trimmed().isEmpty());
}

/// Reads text with `read`, a function from text to an optional value; nothing becomes `fault`.
template <class T, class Read>
Answer<T> readText(const QJsonValue &value, Code fault, Read read)
{
    if (isUnanswered(value))
        return {};
    if (!value.isString())
        return Answer<T>::unreadable(Code::Malformed);
    if (const std::optional<T> result = read(value.toString()))
        return *result;
    return Answer<T>::unreadable(fault);
}

template <class E>
Answer<E> readChoice(const QJsonValue &value)
{
    return readText<E>(value, Code::UnknownValue, [](const QString &text) { return fromWireName<E>(text); });
}

Answer<Money> readAmount(const QJsonValue &value)
{
    if (isUnanswered(value))
        return {};
    if (!value.isDouble())
        return Answer<Money>::unreadable(Code::Malformed);
    return Money::fromNumber(value.toDouble());
}

Answer<bool> readFlag(const QJsonValue &value)
{
    if (isUnanswered(value))
        return {};
    if (!value.isBool())
        return Answer<bool>::unreadable(Code::Malformed);
    return value.toBool() ? Answer<bool>(true) : Answer<bool>();
}

Answer<Notes> readNotes(const QJsonValue &value)
{
    if (isUnanswered(value))
        return {};
    if (!value.isString())
        return Answer<Notes>::unreadable(Code::Malformed);
    return Notes(value.toString());
}

} // namespace

Draft draftFromJson(const QJsonObject &object, const QTimeZone &zone)
{
    const auto readInstant = [](const QString &text) { return instantFromWire(text); };
    const auto readDay = [&zone](const QString &text) { return dayFromWire(text, zone); };
    Draft draft;
    draft.status = readChoice<Status>(valueAt(object, Field::Status));
    draft.meetingDate = readText<Instant>(valueAt(object, Field::MeetingDate), Code::Malformed, readInstant);
    draft.jobAmount = readAmount(valueAt(object, Field::JobAmount));
    draft.startDate = readText<QDate>(valueAt(object, Field::StartDate), Code::Malformed, readDay);
    draft.startDateTbd = readFlag(valueAt(object, Field::StartDateTbd));
    draft.completionDate = readText<QDate>(valueAt(object, Field::CompletionDate), Code::Malformed, readDay);
    draft.completionDateTbd = readFlag(valueAt(object, Field::CompletionDateTbd));
    draft.contactMethod = readChoice<ContactMethod>(valueAt(object, Field::ContactMethod));
    draft.estimateType = readChoice<EstimateType>(valueAt(object, Field::EstimateType));
    draft.lostReason = readChoice<LostReason>(valueAt(object, Field::LostReason));
    draft.notes = readNotes(valueAt(object, Field::Notes));
    return draft;
}

} // namespace jobmark::rules
