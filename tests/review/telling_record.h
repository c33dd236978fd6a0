// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "sample_record.h"

#include <algorithm>

/// A won record that has something of its own under every key, and what is to be read of it.
namespace jobmark::test {

/// What a person reads of one key, in English and in Toronto.
struct Told
{
    QString key;
    QString name; ///< of the row
    QString text;
};

/// As long as anybody may write, and then some.
inline QString longText(const QString &beginning)
{
    return beginning + u", and on and on"_s.repeated(100) + u" to its end."_s;
}

inline QJsonObject tellingObject(qint64 id)
{
    const Changes recorded{{u"statusActionDate"_s, u"2026-05-02T14:00:00Z"_s},
                           {u"reason"_s, longText(u"Zq reason"_s)},
                           {u"meetupScheduledDate"_s, u"2026-04-20T18:30:00Z"_s},
                           {u"jobAmount"_s, 18500.5},
                           {u"requiresAction"_s, true},
                           {u"contactMethod"_s, u"Zq contactMethod"_s},
                           {u"estimateType"_s, u"Zq estimateType"_s},
                           {u"lostReason"_s, u"Zq lostReason"_s},
                           {u"estimatedProjectStartDate"_s, u"2026-06-01T12:00:00Z"_s},
                           {u"estimatedCompletionDate"_s, u"2026-07-15T12:00:00Z"_s},
                           {u"startDateTbd"_s, false},
                           {u"completionDateTbd"_s, true}};
    const Changes lead{{u"id"_s, id},
                       {u"dateCreated"_s, u"2026-04-01T09:00:00Z"_s},
                       {u"dateModified"_s, u"2026-05-03T16:00:00Z"_s},
                       {u"actionDate"_s, u"2026-04-02T11:00:00Z"_s},
                       {u"category"_s, u"Zq category"_s},
                       {u"customerName"_s, u"Zq customerName"_s},
                       {u"customerEmail"_s, u"Zq customerEmail"_s},
                       {u"customerPhone"_s, u"Zq customerPhone"_s},
                       {u"customerAddress"_s, u"Zq customerAddress"_s},
                       {u"projectDetailsHtml"_s, u"<p>Zq projectDetails</p>"_s},
                       {u"originalJobDescription"_s, u"Zq originalJobDescription"_s},
                       {u"customerInformationHtml"_s, u"<p>Zq customerInformation</p>"_s},
                       {u"vendorNotificationViewed"_s, true},
                       {u"vendorLeadAction"_s, u"Zq vendorLeadAction"_s},
                       {u"declineReason"_s, longText(u"Zq declineReason"_s)},
                       {u"postLeadRequiresAction"_s, false},
                       {u"attachments"_s, QJsonArray{QJsonObject{{u"id"_s, 70001},
                                                                 {u"displayFilename"_s, u"Zq displayFilename"_s},
                                                                 {u"contentType"_s, u"application/pdf"_s},
                                                                 {u"uploadDate"_s, u"2026-05-02T13:55:00Z"_s}}}}};
    return wonObject(recorded, lead);
}

/// In the rows; what an attachment has stands elsewhere.
inline QList<Told> toldOf(const QJsonObject &object)
{
    const QString flags = u"Of the lead: No. With its status: Yes."_s;
    const QJsonObject data = object[u"postLeadStatusData"_s].toObject();
    return {{u"id"_s, u"Lead number"_s, QString::number(object[u"id"_s].toInteger())},
            {u"dateCreated"_s, u"Created"_s, u"Wed 1 Apr 2026, 5:00\u00a0am"_s},
            {u"dateModified"_s, u"Last changed"_s, u"Sun 3 May 2026, 12:00\u00a0pm"_s},
            {u"actionDate"_s, u"Answered on"_s, u"Thu 2 Apr 2026, 7:00\u00a0am"_s},
            {u"category"_s, u"Category"_s, u"Zq category"_s},
            {u"customerName"_s, u"Name"_s, u"Zq customerName"_s},
            {u"customerEmail"_s, u"Email"_s, u"Zq customerEmail"_s},
            {u"customerPhone"_s, u"Phone"_s, u"Zq customerPhone"_s},
            {u"customerAddress"_s, u"Address"_s, u"Zq customerAddress"_s},
            {u"projectDetailsHtml"_s, u"Details"_s, u"Zq projectDetails"_s},
            {u"originalJobDescription"_s, u"Description"_s, u"Zq originalJobDescription"_s},
            {u"customerInformationHtml"_s, u"More about the customer"_s, u"Zq customerInformation"_s},
            {u"vendorNotificationViewed"_s, u"Notification seen"_s, u"Yes"_s},
            {u"vendorLeadAction"_s, u"Contractor's answer"_s, u"Zq vendorLeadAction"_s},
            {u"declineReason"_s, u"Reason for declining"_s, object[u"declineReason"_s].toString()},
            {u"postLeadStatus"_s, u"Status"_s, u"Lead won (LEAD_WON)"_s},
            {u"postLeadRequiresAction"_s, u"Needs an update"_s, flags},
            {u"postLeadStatusData/status"_s, u"Status"_s, u"Lead won (LEAD_WON)"_s},
            {u"postLeadStatusData/statusActionDate"_s, u"Recorded on"_s, u"Sat 2 May 2026, 10:00\u00a0am"_s},
            {u"postLeadStatusData/reason"_s, u"Notes"_s, data[u"reason"_s].toString()},
            {u"postLeadStatusData/meetupScheduledDate"_s, u"Meeting date"_s, u"Mon 20 Apr 2026, 2:30\u00a0pm"_s},
            {u"postLeadStatusData/jobAmount"_s, u"Job amount"_s, u"$18,500.50"_s},
            {u"postLeadStatusData/requiresAction"_s, u"Needs an update"_s, flags},
            {u"postLeadStatusData/contactMethod"_s, u"Contact method"_s, u"Zq contactMethod"_s},
            {u"postLeadStatusData/estimateType"_s, u"Estimate type"_s, u"Zq estimateType"_s},
            {u"postLeadStatusData/lostReason"_s, u"Lost reason"_s, u"Zq lostReason"_s},
            {u"postLeadStatusData/estimatedProjectStartDate"_s, u"Start date"_s, u"Mon 1 Jun 2026"_s},
            {u"postLeadStatusData/startDateTbd"_s, u"Start date"_s, u"Mon 1 Jun 2026"_s},
            {u"postLeadStatusData/estimatedCompletionDate"_s, u"Completion date"_s,
             u"Wed 15 Jul 2026, and also to be determined"_s},
            {u"postLeadStatusData/completionDateTbd"_s, u"Completion date"_s,
             u"Wed 15 Jul 2026, and also to be determined"_s}};
}

/// Every key of the object and of what is recorded in it, but for the attachments.
inline QStringList keysOf(const QJsonObject &object)
{
    QStringList keys;
    for (const QString &key : object.keys()) {
        if (key == "attachments"_L1)
            continue;
        if (!object[key].isObject())
            keys << key;
        for (const QString &inner : object[key].toObject().keys())
            keys << key + u'/' + inner;
    }
    return keys;
}

/// What is to be read of `key`; a text that is nowhere when nobody says.
inline Told toldOf(const QJsonObject &object, const QString &key)
{
    const QList<Told> all = toldOf(object);
    const auto found = std::find_if(all.begin(), all.end(), [&key](const Told &told) { return told.key == key; });
    return found != all.end() ? *found : Told{key, key, u"nobody says what is to be read of it"_s};
}

} // namespace jobmark::test
