// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "finding_words.h"

#include "names.h"

#include "rules/notes.h"

#include <QCoreApplication>
#include <QLocale>

namespace jobmark::words {
namespace {

using rules::Code;
using rules::Field;
using rules::Status;

constexpr const char *missingStatus =
    QT_TRANSLATE_NOOP("FindingWords", "Status is missing: choose what happened with this lead.");
constexpr const char *missingMeeting =
    QT_TRANSLATE_NOOP("FindingWords", "Meeting date is missing: enter the day and the time of the meeting.");
constexpr const char *missingAmount =
    QT_TRANSLATE_NOOP("FindingWords", "Job amount is missing: enter what the job was sold for, for example 18,500.");
constexpr const char *missingStart = QT_TRANSLATE_NOOP(
    "FindingWords", "Start date is missing: enter the day work is to start, or mark it as to be determined.");
constexpr const char *missingCompletion = QT_TRANSLATE_NOOP(
    "FindingWords",
    "Completion date is missing: enter the day work is to be completed, or mark it as to be determined.");
constexpr const char *missingLostReason =
    QT_TRANSLATE_NOOP("FindingWords", "Lost reason is missing: choose why the lead was lost.");

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

QString missingNotes(std::optional<Status> status)
{
    switch (status.value_or(Status::Other)) {
    case Status::JobLost:
        return FindingWords::tr("Notes are missing: write why the job was lost.");
    case Status::LeadLost:
        return FindingWords::tr("Notes are missing: write why the lead was lost, as the lost reason is Other.");
    case Status::JobPostponedOrCancelled:
        return FindingWords::tr("Notes are missing: write why the job was postponed or cancelled.");
    default:
        return FindingWords::tr("Notes are missing: write what happened with this lead.");
    }
}

QString missing(Field field, std::optional<Status> status)
{
    switch (field) {
    case Field::Status:
        return FindingWords::tr(missingStatus);
    case Field::MeetingDate:
        return FindingWords::tr(missingMeeting);
    case Field::JobAmount:
        return FindingWords::tr(missingAmount);
    case Field::StartDate:
    case Field::StartDateTbd:
        return FindingWords::tr(missingStart);
    case Field::CompletionDate:
    case Field::CompletionDateTbd:
        return FindingWords::tr(missingCompletion);
    case Field::LostReason:
        return FindingWords::tr(missingLostReason);
    case Field::Notes:
        return missingNotes(status);
    case Field::ContactMethod:
    case Field::EstimateType:
    case Field::Attachment:
        break; // never needed
    }
    return {};
}

QString malformed(Field field)
{
    switch (field) {
    case Field::Status:
        return FindingWords::tr("Status cannot be read: choose one from the list.");
    case Field::MeetingDate:
        return FindingWords::tr(
            "Meeting date cannot be read: enter a day and a time, for example 2026-12-01 and 14:30.");
    case Field::JobAmount:
        return FindingWords::tr("Job amount cannot be read: enter an amount in dollars, for example 18,500.");
    case Field::StartDate:
        return FindingWords::tr("Start date cannot be read: enter a day, for example 2026-12-01.");
    case Field::StartDateTbd:
        return FindingWords::tr("Start date to be determined cannot be read: choose yes or no (true or false).");
    case Field::CompletionDate:
        return FindingWords::tr("Completion date cannot be read: enter a day, for example 2026-12-01.");
    case Field::CompletionDateTbd:
        return FindingWords::tr("Completion date to be determined cannot be read: choose yes or no (true or false).");
    case Field::ContactMethod:
        return FindingWords::tr("Contact method cannot be read: choose one from the list.");
    case Field::EstimateType:
        return FindingWords::tr("Estimate type cannot be read: choose one from the list.");
    case Field::LostReason:
        return FindingWords::tr("Lost reason cannot be read: choose one from the list.");
    case Field::Notes:
        return FindingWords::tr("Notes cannot be read: enter them as text.");
    case Field::Attachment:
        break; // not part of what is read
    }
    return {};
}

QString unknownValue(Field field)
{
    switch (field) {
    case Field::Status:
        return FindingWords::tr("Status is not one of the fifteen: choose one from the list.");
    case Field::ContactMethod:
        return FindingWords::tr("Contact method is not one of those known: choose phone call, "
                                "text message, email or in-person meeting.");
    case Field::EstimateType:
        return FindingWords::tr("Estimate type is not one of those known: choose in-person, "
                                "emailed, verbal, attached in the portal or other.");
    case Field::LostReason:
        return FindingWords::tr("Lost reason is not one of those known: choose price, timing or other.");
    default:
        return malformed(field);
    }
}

QString notUsedPattern(Field field)
{
    switch (field) {
    case Field::MeetingDate:
        return FindingWords::tr("Meeting date is not part of the status %1 and is not sent: remove "
                                "it, or choose a status that asks for it.");
    case Field::JobAmount:
        return FindingWords::tr("Job amount is not part of the status %1 and is not sent: remove "
                                "it, or choose a status that asks for it.");
    case Field::StartDate:
        return FindingWords::tr("Start date is not part of the status %1 and is not sent: remove "
                                "it, or choose a status that asks for it.");
    case Field::StartDateTbd:
        return FindingWords::tr("Start date to be determined is not part of the status %1 and is "
                                "not sent: remove it, or choose a status that asks for it.");
    case Field::CompletionDate:
        return FindingWords::tr("Completion date is not part of the status %1 and is not sent: "
                                "remove it, or choose a status that asks for it.");
    case Field::CompletionDateTbd:
        return FindingWords::tr("Completion date to be determined is not part of the status %1 and "
                                "is not sent: remove it, or choose a status that asks for it.");
    case Field::ContactMethod:
        return FindingWords::tr("Contact method is not part of the status %1 and is not sent: "
                                "remove it, or choose a status that asks for it.");
    case Field::EstimateType:
        return FindingWords::tr("Estimate type is not part of the status %1 and is not sent: "
                                "remove it, or choose a status that asks for it.");
    case Field::LostReason:
        return FindingWords::tr("Lost reason is not part of the status %1 and is not sent: remove "
                                "it, or choose a status that asks for it.");
    case Field::Status:
    case Field::Notes:
    case Field::Attachment:
        break; // every status takes these
    }
    return {};
}

QString notUsed(Field field, std::optional<Status> status)
{
    const QString pattern = notUsedPattern(field);
    return pattern.isEmpty() || !status ? QString() : pattern.arg(statusName(*status));
}

QString dateAndTbd(Field field)
{
    if (field == Field::StartDate)
        return FindingWords::tr("Start date is given and also said to be determined: keep one of "
                                "the two.");
    return FindingWords::tr("Completion date is given and also said to be determined: keep one of "
                            "the two.");
}

QString tooLong(int excess)
{
    const QLocale locale;
    return FindingWords::tr("Notes are longer than %1 characters: shorten them by at least %2.")
        .arg(locale.toString(rules::Notes::maximumLength), locale.toString(excess));
}

/// What is said of a field when there is no sentence of its own for the fault.
QString anyFault(Field field)
{
    return FindingWords::tr("%1: check what is entered here.").arg(fieldLabel(field));
}

QString ownSentence(const rules::Finding &finding, std::optional<Status> status)
{
    switch (finding.code) {
    case Code::Missing:
        return missing(finding.field, status);
    case Code::TooLong:
        return tooLong(finding.excess);
    case Code::Malformed:
        return malformed(finding.field);
    case Code::UnknownValue:
        return unknownValue(finding.field);
    case Code::Negative:
        return FindingWords::tr("Job amount is below zero: enter 0 or more.");
    case Code::TooLarge:
        return FindingWords::tr("Job amount is too large: enter at most 999,999,999.99.");
    case Code::TooPrecise:
        return FindingWords::tr("Job amount has parts of a cent: enter it with at most two decimals.");
    case Code::DateAndTbd:
        return dateAndTbd(finding.field);
    case Code::Locked:
        return FindingWords::tr("Status cannot be changed because this lead was won: contact "
                                "RenovationFind support to have it changed.");
    case Code::NotAccepted:
        return FindingWords::tr("Status cannot be set yet: accept this lead first.");
    case Code::Recommended:
        return FindingWords::tr("Attachments are missing: add the signed contract or the estimate "
                                "if there is one.");
    case Code::NotUsed:
        return notUsed(finding.field, status);
    case Code::Zero:
        return FindingWords::tr("Job amount is 0: check it, and enter what the job was sold for.");
    case Code::InThePast:
        return FindingWords::tr("Meeting date is in the past: check the day and the time.");
    case Code::EndsBeforeStart:
        return FindingWords::tr("Completion date is before the start date: check both dates.");
    }
    return {};
}

/// The field's name inside a list: in English without its capital.
QString nameInList(Field field)
{
    switch (field) {
    case Field::Status:
        return QCoreApplication::translate("StillNeeded", "status");
    case Field::MeetingDate:
        return QCoreApplication::translate("StillNeeded", "meeting date");
    case Field::JobAmount:
        return QCoreApplication::translate("StillNeeded", "job amount");
    case Field::StartDate:
        return QCoreApplication::translate("StillNeeded", "start date");
    case Field::CompletionDate:
        return QCoreApplication::translate("StillNeeded", "completion date");
    case Field::LostReason:
        return QCoreApplication::translate("StillNeeded", "lost reason");
    case Field::Notes:
        return QCoreApplication::translate("StillNeeded", "notes");
    default:
        return fieldLabel(field);
    }
}

} // namespace

QString sentence(const rules::Finding &finding, std::optional<Status> status)
{
    const QString own = ownSentence(finding, status);
    return own.isEmpty() ? anyFault(finding.field) : own;
}

QString stillNeeded(const rules::Findings &findings)
{
    QString list;
    for (const rules::Finding &finding : findings) {
        if (finding.code != Code::Missing)
            continue;
        const QString name = nameInList(finding.field);
        list =
            list.isEmpty()
                ? name
                : QCoreApplication::translate("StillNeeded", "%1, %2", "a list so far, one name more").arg(list, name);
    }
    return list.isEmpty() ? QString() : QCoreApplication::translate("StillNeeded", "Still needed: %1").arg(list);
}

} // namespace jobmark::words
