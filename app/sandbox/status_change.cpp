// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "status_change.h"

#include "api_shape.h"

#include "rules/draft_json.h"
#include "rules/update.h"
#include "rules/validate.h"
#include "rules/wire_dates.h"
#include "rules/wire_names.h"

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

rules::Instant instantOf(const QDateTime &time)
{
    return rules::Instant(std::chrono::seconds(time.toSecsSinceEpoch()));
}

rules::Context contextOf(const QJsonObject &lead, const QDateTime &now)
{
    rules::Context context;
    context.acceptance = lead["vendorLeadAction"_L1].toString() == "ACCEPTED"_L1 ? rules::Acceptance::Accepted
                                                                                 : rules::Acceptance::NotAccepted;
    context.currentStatus = rules::fromWireName<rules::Status>(lead["postLeadStatus"_L1].toString());
    context.attachments = static_cast<int>(lead["attachments"_L1].toArray().size());
    context.now = instantOf(now);
    return context;
}

QString sentence(const rules::Finding &finding)
{
    const QLatin1StringView field(rules::jsonKey(finding.field));
    switch (finding.code) {
    case rules::Code::Locked:
        return u"The job was won, so its status cannot be changed. Contact support to update it."_s;
    case rules::Code::NotAccepted:
        return u"The lead must be accepted before its status is updated."_s;
    case rules::Code::Missing:
        return field + u" is required."_s;
    case rules::Code::TooLong:
        return field + u" is longer than 500 characters."_s;
    case rules::Code::DateAndTbd:
        return field + u" cannot be given together with its TBD flag."_s;
    default:
        return field + u" is not acceptable (%1)."_s.arg(QLatin1StringView(rules::codeName(finding.code)));
    }
}

Reply refusalOf(const rules::Findings &findings)
{
    int status = 400;
    QString text;
    QJsonArray list;
    for (const rules::Finding &finding : findings) {
        if (finding.severity() != rules::Severity::Error)
            continue;
        if (finding.code == rules::Code::Locked || finding.code == rules::Code::NotAccepted) {
            status = 409;
            text = sentence(finding);
        }
        if (text.isEmpty())
            text = sentence(finding);
        list.append(QJsonObject{{u"field"_s, QLatin1StringView(rules::jsonKey(finding.field))},
                                {u"code"_s, QLatin1StringView(rules::codeName(finding.code))}});
    }
    return refusal(status, text, list);
}

} // namespace

QString instantText(const QDateTime &instant)
{
    return rules::instantToWire(instantOf(instant));
}

tl::expected<QJsonObject, Reply> withStatus(QJsonObject lead, const QJsonObject &body, const QDateTime &now)
{
    const auto update = rules::makeUpdate(rules::draftFromJson(body, QTimeZone::utc()), contextOf(lead, now));
    if (!update)
        return tl::make_unexpected(refusalOf(update.error()));
    QJsonObject recorded = rules::toJson(*update);
    if (update->meetingDate()) {
        // The request and the answer name it differently.
        recorded.insert("meetupScheduledDate"_L1, recorded.take("meetingScheduledDate"_L1));
    }
    recorded.insert("statusActionDate"_L1, instantText(now));
    recorded.insert("requiresAction"_L1, false);
    lead.insert("postLeadStatus"_L1, recorded["status"_L1]);
    lead.insert("postLeadStatusData"_L1, wholeStatusData(recorded, StatusKeys::All));
    lead.insert("postLeadRequiresAction"_L1, false);
    return lead;
}

} // namespace jobmark::sandbox
