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

QString tr(const char *text)
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
        return tr(QT_TRANSLATE_NOOP("Names", "Homeowner contacted"));
    case Status::MeetupScheduled:
        return tr(QT_TRANSLATE_NOOP("Names", "Meetup scheduled"));
    case Status::QuoteSent:
        return tr(QT_TRANSLATE_NOOP("Names", "Quote sent"));
    case Status::JobPendingDecision:
        return tr(QT_TRANSLATE_NOOP("Names", "Job pending decision"));
    case Status::JobWon:
        return tr(QT_TRANSLATE_NOOP("Names", "Job won"));
    case Status::JobLost:
        return tr(QT_TRANSLATE_NOOP("Names", "Job lost"));
    case Status::JobPostponedOrCancelled:
        return tr(QT_TRANSLATE_NOOP("Names", "Job postponed or cancelled"));
    case Status::NoResponseFromHomeowner:
        return tr(QT_TRANSLATE_NOOP("Names", "No response from homeowner"));
    case Status::Other:
        return QCoreApplication::translate("Names", "Other", "a status");
    case Status::ReachedOutToHomeowner:
        return tr(QT_TRANSLATE_NOOP("Names", "Reached out to homeowner"));
    case Status::MultipleAttemptsNoResponse:
        return tr(QT_TRANSLATE_NOOP("Names", "Multiple attempts, no response"));
    case Status::ContactMade:
        return tr(QT_TRANSLATE_NOOP("Names", "Contact made"));
    case Status::EstimateProvided:
        return tr(QT_TRANSLATE_NOOP("Names", "Estimate provided"));
    case Status::LeadWon:
        return tr(QT_TRANSLATE_NOOP("Names", "Lead won"));
    case Status::LeadLost:
        return tr(QT_TRANSLATE_NOOP("Names", "Lead lost"));
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
        return tr(QT_TRANSLATE_NOOP("Names", "In contact"));
    case Group::Estimate:
        return tr(QT_TRANSLATE_NOOP("Names", "Estimate"));
    case Group::Won:
        return tr(QT_TRANSLATE_NOOP("Names", "Won"));
    case Group::LostOrStopped:
        return tr(QT_TRANSLATE_NOOP("Names", "Lost or stopped"));
    case Group::Other:
        return QCoreApplication::translate("Names", "Other", "a group of statuses");
    }
    return {};
}

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::Status:
        return tr(QT_TRANSLATE_NOOP("Names", "Status"));
    case Field::MeetingDate:
        return tr(QT_TRANSLATE_NOOP("Names", "Meeting date"));
    case Field::JobAmount:
        return tr(QT_TRANSLATE_NOOP("Names", "Job amount"));
    case Field::StartDate:
        return tr(QT_TRANSLATE_NOOP("Names", "Start date"));
    case Field::StartDateTbd:
        return tr(QT_TRANSLATE_NOOP("Names", "Start date to be determined"));
    case Field::CompletionDate:
        return tr(QT_TRANSLATE_NOOP("Names", "Completion date"));
    case Field::CompletionDateTbd:
        return tr(QT_TRANSLATE_NOOP("Names", "Completion date to be determined"));
    case Field::ContactMethod:
        return tr(QT_TRANSLATE_NOOP("Names", "Contact method"));
    case Field::EstimateType:
        return tr(QT_TRANSLATE_NOOP("Names", "Estimate type"));
    case Field::LostReason:
        return tr(QT_TRANSLATE_NOOP("Names", "Lost reason"));
    case Field::Notes:
        return tr(QT_TRANSLATE_NOOP("Names", "Notes"));
    case Field::Attachment:
        return tr(QT_TRANSLATE_NOOP("Names", "Attachments"));
    }
    return {};
}

QString contactMethodName(ContactMethod method)
{
    switch (method) {
    case ContactMethod::PhoneCall:
        return tr(QT_TRANSLATE_NOOP("Names", "Phone call"));
    case ContactMethod::Text:
        return tr(QT_TRANSLATE_NOOP("Names", "Text message"));
    case ContactMethod::Email:
        return tr(QT_TRANSLATE_NOOP("Names", "Email"));
    case ContactMethod::InPersonMeeting:
        return tr(QT_TRANSLATE_NOOP("Names", "In-person meeting"));
    }
    return {};
}

QString estimateTypeName(EstimateType type)
{
    switch (type) {
    case EstimateType::InPerson:
        return tr(QT_TRANSLATE_NOOP("Names", "In-person estimate"));
    case EstimateType::Emailed:
        return tr(QT_TRANSLATE_NOOP("Names", "Emailed estimate"));
    case EstimateType::Verbal:
        return tr(QT_TRANSLATE_NOOP("Names", "Verbal estimate"));
    case EstimateType::PortalAttachment:
        return tr(QT_TRANSLATE_NOOP("Names", "Estimate attached in the portal"));
    case EstimateType::Other:
        return QCoreApplication::translate("Names", "Other", "a kind of estimate");
    }
    return {};
}

QString lostReasonName(LostReason reason)
{
    switch (reason) {
    case LostReason::Price:
        return tr(QT_TRANSLATE_NOOP("Names", "Price"));
    case LostReason::Timing:
        return tr(QT_TRANSLATE_NOOP("Names", "Timing"));
    case LostReason::Other:
        return QCoreApplication::translate("Names", "Other", "a reason why a lead was lost");
    }
    return {};
}

} // namespace jobmark::words
