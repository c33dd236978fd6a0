// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "recorded_json.h"

#include "rules/field.h"
#include "rules/wire_dates.h"
#include "rules/wire_names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace jobmark::review {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeValue(const std::optional<QDateTime> &time)
{
    if (!time)
        return {};
    return rules::instantToWire(rules::Instant(std::chrono::seconds(time->toSecsSinceEpoch())));
}

QJsonValue flagValue(std::optional<bool> flag)
{
    return flag ? QJsonValue(*flag) : QJsonValue();
}

template <class T, class Write>
QJsonValue reportedValue(const api::Reported<T> &reported, Write write)
{
    if (const T *value = reported.value())
        return write(*value);
    return reported.unknownText() != nullptr ? QJsonValue(*reported.unknownText()) : QJsonValue();
}

template <class E>
QJsonValue choiceValue(const api::Reported<E> &reported)
{
    return reportedValue(reported, [](E value) { return QJsonValue(QString(rules::wireName(value))); });
}

QJsonValue dayValue(const api::Reported<QDate> &reported)
{
    return reportedValue(reported, [](QDate day) { return QJsonValue(rules::dayToWire(day)); });
}

QJsonValue actionValue(const api::Reported<api::VendorAction> &reported)
{
    return reportedValue(reported, [](api::VendorAction action) {
        switch (action) {
        case api::VendorAction::None:
            return QJsonValue(u"NONE"_s);
        case api::VendorAction::Accepted:
            return QJsonValue(u"ACCEPTED"_s);
        case api::VendorAction::Declined:
            return QJsonValue(u"DECLINED"_s);
        }
        return QJsonValue();
    });
}

QJsonValue statusData(const std::optional<api::RecordedStatus> &data)
{
    if (!data)
        return {};
    return QJsonObject{
        {u"status"_s, choiceValue(data->status)},
        {u"statusActionDate"_s, timeValue(data->actionDate)},
        {u"reason"_s, textValue(data->reason)},
        {u"meetupScheduledDate"_s,
         reportedValue(data->meetingDate, [](rules::Instant at) { return QJsonValue(rules::instantToWire(at)); })},
        {u"jobAmount"_s,
         reportedValue(data->jobAmount, [](rules::Money amount) { return QJsonValue(amount.toNumber()); })},
        {u"requiresAction"_s, flagValue(data->requiresAction)},
        {u"contactMethod"_s, choiceValue(data->contactMethod)},
        {u"estimateType"_s, choiceValue(data->estimateType)},
        {u"lostReason"_s, choiceValue(data->lostReason)},
        {u"estimatedProjectStartDate"_s, dayValue(data->startDate)},
        {u"estimatedCompletionDate"_s, dayValue(data->completionDate)},
        {u"startDateTbd"_s, flagValue(data->startDateTbd)},
        {u"completionDateTbd"_s, flagValue(data->completionDateTbd)},
    };
}

QJsonArray attachmentValues(const QList<api::AttachmentInfo> &attachments)
{
    QJsonArray values;
    for (const api::AttachmentInfo &attachment : attachments)
        values.append(QJsonObject{{u"id"_s, qint64(attachment.id)},
                                  {u"displayFilename"_s, textValue(attachment.displayFilename)},
                                  {u"contentType"_s, textValue(attachment.contentType)},
                                  {u"uploadDate"_s, timeValue(attachment.uploadDate)}});
    return values;
}

} // namespace

QJsonObject recordedJson(const api::Lead &lead)
{
    return {
        {u"id"_s, qint64(lead.id.number())},
        {u"dateCreated"_s, timeValue(lead.dateCreated)},
        {u"dateModified"_s, timeValue(lead.dateModified)},
        {u"actionDate"_s, timeValue(lead.actionDate)},
        {u"category"_s, textValue(lead.category)},
        {u"customerName"_s, textValue(lead.customerName)},
        {u"customerEmail"_s, textValue(lead.customerEmail)},
        {u"customerPhone"_s, textValue(lead.customerPhone)},
        {u"customerAddress"_s, textValue(lead.customerAddress)},
        {u"projectDetailsHtml"_s, textValue(lead.projectDetailsHtml)},
        {u"originalJobDescription"_s, textValue(lead.originalJobDescription)},
        {u"customerInformationHtml"_s, textValue(lead.customerInformationHtml)},
        {u"vendorNotificationViewed"_s, flagValue(lead.vendorNotificationViewed)},
        {u"vendorLeadAction"_s, actionValue(lead.vendorLeadAction)},
        {u"declineReason"_s, textValue(lead.declineReason)},
        {u"postLeadStatus"_s, choiceValue(lead.postLeadStatus)},
        {u"postLeadRequiresAction"_s, flagValue(lead.postLeadRequiresAction)},
        {u"postLeadStatusData"_s, statusData(lead.recorded)},
        {u"attachments"_s, attachmentValues(lead.attachments)},
    };
}

} // namespace jobmark::review
