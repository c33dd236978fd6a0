// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "names.h"

#include <QCoreApplication>

namespace jobmark::words {
namespace {

using rules::ContactMethod;
using rules::EstimateType;
using rules::Field;
using rules::Group;
using rules::LostReason;
using rules::Status;

QString translated(const char *text)
{
    return QCoreApplication::translate("Names", text);
}

QString hint(const char *text)
{
    return QCoreApplication::translate("StatusHints", text);
}

} // namespace

QString statusName(Status status)
{
    switch (status) {
    case Status::HomeownerContacted:
        return translated(QT_TRANSLATE_NOOP("Names", "Homeowner contacted"));
    case Status::MeetupScheduled:
        return translated(QT_TRANSLATE_NOOP("Names", "Meetup scheduled"));
    case Status::QuoteSent:
        return translated(QT_TRANSLATE_NOOP("Names", "Quote sent"));
    case Status::JobPendingDecision:
        return translated(QT_TRANSLATE_NOOP("Names", "Job pending decision"));
    case Status::JobWon:
        return translated(QT_TRANSLATE_NOOP("Names", "Job won"));
    case Status::JobLost:
        return translated(QT_TRANSLATE_NOOP("Names", "Job lost"));
    case Status::JobPostponedOrCancelled:
        return translated(QT_TRANSLATE_NOOP("Names", "Job postponed or cancelled"));
    case Status::NoResponseFromHomeowner:
        return translated(QT_TRANSLATE_NOOP("Names", "No response from homeowner"));
    case Status::Other:
        return QCoreApplication::translate("Names", "Other", "a status");
    case Status::ReachedOutToHomeowner:
        return translated(QT_TRANSLATE_NOOP("Names", "Reached out to homeowner"));
    case Status::MultipleAttemptsNoResponse:
        return translated(QT_TRANSLATE_NOOP("Names", "Multiple attempts, no response"));
    case Status::ContactMade:
        return translated(QT_TRANSLATE_NOOP("Names", "Contact made"));
    case Status::EstimateProvided:
        return translated(QT_TRANSLATE_NOOP("Names", "Estimate provided"));
    case Status::LeadWon:
        return translated(QT_TRANSLATE_NOOP("Names", "Lead won"));
    case Status::LeadLost:
        return translated(QT_TRANSLATE_NOOP("Names", "Lead lost"));
    }
    return {};
}

QString statusHint(Status status)
{
    switch (status) {
    case Status::HomeownerContacted:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "You spoke or wrote to the homeowner; the older form of Contact "
                                                     "made, without saying how."));
    case Status::MeetupScheduled:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "A day and a time to meet the homeowner are agreed."));
    case Status::QuoteSent:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "The homeowner has your price; the older form of Estimate "
                                                     "provided, without saying which kind."));
    case Status::JobPendingDecision:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "The homeowner has your price and is making up their mind."));
    case Status::JobWon:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "The homeowner hired you; the older form of Lead won, with the "
                                                     "amount alone. It cannot be changed afterwards."));
    case Status::JobLost:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "You did not get the job; the older form of Lead lost, with the "
                                                     "reason in your own words."));
    case Status::JobPostponedOrCancelled:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "The homeowner put the work off or gave it up; say why."));
    case Status::NoResponseFromHomeowner:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "The homeowner has not answered; the older form of Multiple "
                                                     "attempts, no response."));
    case Status::Other:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "None of the others fits; say what happened in the notes."));
    case Status::ReachedOutToHomeowner:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "You called, wrote or left a message and wait for an answer; you "
                                                     "can say how."));
    case Status::MultipleAttemptsNoResponse:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "You tried several times and the homeowner has not answered."));
    case Status::ContactMade:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "You and the homeowner have been in touch; you can say how."));
    case Status::EstimateProvided:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "The homeowner has your estimate; you can say which kind."));
    case Status::LeadWon:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "The homeowner hired you: amount, start and completion. It cannot "
                                                     "be changed afterwards."));
    case Status::LeadLost:
        return hint(QT_TRANSLATE_NOOP("StatusHints", "You did not get the job: price, timing or something else."));
    }
    return {};
}

QString groupName(Group group)
{
    switch (group) {
    case Group::InContact:
        return translated(QT_TRANSLATE_NOOP("Names", "In contact"));
    case Group::Estimate:
        return translated(QT_TRANSLATE_NOOP("Names", "Estimate"));
    case Group::Won:
        return translated(QT_TRANSLATE_NOOP("Names", "Won"));
    case Group::LostOrStopped:
        return translated(QT_TRANSLATE_NOOP("Names", "Lost or stopped"));
    case Group::Other:
        return QCoreApplication::translate("Names", "Other", "a group of statuses");
    }
    return {};
}

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::Status:
        return translated(QT_TRANSLATE_NOOP("Names", "Status"));
    case Field::MeetingDate:
        return translated(QT_TRANSLATE_NOOP("Names", "Meeting date"));
    case Field::JobAmount:
        return translated(QT_TRANSLATE_NOOP("Names", "Job amount"));
    case Field::StartDate:
        return translated(QT_TRANSLATE_NOOP("Names", "Start date"));
    case Field::StartDateTbd:
        return translated(QT_TRANSLATE_NOOP("Names", "Start date to be determined"));
    case Field::CompletionDate:
        return translated(QT_TRANSLATE_NOOP("Names", "Completion date"));
    case Field::CompletionDateTbd:
        return translated(QT_TRANSLATE_NOOP("Names", "Completion date to be determined"));
    case Field::ContactMethod:
        return translated(QT_TRANSLATE_NOOP("Names", "Contact method"));
    case Field::EstimateType:
        return translated(QT_TRANSLATE_NOOP("Names", "Estimate type"));
    case Field::LostReason:
        return translated(QT_TRANSLATE_NOOP("Names", "Lost reason"));
    case Field::Notes:
        return translated(QT_TRANSLATE_NOOP("Names", "Notes"));
    case Field::Attachment:
        return translated(QT_TRANSLATE_NOOP("Names", "Attachments"));
    }
    return {};
}

QString contactMethodName(ContactMethod method)
{
    switch (method) {
    case ContactMethod::PhoneCall:
        return translated(QT_TRANSLATE_NOOP("Names", "Phone call"));
    case ContactMethod::Text:
        return translated(QT_TRANSLATE_NOOP("Names", "Text message"));
    case ContactMethod::Email:
        return translated(QT_TRANSLATE_NOOP("Names", "Email"));
    case ContactMethod::InPersonMeeting:
        return translated(QT_TRANSLATE_NOOP("Names", "In-person meeting"));
    }
    return {};
}

QString estimateTypeName(EstimateType type)
{
    switch (type) {
    case EstimateType::InPerson:
        return translated(QT_TRANSLATE_NOOP("Names", "In-person estimate"));
    case EstimateType::Emailed:
        return translated(QT_TRANSLATE_NOOP("Names", "Emailed estimate"));
    case EstimateType::Verbal:
        return translated(QT_TRANSLATE_NOOP("Names", "Verbal estimate"));
    case EstimateType::PortalAttachment:
        return translated(QT_TRANSLATE_NOOP("Names", "Estimate attached in the portal"));
    case EstimateType::Other:
        return QCoreApplication::translate("Names", "Other", "a kind of estimate");
    }
    return {};
}

QString lostReasonName(LostReason reason)
{
    switch (reason) {
    case LostReason::Price:
        return translated(QT_TRANSLATE_NOOP("Names", "Price"));
    case LostReason::Timing:
        return translated(QT_TRANSLATE_NOOP("Names", "Timing"));
    case LostReason::Other:
        return QCoreApplication::translate("Names", "Other", "a reason why a lead was lost");
    }
    return {};
}

} // namespace jobmark::words
