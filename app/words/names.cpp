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

struct NamesWords
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

QString hint(const char *text)
{
    return QCoreApplication::translate("StatusHints", text);
}

} // namespace

QString statusName(Status status)
{
    switch (status) {
    case Status::HomeownerContacted:
        return NamesWords::tr("Homeowner contacted");
    case Status::MeetupScheduled:
        return NamesWords::tr("Meetup scheduled");
    case Status::QuoteSent:
        return NamesWords::tr("Quote sent");
    case Status::JobPendingDecision:
        return NamesWords::tr("Job pending decision");
    case Status::JobWon:
        return NamesWords::tr("Job won");
    case Status::JobLost:
        return NamesWords::tr("Job lost");
    case Status::JobPostponedOrCancelled:
        return NamesWords::tr("Job postponed or cancelled");
    case Status::NoResponseFromHomeowner:
        return NamesWords::tr("No response from homeowner");
    case Status::Other:
        return NamesWords::tr("Other", "a status");
    case Status::ReachedOutToHomeowner:
        return NamesWords::tr("Reached out to homeowner");
    case Status::MultipleAttemptsNoResponse:
        return NamesWords::tr("Multiple attempts, no response");
    case Status::ContactMade:
        return NamesWords::tr("Contact made");
    case Status::EstimateProvided:
        return NamesWords::tr("Estimate provided");
    case Status::LeadWon:
        return NamesWords::tr("Lead won");
    case Status::LeadLost:
        return NamesWords::tr("Lead lost");
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
        return NamesWords::tr("In contact");
    case Group::Estimate:
        return NamesWords::tr("Estimate");
    case Group::Won:
        return NamesWords::tr("Won");
    case Group::LostOrStopped:
        return NamesWords::tr("Lost or stopped");
    case Group::Other:
        return NamesWords::tr("Other", "a group of statuses");
    }
    return {};
}

QString fieldLabel(Field field)
{
    switch (field) {
    case Field::Status:
        return NamesWords::tr("Status");
    case Field::MeetingDate:
        return NamesWords::tr("Meeting date");
    case Field::JobAmount:
        return NamesWords::tr("Job amount");
    case Field::StartDate:
        return NamesWords::tr("Start date");
    case Field::StartDateTbd:
        return NamesWords::tr("Start date to be determined");
    case Field::CompletionDate:
        return NamesWords::tr("Completion date");
    case Field::CompletionDateTbd:
        return NamesWords::tr("Completion date to be determined");
    case Field::ContactMethod:
        return NamesWords::tr("Contact method");
    case Field::EstimateType:
        return NamesWords::tr("Estimate type");
    case Field::LostReason:
        return NamesWords::tr("Lost reason");
    case Field::Notes:
        return NamesWords::tr("Notes");
    case Field::Attachment:
        return NamesWords::tr("Attachments");
    }
    return {};
}

QString contactMethodName(ContactMethod method)
{
    switch (method) {
    case ContactMethod::PhoneCall:
        return NamesWords::tr("Phone call");
    case ContactMethod::Text:
        return NamesWords::tr("Text message");
    case ContactMethod::Email:
        return NamesWords::tr("Email");
    case ContactMethod::InPersonMeeting:
        return NamesWords::tr("In-person meeting");
    }
    return {};
}

QString estimateTypeName(EstimateType type)
{
    switch (type) {
    case EstimateType::InPerson:
        return NamesWords::tr("In-person estimate");
    case EstimateType::Emailed:
        return NamesWords::tr("Emailed estimate");
    case EstimateType::Verbal:
        return NamesWords::tr("Verbal estimate");
    case EstimateType::PortalAttachment:
        return NamesWords::tr("Estimate attached in the portal");
    case EstimateType::Other:
        return NamesWords::tr("Other", "a kind of estimate");
    }
    return {};
}

QString lostReasonName(LostReason reason)
{
    switch (reason) {
    case LostReason::Price:
        return NamesWords::tr("Price");
    case LostReason::Timing:
        return NamesWords::tr("Timing");
    case LostReason::Other:
        return NamesWords::tr("Other", "a reason why a lead was lost");
    }
    return {};
}

} // namespace jobmark::words
