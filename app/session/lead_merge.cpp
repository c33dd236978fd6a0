// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_merge.h"

#include "api/lead_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::session {

api::Lead mergedLead(const api::Lead &known, const api::Lead &listed, const QTimeZone &zone)
{
    QJsonObject merged = QJsonDocument::fromJson(known.json).object();
    const QJsonObject fresh = QJsonDocument::fromJson(listed.json).object();
    if (!fresh.contains("postLeadStatusData"_L1) && !(known.status() == listed.status()))
        merged.remove("postLeadStatusData"_L1);
    for (auto entry = fresh.begin(); entry != fresh.end(); ++entry)
        merged.insert(entry.key(), entry.value());
    if (auto lead = api::leadFromJson(merged, zone)) {
        lead->json = QJsonDocument(merged).toJson(QJsonDocument::Compact);
        return *lead;
    }
    return listed;
}

api::Lead acceptedLead(const api::Lead &lead)
{
    api::Lead accepted = lead;
    accepted.vendorLeadAction = api::VendorAction::Accepted;
    QJsonObject object = QJsonDocument::fromJson(lead.json).object();
    object.insert("vendorLeadAction"_L1, u"ACCEPTED"_s);
    accepted.json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return accepted;
}

} // namespace jobmark::session
