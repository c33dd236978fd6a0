// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_merge.h"

#include "api/lead_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::session {
namespace {

/// The lead that `change` makes of the JSON of `lead`.
template <class Change>
api::Lead changed(const api::Lead &lead, Change change)
{
    QJsonObject object = QJsonDocument::fromJson(lead.json).object();
    object.insert("id"_L1, qint64(lead.id.number()));
    change(object);
    return *api::leadFromJson(object, QTimeZone::systemTimeZone());
}

api::Lead declinedLead(const api::Lead &lead, const api::DeclineReason &reason)
{
    return changed(lead, [&](QJsonObject &object) {
        object.insert("vendorLeadAction"_L1, u"DECLINED"_s);
        object.insert("declineReason"_L1, reason.text());
    });
}

api::Lead recordedLead(const api::Lead &lead, const rules::Update &update, outbox::Time at)
{
    return changed(lead, [&](QJsonObject &object) {
        QJsonObject recorded = rules::toJson(update);
        // The request and the answer have different names for it.
        if (recorded.contains("meetingScheduledDate"_L1))
            recorded.insert("meetupScheduledDate"_L1, recorded.take("meetingScheduledDate"_L1));
        const auto when = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::utc());
        recorded.insert("statusActionDate"_L1, when.toString(Qt::ISODate));
        object.insert("postLeadStatus"_L1, recorded.value("status"_L1));
        object.insert("postLeadRequiresAction"_L1, false);
        object.insert("postLeadStatusData"_L1, recorded);
        object.insert("vendorLeadAction"_L1, u"ACCEPTED"_s);
    });
}

} // namespace

api::Lead mergedLead(const api::Lead &known, const api::Lead &listed, const QTimeZone &zone)
{
    QJsonObject merged = QJsonDocument::fromJson(known.json).object();
    const QJsonObject fresh = QJsonDocument::fromJson(listed.json).object();
    if (!fresh.contains("postLeadStatusData"_L1) && !(known.status() == listed.status()))
        merged.remove("postLeadStatusData"_L1);
    for (auto entry = fresh.begin(); entry != fresh.end(); ++entry)
        merged.insert(entry.key(), entry.value());
    const auto lead = api::leadFromJson(merged, zone);
    return lead ? *lead : listed;
}

api::Lead acceptedLead(const api::Lead &lead)
{
    return changed(lead, [](QJsonObject &object) { object.insert("vendorLeadAction"_L1, u"ACCEPTED"_s); });
}

api::Lead leadAfter(const api::Lead &before, const outbox::SubmissionView &submission)
{
    const outbox::What &what = submission.content.what;
    if (std::holds_alternative<outbox::Accept>(what))
        return acceptedLead(before);
    if (const auto *decline = std::get_if<outbox::Decline>(&what))
        return declinedLead(before, decline->reason);
    if (const auto *update = std::get_if<outbox::StatusUpdate>(&what))
        return recordedLead(before, update->update, submission.life.changedAt);
    return before;
}

api::Lead bareLead(api::LeadId id)
{
    const QJsonObject object{{u"id"_s, qint64(id.number())}};
    return *api::leadFromJson(object, QTimeZone::utc());
}

} // namespace jobmark::session
