// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_book.h"

#include "api_shape.h"
#include "sample_variation.h"
#include "status_change.h"

#include "rules/finding_code.h"
#include "rules/notes.h"

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

constexpr qint64 firstVariationId = 1'000'000;
constexpr qint64 firstUploadId = 80'001;
constexpr qint64 largestPage = 500;

Reply noSuchLead()
{
    return refusal(404, u"Lead not found."_s);
}

QString actionOf(const QJsonObject &lead)
{
    return lead["vendorLeadAction"_L1].toString();
}

QJsonArray oneFinding(const QString &field, rules::Code code)
{
    return {QJsonObject{{u"field"_s, field}, {u"code"_s, QLatin1StringView(rules::codeName(code))}}};
}

Reply alreadyHandled(const QJsonObject &lead)
{
    return refusal(409, u"This lead is already %1."_s.arg(actionOf(lead).toLower()));
}

} // namespace

LeadBook::LeadBook(std::optional<qint64> count, const QDateTime &today)
    : m_samples(sampleLeads(today))
    , m_today(today)
    , m_count(count.value_or(m_samples.leads.size()))
{
    for (qsizetype i = 0; i < m_samples.leads.size(); ++i) {
        const qint64 id = m_samples.leads.at(i)["id"_L1].toInteger();
        m_sampleIndex.insert(id, i);
        if (!m_samples.odd.contains(id))
            m_ordinary.append(i);
    }
}

std::optional<qint64> LeadBook::indexOf(qint64 id) const
{
    const qint64 index =
        id >= firstVariationId ? id - firstVariationId + m_samples.leads.size() : m_sampleIndex.value(id, m_count);
    return index < m_count ? std::optional(index) : std::nullopt;
}

QJsonObject LeadBook::originalAt(qint64 index) const
{
    if (index < m_samples.leads.size())
        return m_samples.leads.at(index);
    const qint64 variation = index - m_samples.leads.size();
    const QJsonObject &sample = m_samples.leads.at(m_ordinary.at(variation % m_ordinary.size()));
    return variationOf(sample, variation, firstVariationId + variation);
}

QJsonObject LeadBook::storedAt(qint64 index) const
{
    const QJsonObject original = originalAt(index);
    return m_changed.value(original["id"_L1].toInteger(), original);
}

std::optional<QJsonObject> LeadBook::stored(qint64 id) const
{
    const auto index = indexOf(id);
    return index ? std::optional(storedAt(*index)) : std::nullopt;
}

void LeadBook::keep(qint64 id, QJsonObject lead, const QDateTime &now)
{
    lead.insert("dateModified"_L1, instantText(now));
    m_changed.insert(id, lead);
}

Reply LeadBook::list(qint64 page, qint64 pageSize) const
{
    if (page < 1 || pageSize < 1)
        return refusal(400, u"page and pageSize start at 1."_s);
    const qint64 size = qMin(pageSize, largestPage);
    QJsonArray content;
    if (page - 1 <= m_count / size) {
        for (qint64 i = (page - 1) * size; i < qMin(page * size, m_count); ++i)
            content.append(shownInList(storedAt(i)));
    }
    const QJsonObject data{
        {u"content"_s, content}, {u"page"_s, page}, {u"pageSize"_s, size}, {u"totalElements"_s, m_count}};
    return success(data, u"Leads"_s);
}

Reply LeadBook::read(qint64 id) const
{
    const auto lead = stored(id);
    return lead ? success(shownToVendor(*lead), u"Lead"_s) : noSuchLead();
}

Reply LeadBook::setStatus(qint64 id, const QJsonObject &body, const QDateTime &now)
{
    const auto lead = stored(id);
    if (!lead)
        return noSuchLead();
    const auto changed = withStatus(*lead, body, now);
    if (!changed)
        return changed.error();
    keep(id, *changed, now);
    return success(m_changed.value(id), u"Job status updated"_s);
}

Reply LeadBook::accept(qint64 id, const QDateTime &now)
{
    auto lead = stored(id);
    if (!lead)
        return noSuchLead();
    if (actionOf(*lead) != "NONE"_L1)
        return alreadyHandled(*lead);
    lead->insert("vendorLeadAction"_L1, u"ACCEPTED"_s);
    lead->insert("vendorNotificationViewed"_L1, true);
    lead->insert("actionDate"_L1, instantText(now));
    lead->insert("postLeadRequiresAction"_L1, true);
    keep(id, *lead, now);
    return success(m_changed.value(id), u"Lead accepted"_s);
}

Reply LeadBook::decline(qint64 id, const QJsonObject &body, const QDateTime &now)
{
    auto lead = stored(id);
    if (!lead)
        return noSuchLead();
    if (actionOf(*lead) != "NONE"_L1)
        return alreadyHandled(*lead);
    const rules::Notes reason(body["reason"_L1].toString());
    if (reason.isEmpty())
        return refusal(400, u"reason is required."_s, oneFinding(u"reason"_s, rules::Code::Missing));
    if (reason.excess() > 0)
        return refusal(400, u"reason is longer than 500 characters."_s, oneFinding(u"reason"_s, rules::Code::TooLong));
    lead->insert("vendorLeadAction"_L1, u"DECLINED"_s);
    lead->insert("vendorNotificationViewed"_L1, true);
    lead->insert("actionDate"_L1, instantText(now));
    lead->insert("declineReason"_L1, reason.text());
    keep(id, *lead, now);
    return success(QJsonValue::Undefined, u"Lead declined"_s);
}

qint64 LeadBook::nextAttachmentId() const
{
    return firstUploadId + m_uploaded.size();
}

Reply LeadBook::upload(qint64 id, const UploadedFile &file, const QDateTime &now)
{
    auto lead = stored(id);
    if (!lead)
        return noSuchLead();
    if (actionOf(*lead) != "ACCEPTED"_L1)
        return refusal(409, u"This lead has not been accepted."_s);
    if (file.content.size() > largestAttachment)
        return refusal(413, u"Attachments are limited to 25 MB."_s);
    const qint64 attachmentId = nextAttachmentId();
    const QJsonObject attachment{{u"id"_s, attachmentId},
                                 {u"displayFilename"_s, file.name},
                                 {u"contentType"_s, file.contentType},
                                 {u"uploadDate"_s, instantText(now)}};
    QJsonArray attachments = (*lead)["attachments"_L1].toArray();
    attachments.append(attachment);
    lead->insert("attachments"_L1, attachments);
    m_uploaded.insert(attachmentId, file.content);
    keep(id, *lead, now);
    return success(attachment, u"Attachment uploaded"_s);
}

Reply LeadBook::download(qint64 id, qint64 attachment) const
{
    const auto lead = stored(id);
    if (!lead)
        return noSuchLead();
    const QJsonArray attachments = (*lead)["attachments"_L1].toArray();
    for (const QJsonValue &element : attachments) {
        if (element["id"_L1].toInteger() != attachment)
            continue;
        const QByteArray content = m_uploaded.value(attachment, m_samples.files.value(attachment));
        return {200, element["contentType"_L1].toString(u"application/octet-stream"_s).toUtf8(), content, {}};
    }
    return refusal(404, u"Attachment not found."_s);
}

QJsonObject LeadBook::toJson() const
{
    QJsonArray changed;
    for (const QJsonObject &lead : m_changed)
        changed.append(lead);
    QJsonArray uploaded;
    for (auto it = m_uploaded.begin(); it != m_uploaded.end(); ++it)
        uploaded.append(QJsonObject{{u"id"_s, it.key()}, {u"base64"_s, QString::fromLatin1(it.value().toBase64())}});
    return {
        {u"today"_s, instantText(m_today)}, {u"count"_s, m_count}, {u"changed"_s, changed}, {u"uploaded"_s, uploaded}};
}

std::optional<LeadBook> LeadBook::fromJson(const QJsonObject &json)
{
    const QDateTime today = QDateTime::fromString(json["today"_L1].toString(), Qt::ISODate);
    const qint64 count = json["count"_L1].toInteger(-1);
    if (!today.isValid() || count < 0)
        return std::nullopt;
    LeadBook book(count, today);
    const QJsonArray changed = json["changed"_L1].toArray();
    for (const QJsonValue &lead : changed)
        book.m_changed.insert(lead["id"_L1].toInteger(), lead.toObject());
    const QJsonArray uploaded = json["uploaded"_L1].toArray();
    for (const QJsonValue &file : uploaded)
        book.m_uploaded.insert(file["id"_L1].toInteger(),
                               QByteArray::fromBase64(file["base64"_L1].toString().toLatin1()));
    return book;
}

} // namespace jobmark::sandbox
