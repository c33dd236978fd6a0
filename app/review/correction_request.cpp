// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "correction_request.h"

#include "recorded_json.h"

#include "api/lead_json.h"
#include "rules/draft_json.h"
#include "rules/wire_dates.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::review {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

constexpr auto formatName = "jobmark correction request"_L1;
constexpr int version = 1;
constexpr qsizetype longestConnection = 60;
constexpr qsizetype longestAddress = 500;
constexpr qsizetype longestRecordedText = 20'000;

constexpr std::array requestKeys = {"format"_L1, "version"_L1,  "id"_L1,       "writtenAt"_L1, "connection"_L1,
                                    "server"_L1, "recorded"_L1, "shouldBe"_L1, "why"_L1};
constexpr std::array recordedKeys = {"id"_L1, "postLeadStatus"_L1, "postLeadStatusData"_L1};
constexpr std::array statusDataKeys = {"status"_L1,
                                       "statusActionDate"_L1,
                                       "reason"_L1,
                                       "meetupScheduledDate"_L1,
                                       "jobAmount"_L1,
                                       "contactMethod"_L1,
                                       "estimateType"_L1,
                                       "lostReason"_L1,
                                       "estimatedProjectStartDate"_L1,
                                       "estimatedCompletionDate"_L1,
                                       "startDateTbd"_L1,
                                       "completionDateTbd"_L1,
                                       "requiresAction"_L1};

template <std::size_t n>
bool hasOnly(const QJsonObject &object, const std::array<QLatin1StringView, n> &keys)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (std::find(keys.begin(), keys.end(), entry.key()) == keys.end())
            return false;
    }
    return true;
}

template <std::size_t n>
QJsonObject only(const QJsonObject &object, const std::array<QLatin1StringView, n> &keys)
{
    QJsonObject part;
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        if (!value.isNull() && !value.isUndefined())
            part.insert(key, value);
    }
    return part;
}

bool isPlain(const QJsonValue &value, qsizetype longest)
{
    if (value.isString())
        return value.toString().size() <= longest;
    return value.isDouble() || value.isBool();
}

bool areAllPlain(const QJsonObject &object, qsizetype longest)
{
    return std::all_of(object.begin(), object.end(),
                       [longest](const QJsonValue &value) { return isPlain(value, longest); });
}

/// One line that says something, as a connection's name is.
bool isName(const QString &text)
{
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    return !text.trimmed().isEmpty() && text.size() <= longestConnection &&
           std::none_of(text.begin(), text.end(), isControl);
}

std::optional<api::Lead> recordedFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonObject data = object.value("postLeadStatusData"_L1).toObject();
    QJsonObject top = object;
    top.remove("postLeadStatusData"_L1);
    const bool whole =
        hasOnly(object, recordedKeys) && hasOnly(data, statusDataKeys) && top.value("id"_L1).isString() &&
        areAllPlain(top, longestRecordedText) && areAllPlain(data, longestRecordedText) &&
        (object.value("postLeadStatusData"_L1).isUndefined() || object.value("postLeadStatusData"_L1).isObject());
    if (!whole)
        return std::nullopt;
    // Written as instants and noons UTC, which read the same in every zone.
    const auto lead = api::leadFromJson(object, QTimeZone::utc());
    if (!lead || lead->id.number() <= 0)
        return std::nullopt;
    return recordedPart(*lead);
}

std::optional<QJsonObject> updateObject(const QJsonValue &value)
{
    QJsonObject object = value.toObject();
    std::array<QLatin1StringView, rules::fieldCount> keys;
    std::transform(rules::allFields.begin(), rules::allFields.end(), keys.begin(),
                   [](rules::Field field) { return QLatin1StringView(rules::jsonKey(field)); });
    const bool plain = value.isObject() && hasOnly(object, keys) && !object.contains("attachment"_L1) &&
                       areAllPlain(object, longestRecordedText);
    return plain ? std::optional(object) : std::nullopt;
}

} // namespace

tl::expected<CorrectionReason, rules::Code> CorrectionReason::fromText(const QString &typed)
{
    const rules::Notes notes(typed);
    if (notes.isEmpty())
        return tl::make_unexpected(rules::Code::Missing);
    if (notes.excess() > 0)
        return tl::make_unexpected(rules::Code::TooLong);
    return CorrectionReason(notes.text());
}

QString referenceOf(const CorrectionRequest &request)
{
    const QString digits = request.id.toString(QUuid::Id128).toUpper();
    return u"JC-%1-%2"_s.arg(digits.first(4), digits.sliced(4, 4));
}

api::Lead recordedPart(const api::Lead &lead)
{
    api::Lead part;
    part.id = lead.id;
    part.postLeadStatus = lead.postLeadStatus;
    part.recorded = lead.recorded;
    return part;
}

QJsonObject toJson(const CorrectionRequest &request)
{
    const QJsonObject lead = recordedJson(request.recorded);
    QJsonObject recorded = only(lead, recordedKeys);
    recorded.insert("id"_L1, request.recorded.id.text());
    if (request.recorded.recorded)
        recorded.insert("postLeadStatusData"_L1, only(lead.value("postLeadStatusData"_L1).toObject(), statusDataKeys));
    const rules::Instant written{std::chrono::seconds(request.writtenAt.toSecsSinceEpoch())};
    return {{u"format"_s, QString(formatName)},
            {u"version"_s, version},
            {u"id"_s, request.id.toString(QUuid::WithoutBraces)},
            {u"writtenAt"_s, rules::instantToWire(written)},
            {u"connection"_s, request.connection},
            {u"server"_s, request.server.text()},
            {u"recorded"_s, recorded},
            {u"shouldBe"_s, rules::toJson(request.shouldBe)},
            {u"why"_s, request.why.text()}};
}

tl::expected<CorrectionRequest, RequestFault> requestFromJson(const QJsonObject &object)
{
    if (object.value("format"_L1).toString() != formatName || !object.value("version"_L1).isDouble())
        return tl::make_unexpected(RequestFault::NotUnderstood);
    if (object.value("version"_L1).toDouble() > version)
        return tl::make_unexpected(RequestFault::NewerVersion);
    const QUuid id = QUuid::fromString(object.value("id"_L1).toString().left(40));
    const auto written = rules::instantFromWire(object.value("writtenAt"_L1).toString().left(40));
    const QString connection = object.value("connection"_L1).toString();
    const QString address = object.value("server"_L1).toString();
    const auto server = api::ServerAddress::fromText(address.left(longestAddress));
    const auto recorded = recordedFrom(object.value("recorded"_L1));
    const auto asked = updateObject(object.value("shouldBe"_L1));
    const auto why = CorrectionReason::fromText(object.value("why"_L1).toString());
    if (!hasOnly(object, requestKeys) || object.value("version"_L1).toDouble() != version || id.isNull() || !written ||
        !isName(connection) || address.size() > longestAddress || !server || !recorded || !asked || !why)
        return tl::make_unexpected(RequestFault::NotUnderstood);
    rules::Context context;
    context.now = *written;
    const auto update = rules::makeUpdate(rules::draftFromJson(*asked, QTimeZone::utc()), context);
    if (!update)
        return tl::make_unexpected(RequestFault::BreaksRules);
    return CorrectionRequest{
        id,         QDateTime::fromSecsSinceEpoch(written->time_since_epoch().count(), QTimeZone::utc()),
        connection, *server,
        *recorded,  *update,
        *why};
}

} // namespace jobmark::review
