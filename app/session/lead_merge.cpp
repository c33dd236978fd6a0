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

/// Null, or nothing of what belongs there, says as little as a key that is not there.
bool isTold(QStringView key, const QJsonValue &value)
{
    if (key == "postLeadStatusData"_L1)
        return value.isObject();
    if (key == "attachments"_L1)
        return value.isArray();
    return !value.isNull();
}

/// What is known, but for what belonged to a status or an acceptance that is no longer the lead's.
QJsonObject withoutOutdated(const api::Lead &known, const api::Lead &answer, const QJsonObject &fresh)
{
    QJsonObject left = QJsonDocument::fromJson(known.json).object();
    const QJsonValue status = fresh.value("postLeadStatus"_L1); // "" says that there is none any more
    const bool tells = !answer.status().isAbsent() || status.isString();
    const bool isOther = tells && !(known.status() == answer.status());
    const bool isAnew = answer.lastUpdate() && answer.lastUpdate() != known.lastUpdate();
    if (isOther) {
        left.remove("postLeadStatus"_L1);
        left.remove("postLeadStatusData"_L1);
    }
    if (isOther || isAnew) {
        left.remove("postLeadRequiresAction"_L1);
        left.remove("dateModified"_L1);
    }
    if (!answer.vendorLeadAction.isAbsent() && !(answer.vendorLeadAction == known.vendorLeadAction))
        left.remove("declineReason"_L1);
    return left;
}

} // namespace

api::Lead mergedLead(const api::Lead &known, const api::Lead &answer, const QTimeZone &zone)
{
    const QJsonObject fresh = QJsonDocument::fromJson(answer.json).object();
    QJsonObject merged = withoutOutdated(known, answer, fresh);
    for (auto entry = fresh.begin(); entry != fresh.end(); ++entry) {
        if (isTold(entry.key(), entry.value()))
            merged.insert(entry.key(), entry.value());
    }
    const auto lead = api::leadFromJson(merged, zone);
    return lead ? *lead : answer;
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

bool leavesOutWhatWasSent(const api::Lead &lead, const outbox::SubmissionView &submission)
{
    const outbox::What &what = submission.content.what;
    if (std::holds_alternative<outbox::Decline>(what))
        return lead.vendorLeadAction.isAbsent();
    const auto *update = std::get_if<outbox::StatusUpdate>(&what);
    if (update == nullptr)
        return false;
    const bool isOther = !lead.status().isAbsent() && !(lead.status() == api::Reported(update->update.status()));
    return !isOther && (lead.status().isAbsent() || !lead.recorded);
}

api::Lead bareLead(api::LeadId id)
{
    const QJsonObject object{{u"id"_s, qint64(id.number())}};
    return *api::leadFromJson(object, QTimeZone::utc());
}

} // namespace jobmark::session
