// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "server.h"

#include "api/lead_json.h"
#include "rules/rule_table.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::simulation {
namespace {

/// Every change happens a second after the one before: times that never repeat.
QString stamp(int version)
{
    return QDateTime::fromSecsSinceEpoch(1'780'000'000 + version, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

void Server::addLead(qint64 id, const QString &vendorAction)
{
    m_leads[id].action = vendorAction;
}

void Server::record(Entry &entry, const rules::Update &update)
{
    entry.update = rules::toJson(update);
    entry.isLocked = rules::isFinal(update.status());
    ++entry.version;
}

Server::Verdict Server::carryOut(qint64 lead, const outbox::What &what, QUuid key)
{
    Entry &entry = m_leads.at(lead);
    if (m_keys == Keys::Honoured && std::find(entry.done.begin(), entry.done.end(), key) != entry.done.end())
        return Verdict::Done;
    if (const auto *status = std::get_if<outbox::StatusUpdate>(&what)) {
        if (entry.action != u"ACCEPTED" || entry.isLocked)
            return Verdict::Refused;
        record(entry, status->update);
    } else {
        if (entry.action != u"NONE")
            return Verdict::Refused;
        entry.action = std::holds_alternative<outbox::Accept>(what) ? u"ACCEPTED"_s : u"DECLINED"_s;
        ++entry.version;
    }
    entry.done.push_back(key);
    return Verdict::Done;
}

void Server::otherSets(qint64 lead, const rules::Update &update)
{
    Entry &entry = m_leads.at(lead);
    if (entry.action == u"ACCEPTED" && !entry.isLocked)
        record(entry, update);
}

api::Lead Server::read(qint64 lead) const
{
    const Entry &entry = m_leads.at(lead);
    QJsonObject object{
        {u"id"_s, lead}, {u"vendorLeadAction"_s, entry.action}, {u"dateModified"_s, stamp(entry.version)}};
    if (!entry.update.isEmpty()) {
        QJsonObject recorded = entry.update;
        if (const QJsonValue meeting = recorded.take(u"meetingScheduledDate"_s); !meeting.isUndefined())
            recorded.insert(u"meetupScheduledDate"_s, meeting);
        recorded.insert(u"statusActionDate"_s, stamp(entry.version));
        object.insert(u"postLeadStatus"_s, recorded.value("status"_L1));
        object.insert(u"postLeadStatusData"_s, recorded);
    }
    return *api::leadFromJson(object, QTimeZone::utc());
}

bool Server::isSo(qint64 lead, const outbox::What &what) const
{
    const Entry &entry = m_leads.at(lead);
    if (const auto *status = std::get_if<outbox::StatusUpdate>(&what))
        return entry.update == rules::toJson(status->update);
    return entry.action == (std::holds_alternative<outbox::Accept>(what) ? u"ACCEPTED"_s : u"DECLINED"_s);
}

} // namespace jobmark::simulation
