// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "status_words.h"

#include "reading/amount_reader.h"
#include "reading/day_reader.h"
#include "reading/meeting_reader.h"
#include "words/names.h"

#include <QCoreApplication>

namespace jobmark::session {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

QString toBeDetermined()
{
    return QCoreApplication::translate("StatusWords", "To be determined");
}

QString targetText(const std::optional<rules::TargetDate> &target, const Surroundings &surroundings)
{
    if (!target)
        return {};
    return target->day() ? reading::writeDay(*target->day(), surroundings.locale) : toBeDetermined();
}

/// A reported value in words by `write`, a stranger's own text as it is, nothing as nothing.
template <class T, class Write>
QString reportedText(const api::Reported<T> &reported, Write write)
{
    if (const T *value = reported.value())
        return write(*value);
    return reported.unknownText() != nullptr ? *reported.unknownText() : QString();
}

QString reportedTarget(const api::Reported<QDate> &day, std::optional<bool> tbd, const Surroundings &surroundings)
{
    const QString text = reportedText(day, [&](QDate date) { return reading::writeDay(date, surroundings.locale); });
    if (!tbd.value_or(false))
        return text;
    if (text.isEmpty())
        return toBeDetermined();
    return QCoreApplication::translate("StatusWords", "%1, and also to be determined").arg(text);
}

} // namespace

QList<rules::Field> spokenFields()
{
    return {rules::Field::Status,       rules::Field::MeetingDate,    rules::Field::JobAmount,
            rules::Field::StartDate,    rules::Field::CompletionDate, rules::Field::ContactMethod,
            rules::Field::EstimateType, rules::Field::LostReason,     rules::Field::Notes};
}

QString submittedText(const rules::Update &update, rules::Field field, const Surroundings &surroundings)
{
    switch (field) {
    case rules::Field::Status:
        return words::statusName(update.status());
    case rules::Field::MeetingDate:
        return update.meetingDate()
                   ? reading::writeMeeting(*update.meetingDate(), surroundings.zone, surroundings.locale)
                   : QString();
    case rules::Field::JobAmount:
        return update.jobAmount() ? reading::writeAmount(*update.jobAmount(), surroundings.locale) : QString();
    case rules::Field::StartDate:
        return targetText(update.startDate(), surroundings);
    case rules::Field::CompletionDate:
        return targetText(update.completionDate(), surroundings);
    case rules::Field::ContactMethod:
        return update.contactMethod() ? words::contactMethodName(*update.contactMethod()) : QString();
    case rules::Field::EstimateType:
        return update.estimateType() ? words::estimateTypeName(*update.estimateType()) : QString();
    case rules::Field::LostReason:
        return update.lostReason() ? words::lostReasonName(*update.lostReason()) : QString();
    case rules::Field::Notes:
        return update.notes().text();
    case rules::Field::StartDateTbd:
    case rules::Field::CompletionDateTbd:
    case rules::Field::Attachment:
        break;
    }
    return {};
}

QString recordedText(const api::Lead &lead, rules::Field field, const Surroundings &surroundings)
{
    if (field == rules::Field::Status)
        return reportedText(lead.status(), [](rules::Status status) { return words::statusName(status); });
    if (!lead.recorded)
        return {};
    const api::RecordedStatus &recorded = *lead.recorded;
    switch (field) {
    case rules::Field::MeetingDate:
        return reportedText(recorded.meetingDate, [&](rules::Instant instant) {
            return reading::writeMeeting(instant, surroundings.zone, surroundings.locale);
        });
    case rules::Field::JobAmount:
        return reportedText(recorded.jobAmount,
                            [&](rules::Money amount) { return reading::writeAmount(amount, surroundings.locale); });
    case rules::Field::StartDate:
        return reportedTarget(recorded.startDate, recorded.startDateTbd, surroundings);
    case rules::Field::CompletionDate:
        return reportedTarget(recorded.completionDate, recorded.completionDateTbd, surroundings);
    case rules::Field::ContactMethod:
        return reportedText(recorded.contactMethod,
                            [](rules::ContactMethod method) { return words::contactMethodName(method); });
    case rules::Field::EstimateType:
        return reportedText(recorded.estimateType,
                            [](rules::EstimateType type) { return words::estimateTypeName(type); });
    case rules::Field::LostReason:
        return reportedText(recorded.lostReason,
                            [](rules::LostReason reason) { return words::lostReasonName(reason); });
    case rules::Field::Notes:
        return rules::Notes(recorded.reason).text();
    default:
        return {};
    }
}

QList<FieldText> submittedTexts(const rules::Update &update, const Surroundings &surroundings)
{
    QList<FieldText> texts;
    for (const rules::Field field : spokenFields()) {
        if (const QString text = submittedText(update, field, surroundings); !text.isEmpty())
            texts.append({field, text});
    }
    return texts;
}

QList<FieldText> recordedTexts(const api::Lead &lead, const Surroundings &surroundings)
{
    QList<FieldText> texts;
    for (const rules::Field field : spokenFields()) {
        if (const QString text = recordedText(lead, field, surroundings); !text.isEmpty())
            texts.append({field, text});
    }
    return texts;
}

QList<Difference> differences(const rules::Update &update, const api::Lead &lead, const Surroundings &surroundings)
{
    QList<Difference> found;
    for (const FieldText &submitted : submittedTexts(update, surroundings)) {
        const QString recorded = recordedText(lead, submitted.field, surroundings);
        if (recorded != submitted.text)
            found.append({submitted.field, submitted.text, recorded});
    }
    return found;
}

} // namespace jobmark::session
