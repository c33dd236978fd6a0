// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "read_answers.h"

#include "reading/day_reader.h"
#include "words/names.h"

#include <QCoreApplication>

namespace jobmark::session {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

template <class T>
rules::Answer<T> answerOf(const std::optional<T> &choice)
{
    return choice ? rules::Answer<T>(*choice) : rules::Answer<T>();
}

// A date and its TBD are one choice: what was typed as a day is kept while TBD is chosen, and is not an answer then.
void readTarget(const QString &day, TargetKind kind, const Surroundings &surroundings, rules::Answer<QDate> &date,
                rules::Answer<bool> &tbd)
{
    if (kind == TargetKind::ToBeDetermined)
        tbd = true;
    else
        date = reading::readDay(day, surroundings.today(), surroundings.locale);
}

struct FormReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(FormReading)
};

QString dayReadAs(const QString &typed, const rules::Answer<QDate> &day, const Surroundings &surroundings)
{
    if (day.value() == nullptr)
        return {};
    const QString written = reading::writeDay(*day.value(), surroundings.locale);
    return written == typed.trimmed() ? QString() : written;
}

QString meetingReadAs(const reading::ReadMeeting &meeting, const Surroundings &surroundings)
{
    if (meeting.instant.value() == nullptr)
        return {};
    const QString written = reading::writeMeeting(*meeting.instant.value(), surroundings.zone, surroundings.locale);
    if (!meeting.twice)
        return written;
    return FormReadingWords::tr("%1 (clocks go back that night and show this time twice: the first one is meant)")
        .arg(written);
}

QString amountReadAs(const reading::ReadAmount &amount, const Surroundings &surroundings)
{
    if (amount.amount.value() == nullptr)
        return {};
    const QString written = reading::writeAmount(*amount.amount.value(), surroundings.locale);
    return amount.ambiguous ? FormReadingWords::tr("Read as %1").arg(written) : written;
}

void typeTarget(const rules::Answer<QDate> &day, const rules::Answer<bool> &tbd, QString &text, TargetKind &kind)
{
    if (day.value() != nullptr)
        text = reading::writeShortDay(*day.value());
    if (tbd.value() != nullptr && *tbd.value())
        kind = TargetKind::ToBeDetermined;
}

template <class T>
std::optional<T> choiceOf(const rules::Answer<T> &answer)
{
    return answer.value() != nullptr ? std::optional<T>(*answer.value()) : std::nullopt;
}

} // namespace

ReadAnswers readAnswers(const TypedAnswers &typed, const Surroundings &surroundings)
{
    ReadAnswers read;
    read.amount = reading::readAmount(typed.jobAmount);
    read.meeting = reading::readMeeting(typed.meetingDay, typed.meetingTime, surroundings.today(), surroundings.zone,
                                        surroundings.locale);
    rules::Draft &draft = read.draft;
    draft.status = answerOf(typed.status);
    draft.meetingDate = read.meeting.instant;
    draft.jobAmount = read.amount.amount;
    readTarget(typed.startDay, typed.startKind, surroundings, draft.startDate, draft.startDateTbd);
    readTarget(typed.completionDay, typed.completionKind, surroundings, draft.completionDate, draft.completionDateTbd);
    draft.contactMethod = answerOf(typed.contactMethod);
    draft.estimateType = answerOf(typed.estimateType);
    draft.lostReason = answerOf(typed.lostReason);
    if (const rules::Notes notes(typed.notes); !notes.isEmpty())
        draft.notes = notes;
    return read;
}

QString readAsText(rules::Field row, const TypedAnswers &typed, const ReadAnswers &read,
                   const Surroundings &surroundings)
{
    switch (row) {
    case rules::Field::JobAmount:
        return amountReadAs(read.amount, surroundings);
    case rules::Field::MeetingDate:
        return meetingReadAs(read.meeting, surroundings);
    case rules::Field::StartDate:
        return dayReadAs(typed.startDay, read.draft.startDate, surroundings);
    case rules::Field::CompletionDate:
        return dayReadAs(typed.completionDay, read.draft.completionDate, surroundings);
    default:
        return {};
    }
}

QString meetingProblem(const reading::ReadMeeting &meeting)
{
    switch (meeting.fault) {
    case reading::MeetingFault::DayMissing:
        return FormReadingWords::tr("Meeting date: the day is missing. Enter the day beside the time.");
    case reading::MeetingFault::TimeMissing:
        return FormReadingWords::tr("Meeting date: the time is missing. Enter it beside the day, for example 2:30 pm.");
    case reading::MeetingFault::TimeUnreadable:
        return FormReadingWords::tr("Meeting date: the time cannot be read. Write it like 14:30, 2:30 pm or 14 h 30.");
    case reading::MeetingFault::NotOnThatDay:
        return FormReadingWords::tr("Meeting date: clocks go forward that night and skip this time. "
                                    "Enter a time an hour later.");
    case reading::MeetingFault::DayUnreadable:
    case reading::MeetingFault::None:
        break;
    }
    return {};
}

TypedAnswers typedFrom(const rules::Draft &draft, const Surroundings &surroundings)
{
    TypedAnswers typed;
    typed.status = choiceOf(draft.status);
    if (draft.meetingDate.value() != nullptr) {
        const auto texts = reading::meetingTexts(*draft.meetingDate.value(), surroundings.zone, surroundings.locale);
        typed.meetingDay = texts.day;
        typed.meetingTime = texts.time;
    }
    if (draft.jobAmount.value() != nullptr)
        typed.jobAmount = reading::writeAmount(*draft.jobAmount.value(), surroundings.locale);
    typeTarget(draft.startDate, draft.startDateTbd, typed.startDay, typed.startKind);
    typeTarget(draft.completionDate, draft.completionDateTbd, typed.completionDay, typed.completionKind);
    typed.contactMethod = choiceOf(draft.contactMethod);
    typed.estimateType = choiceOf(draft.estimateType);
    typed.lostReason = choiceOf(draft.lostReason);
    if (draft.notes.value() != nullptr)
        typed.notes = draft.notes.value()->text();
    return typed;
}

} // namespace jobmark::session
