// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "form_row_names.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FormRows", text);
}

} // namespace

QString rowName(rules::Field field)
{
    switch (field) {
    case rules::Field::Status:
        return translated(QT_TRANSLATE_NOOP("FormRows", "St&atus"));
    case rules::Field::MeetingDate:
        return translated(QT_TRANSLATE_NOOP("FormRows", "&Meeting date"));
    case rules::Field::JobAmount:
        return translated(QT_TRANSLATE_NOOP("FormRows", "&Job amount"));
    case rules::Field::StartDate:
    case rules::Field::StartDateTbd:
        return translated(QT_TRANSLATE_NOOP("FormRows", "S&tart date"));
    case rules::Field::CompletionDate:
    case rules::Field::CompletionDateTbd:
        return translated(QT_TRANSLATE_NOOP("FormRows", "Com&pletion date"));
    case rules::Field::ContactMethod:
        return translated(QT_TRANSLATE_NOOP("FormRows", "C&ontact method"));
    case rules::Field::EstimateType:
        return translated(QT_TRANSLATE_NOOP("FormRows", "&Estimate type"));
    case rules::Field::LostReason:
        return translated(QT_TRANSLATE_NOOP("FormRows", "Lost reaso&n"));
    case rules::Field::Notes:
        return translated(QT_TRANSLATE_NOOP("FormRows", "Note&s"));
    case rules::Field::Attachment:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("FormRows", "Attachments"));
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
