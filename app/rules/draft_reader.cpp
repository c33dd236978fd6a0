// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "draft_reader.h"

#include "wire_dates.h"
#include "wire_names.h"

namespace jobmark::rules {
namespace {

/// Calls `act` with the answer that `field` names.
template <class Act>
void withAnswer(Draft &draft, Field field, Act act)
{
    switch (field) {
    case Field::Status:
        return act(draft.status);
    case Field::MeetingDate:
        return act(draft.meetingDate);
    case Field::JobAmount:
        return act(draft.jobAmount);
    case Field::StartDate:
        return act(draft.startDate);
    case Field::StartDateTbd:
        return act(draft.startDateTbd);
    case Field::CompletionDate:
        return act(draft.completionDate);
    case Field::CompletionDateTbd:
        return act(draft.completionDateTbd);
    case Field::ContactMethod:
        return act(draft.contactMethod);
    case Field::EstimateType:
        return act(draft.estimateType);
    case Field::LostReason:
        return act(draft.lostReason);
    case Field::Notes:
        return act(draft.notes);
    case Field::Attachment:
        return;
    }
}

template <class T>
Answer<T> readOr(Code fault, std::optional<T> value)
{
    return value ? Answer<T>(std::move(*value)) : Answer<T>::unreadable(fault);
}

/// What text says for an answer of each type. (Choices are the types with a table of names.)
template <class E>
void fromText(Answer<E> &answer, QStringView text, const QTimeZone &)
{
    answer = readOr(Code::UnknownValue, fromWireName<E>(text));
}

void fromText(Answer<Instant> &answer, QStringView text, const QTimeZone &)
{
    answer = readOr(Code::Malformed, instantFromWire(text));
}

void fromText(Answer<QDate> &answer, QStringView text, const QTimeZone &zone)
{
    answer = readOr(Code::Malformed, dayFromWire(text, zone));
}

void fromText(Answer<Notes> &answer, QStringView text, const QTimeZone &)
{
    answer = Notes(text.toString());
}

void fromText(Answer<Money> &answer, QStringView, const QTimeZone &)
{
    answer = Answer<Money>::unreadable(Code::Malformed);
}

void fromText(Answer<bool> &answer, QStringView, const QTimeZone &)
{
    answer = Answer<bool>::unreadable(Code::Malformed);
}

} // namespace

std::optional<Field> fieldOfKey(std::string_view key)
{
    for (const Field field : allFields) {
        if (field != Field::Attachment && key == jsonKey(field))
            return field;
    }
    return std::nullopt;
}

void DraftReader::readText(Field field, QStringView text)
{
    if (text.trimmed().isEmpty())
        return readNull(field);
    withAnswer(m_draft, field, [text, this](auto &answer) { fromText(answer, text, m_zone); });
}

void DraftReader::readNumber(Field field, double number)
{
    if (field == Field::JobAmount)
        m_draft.jobAmount = Money::fromNumber(number);
    else
        readWrongType(field);
}

void DraftReader::readFlag(Field field, bool flag)
{
    if (field != Field::StartDateTbd && field != Field::CompletionDateTbd)
        return readWrongType(field);
    Answer<bool> &answer = field == Field::StartDateTbd ? m_draft.startDateTbd : m_draft.completionDateTbd;
    answer = flag ? Answer<bool>(true) : Answer<bool>();
}

void DraftReader::readNull(Field field)
{
    withAnswer(m_draft, field, [](auto &answer) { answer = {}; });
}

void DraftReader::readWrongType(Field field)
{
    withAnswer(m_draft, field, [](auto &answer) { answer = answer.unreadable(Code::Malformed); });
}

} // namespace jobmark::rules
