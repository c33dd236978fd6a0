// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "api_shape.h"

#include "rules/field.h"

#include <array>
#include <QJsonArray>
#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

constexpr std::array leadKeys = {"id"_L1,
                                 "dateCreated"_L1,
                                 "dateModified"_L1,
                                 "actionDate"_L1,
                                 "category"_L1,
                                 "customerName"_L1,
                                 "customerEmail"_L1,
                                 "customerPhone"_L1,
                                 "customerAddress"_L1,
                                 "projectDetailsHtml"_L1,
                                 "originalJobDescription"_L1,
                                 "vendorNotificationViewed"_L1,
                                 "vendorLeadAction"_L1,
                                 "declineReason"_L1,
                                 "postLeadStatus"_L1,
                                 "postLeadRequiresAction"_L1,
                                 "customerInformationHtml"_L1,
                                 "postLeadStatusData"_L1};
constexpr std::array olderStatusKeys = {"status"_L1,    "statusActionDate"_L1, "reason"_L1, "meetupScheduledDate"_L1,
                                        "jobAmount"_L1, "requiresAction"_L1};
constexpr std::array newerStatusKeys = {
    "contactMethod"_L1,           "estimateType"_L1, "lostReason"_L1,       "estimatedProjectStartDate"_L1,
    "estimatedCompletionDate"_L1, "startDateTbd"_L1, "completionDateTbd"_L1};
constexpr std::array notInList = {"projectDetailsHtml"_L1, "originalJobDescription"_L1, "customerInformationHtml"_L1,
                                  "attachments"_L1};
constexpr std::array contactKeys = {"customerEmail"_L1, "customerPhone"_L1, "customerInformationHtml"_L1};

template <class Keys>
void copy(const Keys &keys, const QJsonObject &from, QJsonObject &to)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = from[key];
        to.insert(key, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
}

QString firstWord(const QString &text)
{
    return text.section(u' ', 0, 0);
}

/// What follows the street: "41 Sample St, Guelph, ON  N1G 0A0" is in "Guelph, ON".
QString townOf(const QString &address)
{
    const QString town = address.section(u',', 1, 1).trimmed();
    const QString province = firstWord(address.section(u',', 2, 2).trimmed());
    return province.isEmpty() ? town : town + u", "_s + province;
}

} // namespace

QJsonObject wholeLead(const QJsonObject &lead)
{
    QJsonObject whole;
    copy(leadKeys, lead, whole);
    whole.insert("attachments"_L1, lead["attachments"_L1].toArray());
    return whole;
}

QJsonObject wholeStatusData(const QJsonObject &data, StatusKeys keys)
{
    QJsonObject whole;
    copy(olderStatusKeys, data, whole);
    if (keys == StatusKeys::All)
        copy(newerStatusKeys, data, whole);
    return whole;
}

QJsonObject shownToVendor(QJsonObject lead)
{
    if (lead["vendorLeadAction"_L1].toString() == "ACCEPTED"_L1)
        return lead;
    lead.insert("customerName"_L1, firstWord(lead["customerName"_L1].toString()));
    lead.insert("customerAddress"_L1, townOf(lead["customerAddress"_L1].toString()));
    for (const QLatin1StringView key : contactKeys)
        lead.insert(key, QJsonValue::Null);
    return lead;
}

QJsonObject shownInList(const QJsonObject &lead)
{
    QJsonObject lite = shownToVendor(lead);
    for (const QLatin1StringView key : notInList)
        lite.remove(key);
    return lite;
}

} // namespace jobmark::sandbox
