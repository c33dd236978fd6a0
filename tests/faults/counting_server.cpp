// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "counting_server.h"

#include <algorithm>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isFinal(const QString &status)
{
    return status == u"JOB_WON" || status == u"LEAD_WON";
}

} // namespace

CountingServer::CountingServer(Keys keys)
    : m_keys(keys)
    , m_server([this](Connection &connection) { play(connection); })
{}

CountingServer::CountingServer(Keys keys, const Identity &identity)
    : m_keys(keys)
    , m_server([this](Connection &connection) { play(connection); }, identity)
{}

void CountingServer::play(Connection &connection)
{
    while (const auto request = connection.readRequest()) {
        const Reply reply = handle(*request);
        const bool isLast = request->header("Connection").toLower() == "close";
        if (!connection.answerJson(reply.status, reply.json) || isLast)
            return;
    }
}

CountingServer::Reply CountingServer::handle(const SeenRequest &request)
{
    const std::lock_guard lock(m_mutex);
    const QList<QByteArray> parts = request.target().split('?').first().split('/');
    const qsizetype leads = parts.indexOf("general-leads");
    const qint64 lead = parts.value(leads + 1).toLongLong();
    if (leads < 0)
        return {404, R"({"success": false, "error": "No such call"})"};
    if (lead == 0)
        return {200, R"({"success": true, "data": []})"};
    if (request.method() == "GET")
        return {200, toJson({{u"success"_s, true}, {u"data"_s, leadObject(lead)}})};
    return write(request, lead, parts.value(leads + 2));
}

QString CountingServer::actionOf(qint64 lead) const
{
    const auto answered = m_answers.find(lead);
    if (answered != m_answers.end())
        return answered->second;
    return lead < firstNewLead ? u"ACCEPTED"_s : u"NONE"_s;
}

bool CountingServer::isRefused(qint64 lead, const QByteArray &call) const
{
    if (call == "accept" || call == "decline")
        return actionOf(lead) != u"NONE";
    const auto recorded = m_recorded.find(lead);
    return call == "status" && recorded != m_recorded.end() && isFinal(recorded->second.value("status"_L1).toString());
}

void CountingServer::carryOut(qint64 lead, const QByteArray &call, const QByteArray &body)
{
    if (call == "accept" || call == "decline") {
        m_answers[lead] = call == "accept" ? u"ACCEPTED"_s : u"DECLINED"_s;
    } else if (call == "attachments") {
        const QByteArray name = body.mid(body.indexOf("filename=\"") + 10);
        QJsonArray &files = m_files[lead];
        files.append(QJsonObject{{u"id"_s, files.size() + 1},
                                 {u"displayFilename"_s, QString::fromUtf8(name.first(name.indexOf('"')))}});
    } else {
        m_recorded[lead] = QJsonDocument::fromJson(body).object();
    }
    ++m_versions[lead];
    ++m_carriedOut[lead];
}

CountingServer::Reply CountingServer::write(const SeenRequest &request, qint64 lead, const QByteArray &call)
{
    if (m_beforeWrite)
        m_beforeWrite();
    const QByteArray key = request.header("Idempotency-Key");
    const bool isRepeated = std::any_of(m_writes.begin(), m_writes.end(), [&](const Write &write) {
        return write.lead == lead && write.key == key && write.isCarriedOut;
    });
    const bool isAnswered = m_keys == Keys::Honoured && isRepeated;
    const bool isNotDone = !isAnswered && isRefused(lead, call);
    m_writes.append({lead, key, request.body, !isAnswered && !isNotDone});
    if (isNotDone)
        return {409, R"({"success": false, "error": "This lead is locked"})"};
    if (!isAnswered)
        carryOut(lead, call, request.body);
    return {200, toJson({{u"success"_s, true}, {u"data"_s, leadObject(lead)}})};
}

QJsonObject CountingServer::leadObject(qint64 lead) const
{
    const auto versioned = m_versions.find(lead);
    const int version = versioned == m_versions.end() ? 0 : versioned->second;
    const QString time = QDateTime::fromSecsSinceEpoch(1'780'000'000 + version, Qt::UTC).toString(Qt::ISODate);
    QJsonObject object{{u"id"_s, lead},
                       {u"customerName"_s, u"Marie Tremblay"_s},
                       {u"vendorLeadAction"_s, actionOf(lead)},
                       {u"dateModified"_s, time}};
    const auto files = m_files.find(lead);
    object.insert(u"attachments"_s, files != m_files.end() ? files->second : QJsonArray());
    const auto recorded = m_recorded.find(lead);
    if (recorded == m_recorded.end() || recorded->second.isEmpty())
        return object;
    QJsonObject data = recorded->second;
    data.insert(u"statusActionDate"_s, time);
    object.insert(u"postLeadStatus"_s, data.value("status"_L1));
    object.insert(u"postLeadStatusData"_s, data);
    return object;
}

QList<CountingServer::Write> CountingServer::writes() const
{
    const std::lock_guard lock(m_mutex);
    return m_writes;
}

QList<CountingServer::Write> CountingServer::writesOf(qint64 lead) const
{
    QList<Write> found = writes();
    found.removeIf([lead](const Write &write) { return write.lead != lead; });
    return found;
}

int CountingServer::carriedOut(qint64 lead) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_carriedOut.find(lead);
    return found == m_carriedOut.end() ? 0 : found->second;
}

QString CountingServer::status(qint64 lead) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_recorded.find(lead);
    return found == m_recorded.end() ? QString() : found->second.value("status"_L1).toString();
}

void CountingServer::setBeforeWrite(std::function<void()> then)
{
    const std::lock_guard lock(m_mutex);
    m_beforeWrite = std::move(then);
}

void CountingServer::setStatus(qint64 lead, const QString &status)
{
    const std::lock_guard lock(m_mutex);
    m_recorded[lead] = {{u"status"_s, status}};
    ++m_versions[lead];
}

} // namespace jobmark::test
