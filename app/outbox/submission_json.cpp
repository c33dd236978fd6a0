// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submission_json.h"

#include "api/lead_json.h"
#include "rules/draft_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::outbox {
namespace {

QJsonObject kindOnly(QLatin1StringView kind)
{
    return {{u"kind"_s, QString(kind)}};
}

std::optional<What> updateFromJson(const QJsonObject &object)
{
    // Whether the lead takes it was judged when it was submitted; here it is about the values alone. Days are written
    // as noon UTC, which reads the same in every zone.
    const auto update = rules::makeUpdate(rules::draftFromJson(object, QTimeZone::utc()), rules::Context());
    if (!update)
        return std::nullopt;
    return StatusUpdate{*update};
}

} // namespace

QJsonObject toJson(const What &what)
{
    if (const auto *status = std::get_if<StatusUpdate>(&what))
        return {{u"kind"_s, u"status"_s}, {u"update"_s, rules::toJson(status->update)}};
    if (const auto *decline = std::get_if<Decline>(&what))
        return {{u"kind"_s, u"decline"_s}, {u"reason"_s, decline->reason.text()}};
    if (const auto *attachment = std::get_if<Attachment>(&what))
        return {{u"kind"_s, u"attachment"_s},
                {u"path"_s, attachment->path},
                {u"name"_s, attachment->displayName},
                {u"type"_s, attachment->contentType}};
    return kindOnly("accept"_L1);
}

std::optional<What> whatFromJson(const QJsonObject &object)
{
    const QString kind = object.value("kind"_L1).toString();
    if (kind == "status"_L1)
        return updateFromJson(object.value("update"_L1).toObject());
    if (kind == "accept"_L1)
        return Accept{};
    if (kind == "attachment"_L1)
        return Attachment{object.value("path"_L1).toString(), object.value("name"_L1).toString(),
                          object.value("type"_L1).toString()};
    if (kind == "decline"_L1) {
        if (const auto reason = api::DeclineReason::fromText(object.value("reason"_L1).toString()))
            return Decline{*reason};
    }
    return std::nullopt;
}

QByteArray encode(const Content &content)
{
    QJsonObject object = toJson(content.what);
    object.insert(u"id"_s, content.id.toString(QUuid::WithoutBraces));
    object.insert(u"lead"_s, content.before.id.text());
    object.insert(u"submittedAt"_s, qint64(content.submittedAt.time_since_epoch().count()));
    if (content.namesake == Namesake::Sent)
        object.insert(u"namesakeSent"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n' + content.before.json;
}

std::optional<Content> decodeContent(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QJsonObject object = QJsonDocument::fromJson(bytes.first(std::max<qsizetype>(end, 0))).object();
    const std::optional<What> what = whatFromJson(object);
    const QUuid id = QUuid::fromString(object.value("id"_L1).toString());
    bool isNumber = false;
    const qint64 lead = object.value("lead"_L1).toString().toLongLong(&isNumber);
    if (!what || id.isNull() || !isNumber)
        return std::nullopt;
    api::Lead before = decodeLead(bytes.sliced(end + 1)).value_or(api::Lead());
    before.id = api::LeadId(lead);
    return Content{id, *what, std::move(before),
                   Time(std::chrono::milliseconds(object.value("submittedAt"_L1).toInteger())),
                   object.value("namesakeSent"_L1).toBool() ? Namesake::Sent : Namesake::None};
}

std::optional<api::Lead> decodeLead(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const auto lead = api::leadFromJson(document.object(), QTimeZone::systemTimeZone());
    return lead ? std::optional(*lead) : std::nullopt;
}

} // namespace jobmark::outbox
