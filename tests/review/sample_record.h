// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Records as a server would write them.
namespace jobmark::test {

using namespace Qt::StringLiterals;

/// What a part of it is replaced by; a part that is undefined is left out.
using Changes = QList<std::pair<QString, QJsonValue>>;

inline QJsonObject changed(QJsonObject object, const Changes &changes)
{
    for (const auto &[key, value] : changes) {
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
    }
    return object;
}

/// A job that was won, with nothing odd about it.
inline QJsonObject wonObject(const Changes &recorded = {}, const Changes &lead = {})
{
    const QJsonObject data{{u"status"_s, u"LEAD_WON"_s},
                           {u"statusActionDate"_s, u"2026-05-02T14:00:00Z"_s},
                           {u"reason"_s, u"They chose oak."_s},
                           {u"meetupScheduledDate"_s, u"2026-04-20T18:30:00Z"_s},
                           {u"jobAmount"_s, 18500.5},
                           {u"requiresAction"_s, false},
                           {u"contactMethod"_s, QJsonValue()},
                           {u"estimateType"_s, QJsonValue()},
                           {u"lostReason"_s, QJsonValue()},
                           {u"estimatedProjectStartDate"_s, u"2026-06-01T12:00:00Z"_s},
                           {u"estimatedCompletionDate"_s, QJsonValue()},
                           {u"startDateTbd"_s, false},
                           {u"completionDateTbd"_s, true}};
    const QJsonObject object{
        {u"id"_s, 41207},
        {u"dateCreated"_s, u"2026-04-01T09:00:00Z"_s},
        {u"dateModified"_s, u"2026-05-02T14:00:00Z"_s},
        {u"actionDate"_s, u"2026-04-02T09:00:00Z"_s},
        {u"category"_s, u"Kitchen renovation"_s},
        {u"customerName"_s, u"Ingrid Halvorsen"_s},
        {u"customerEmail"_s, u"ingrid.halvorsen@example.net"_s},
        {u"customerPhone"_s, u"+1 604 555-0143"_s},
        {u"customerAddress"_s, u"418 Birchfield Crescent, Langley BC"_s},
        {u"projectDetailsHtml"_s, u"<p>Open the wall to the <b>nursery</b></p>"_s},
        {u"originalJobDescription"_s, u"We would like a bigger kitchen."_s},
        {u"customerInformationHtml"_s, u"<p>Ask for Ingrid</p>"_s},
        {u"vendorNotificationViewed"_s, true},
        {u"vendorLeadAction"_s, u"ACCEPTED"_s},
        {u"declineReason"_s, QJsonValue()},
        {u"postLeadStatus"_s, u"LEAD_WON"_s},
        {u"postLeadRequiresAction"_s, false},
        {u"postLeadStatusData"_s, changed(data, recorded)},
        {u"attachments"_s, QJsonArray{QJsonObject{{u"id"_s, 70001},
                                                  {u"displayFilename"_s, u"contract Halvorsen.pdf"_s},
                                                  {u"contentType"_s, u"application/pdf"_s},
                                                  {u"uploadDate"_s, u"2026-05-02T13:55:00Z"_s}}}}};
    return changed(object, lead);
}

inline api::Lead leadOf(const QJsonObject &object)
{
    return api::leadFromJson(object, QTimeZone("America/Toronto")).value();
}

inline api::Lead wonLead(const Changes &recorded = {}, const Changes &lead = {})
{
    return leadOf(wonObject(recorded, lead));
}

} // namespace jobmark::test
