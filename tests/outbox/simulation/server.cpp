// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "server.h"

#include "api/lead_json.h"
#include "rules/rule_table.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::simulation {
namespace {

/// Every change happens a second after the one before: times that never repeat.
QString stamp(int version)
{
    return QDateTime::fromSecsSinceEpoch(1'780'000'000 + version, Qt::UTC).toString(Qt::ISODate);
}

QString answerOf(const outbox::What &what)
{
    return std::holds_alternative<outbox::Accept>(what) ? u"ACCEPTED"_s : u"DECLINED"_s;
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

bool Server::takes(const Entry &entry, const outbox::What &what) const
{
    if (const auto *status = std::get_if<outbox::StatusUpdate>(&what)) {
        const bool isWelcome = m_manners.finals == Manners::Finals::Taken || !rules::isFinal(status->update.status());
        return entry.action == u"ACCEPTED" && !entry.isLocked && isWelcome;
    }
    return std::holds_alternative<outbox::Attachment>(what) || entry.action == u"NONE";
}

Server::Verdict Server::carryOut(qint64 lead, const outbox::What &what, QUuid key)
{
    Entry &entry = m_leads.at(lead);
    const bool isRepeated = std::find(entry.done.begin(), entry.done.end(), key) != entry.done.end();
    if (m_manners.keys == Manners::Keys::Honoured && isRepeated)
        return Verdict::Done;
    if (!takes(entry, what))
        return Verdict::Refused;
    if (const auto *status = std::get_if<outbox::StatusUpdate>(&what)) {
        record(entry, status->update);
    } else if (const auto *file = std::get_if<outbox::Attachment>(&what)) {
        entry.attachments.push_back({File::From::Us, file->displayName});
    } else {
        entry.action = answerOf(what);
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

void Server::otherAnswers(qint64 lead, const QString &vendorAction)
{
    Entry &entry = m_leads.at(lead);
    if (entry.action != u"NONE")
        return;
    entry.action = vendorAction;
    ++entry.version;
}

void Server::otherAttaches(qint64 lead, const QString &name)
{
    m_leads.at(lead).attachments.push_back({File::From::Others, name});
}

api::Lead Server::read(qint64 lead, Extent extent) const
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
        if (extent != Extent::WithoutRecord)
            object.insert(u"postLeadStatusData"_s, recorded);
    }
    QJsonArray attachments;
    for (const File &file : entry.attachments)
        attachments.append(
            QJsonObject{{u"id"_s, lead * 1000 + attachments.size() + 1}, {u"displayFilename"_s, file.name}});
    if (extent != Extent::WithoutFiles)
        object.insert(u"attachments"_s, attachments);
    return *api::leadFromJson(object, QTimeZone::utc());
}

bool Server::isSo(qint64 lead, const outbox::What &what) const
{
    const Entry &entry = m_leads.at(lead);
    if (const auto *status = std::get_if<outbox::StatusUpdate>(&what))
        return entry.update == rules::toJson(status->update);
    if (const auto *file = std::get_if<outbox::Attachment>(&what))
        return std::any_of(entry.attachments.begin(), entry.attachments.end(), [file](const File &there) {
            return there.from == File::From::Others && there.name == file->displayName;
        });
    return entry.action == answerOf(what);
}

} // namespace jobmark::simulation
