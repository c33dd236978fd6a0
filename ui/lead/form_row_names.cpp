// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "form_row_names.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct FormRowsWords
{
    Q_DECLARE_TR_FUNCTIONS(FormRows)
};

} // namespace

QString rowName(rules::Field field)
{
    switch (field) {
    case rules::Field::Status:
        return FormRowsWords::tr("St&atus");
    case rules::Field::MeetingDate:
        return FormRowsWords::tr("&Meeting date");
    case rules::Field::JobAmount:
        return FormRowsWords::tr("&Job amount");
    case rules::Field::StartDate:
    case rules::Field::StartDateTbd:
        return FormRowsWords::tr("S&tart date");
    case rules::Field::CompletionDate:
    case rules::Field::CompletionDateTbd:
        return FormRowsWords::tr("Com&pletion date");
    case rules::Field::ContactMethod:
        return FormRowsWords::tr("C&ontact method");
    case rules::Field::EstimateType:
        return FormRowsWords::tr("&Estimate type");
    case rules::Field::LostReason:
        return FormRowsWords::tr("Lost reaso&n");
    case rules::Field::Notes:
        return FormRowsWords::tr("Note&s");
    case rules::Field::Attachment:
        break;
    }
    return FormRowsWords::tr("Attachments");
}

RowNeed shownNeed(rules::Need need, std::optional<rules::LostReason> lostReason)
{
    switch (need) {
    case rules::Need::Required:
    case rules::Need::RequiredUnlessTbd:
        return RowNeed::Required;
    case rules::Need::RequiredWhenLostReasonOther:
        return lostReason == rules::LostReason::Other ? RowNeed::Required : RowNeed::Optional;
    case rules::Need::Recommended:
        return RowNeed::Recommended;
    case rules::Need::Optional:
    case rules::Need::NotAsked:
        break;
    }
    return RowNeed::Optional;
}

} // namespace jobmark::ui
