// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_json.h"

#include "rules/field.h"
#include "rules/wire_dates.h"
#include "rules/wire_names.h"

#include <algorithm>
#include <array>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

// No lead needs more, and every text is compared, searched and drawn: an answer of two megabytes must not cost more
// than a page of text does.
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestHtml = 100'000;
constexpr qsizetype longestUnknownValue = 1'000;
constexpr qsizetype mostAttachments = 1'000;

/// An int64, exactly: as an integral number, or as text (many servers write int64 so, for JavaScript's sake).
std::optional<std::int64_t> integerIn(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        const QStringView digits = QStringView(text).mid(text.startsWith(u'-') ? 1 : 0);
        if (!std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return std::nullopt;
        bool fits = false;
        const qlonglong number = text.toLongLong(&fits);
        return fits ? std::optional<std::int64_t>(number) : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    // Two different defaults tell "not an int64" from every int64.
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional<std::int64_t>(number) : std::nullopt;
}

/// The JSON of a value that was expected to be something else.
QString jsonText(const QJsonValue &value)
{
    const QByteArray inBrackets = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(inBrackets.mid(1, inBrackets.size() - 2));
}

/// A text; a number where a text was expected (a telephone, say) by its digits.
QString textIn(const QJsonValue &value, qsizetype longest = longestText)
{
    return value.isDouble() ? jsonText(value) : value.toString().left(longest);
}

std::optional<bool> boolIn(const QJsonValue &value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QDateTime> dateTimeIn(const QJsonValue &value)
{
    const auto instant = rules::instantFromWire(value.toString());
    if (!instant)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(instant->time_since_epoch().count(), QTimeZone::utc());
}

/// What `read` makes of the value, or the value's own text.
template <class T, class Read>
Reported<T> reported(const QJsonValue &value, Read read)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QString text = value.isString() ? value.toString() : jsonText(value);
    if (text.trimmed().isEmpty())
        return {};
    if (const std::optional<T> known = read(value))
        return *known;
    return Reported<T>::unknown(text.left(longestUnknownValue));
}

template <class E>
Reported<E> choiceIn(const QJsonValue &value)
{
    return reported<E>(value, [](const QJsonValue &v) { return rules::fromWireName<E>(v.toString()); });
}

Reported<VendorAction> vendorActionIn(const QJsonValue &value)
{
    return reported<VendorAction>(value, [](const QJsonValue &v) -> std::optional<VendorAction> {
        const QString name = v.toString();
        if (name == "NONE"_L1)
            return VendorAction::None;
        if (name == "ACCEPTED"_L1)
            return VendorAction::Accepted;
        if (name == "DECLINED"_L1)
            return VendorAction::Declined;
        return std::nullopt;
    });
}

Reported<rules::Money> moneyIn(const QJsonValue &value)
{
    return reported<rules::Money>(value, [](const QJsonValue &v) -> std::optional<rules::Money> {
        bool isNumber = v.isDouble();
        const double dollars = isNumber ? v.toDouble() : v.toString().toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
        const auto money = rules::Money::fromNumber(dollars);
        return money ? std::optional(*money) : std::nullopt;
    });
}

Reported<rules::Instant> instantIn(const QJsonValue &value)
{
    return reported<rules::Instant>(value, [](const QJsonValue &v) { return rules::instantFromWire(v.toString()); });
}

Reported<QDate> dayIn(const QJsonValue &value, const QTimeZone &zone)
{
    return reported<QDate>(value, [&zone](const QJsonValue &v) { return rules::dayFromWire(v.toString(), zone); });
}

std::optional<RecordedStatus> recordedIn(const QJsonValue &value, const QTimeZone &zone)
{
    if (!value.isObject())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    RecordedStatus recorded;
    recorded.status = choiceIn<rules::Status>(object["status"_L1]);
    recorded.actionDate = dateTimeIn(object["statusActionDate"_L1]);
    recorded.reason = textIn(object["reason"_L1]);
    recorded.meetingDate = instantIn(object["meetupScheduledDate"_L1]);
    // The request's name for it, in case the answer is put right one day.
    if (recorded.meetingDate.isAbsent())
        recorded.meetingDate = instantIn(object["meetingScheduledDate"_L1]);
    recorded.jobAmount = moneyIn(object["jobAmount"_L1]);
    recorded.requiresAction = boolIn(object["requiresAction"_L1]);
    recorded.contactMethod = choiceIn<rules::ContactMethod>(object["contactMethod"_L1]);
    recorded.estimateType = choiceIn<rules::EstimateType>(object["estimateType"_L1]);
    recorded.lostReason = choiceIn<rules::LostReason>(object["lostReason"_L1]);
    recorded.startDate = dayIn(object["estimatedProjectStartDate"_L1], zone);
    recorded.completionDate = dayIn(object["estimatedCompletionDate"_L1], zone);
    recorded.startDateTbd = boolIn(object["startDateTbd"_L1]);
    recorded.completionDateTbd = boolIn(object["completionDateTbd"_L1]);
    return recorded;
}

RecordAge ageOf(const QJsonValue &recorded)
{
    constexpr std::array newerKeys = {
        "contactMethod"_L1,           "estimateType"_L1, "lostReason"_L1,       "estimatedProjectStartDate"_L1,
        "estimatedCompletionDate"_L1, "startDateTbd"_L1, "completionDateTbd"_L1};
    if (!recorded.isObject())
        return RecordAge::Current;
    const QJsonObject object = recorded.toObject();
    const bool hasOne = std::any_of(newerKeys.begin(), newerKeys.end(),
                                    [&object](QLatin1StringView key) { return object.contains(key); });
    return hasOne ? RecordAge::Current : RecordAge::Older;
}

QList<AttachmentInfo> attachmentsIn(const QJsonValue &value)
{
    QList<AttachmentInfo> attachments;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue entry : entries) {
        if (entry.isObject() && attachments.size() < mostAttachments)
            attachments.append(attachmentFromJson(entry.toObject()));
    }
    return attachments;
}

tl::expected<Lead, LeadFault> leadWithoutJson(const QJsonObject &object, const QTimeZone &zone)
{
    const std::optional<std::int64_t> id = integerIn(object["id"_L1]);
    if (!id)
        return tl::make_unexpected(LeadFault::NoId);
    Lead lead;
    lead.id = LeadId(*id);
    lead.dateCreated = dateTimeIn(object["dateCreated"_L1]);
    lead.dateModified = dateTimeIn(object["dateModified"_L1]);
    lead.actionDate = dateTimeIn(object["actionDate"_L1]);
    lead.category = textIn(object["category"_L1]);
    lead.customerName = textIn(object["customerName"_L1]);
    lead.customerEmail = textIn(object["customerEmail"_L1]);
    lead.customerPhone = textIn(object["customerPhone"_L1]);
    lead.customerAddress = textIn(object["customerAddress"_L1]);
    lead.projectDetailsHtml = textIn(object["projectDetailsHtml"_L1], longestHtml);
    lead.originalJobDescription = textIn(object["originalJobDescription"_L1], longestHtml);
    lead.customerInformationHtml = textIn(object["customerInformationHtml"_L1], longestHtml);
    lead.vendorNotificationViewed = boolIn(object["vendorNotificationViewed"_L1]);
    lead.vendorLeadAction = vendorActionIn(object["vendorLeadAction"_L1]);
    lead.declineReason = textIn(object["declineReason"_L1]);
    lead.postLeadStatus = choiceIn<rules::Status>(object["postLeadStatus"_L1]);
    lead.postLeadRequiresAction = boolIn(object["postLeadRequiresAction"_L1]);
    lead.recorded = recordedIn(object["postLeadStatusData"_L1], zone);
    lead.recordAge = ageOf(object["postLeadStatusData"_L1]);
    lead.attachments = attachmentsIn(object["attachments"_L1]);
    lead.attachmentsTold = object["attachments"_L1].isArray() ? AttachmentsTold::Yes : AttachmentsTold::No;
    return lead;
}

} // namespace

AttachmentInfo attachmentFromJson(const QJsonObject &object)
{
    AttachmentInfo attachment;
    attachment.id = integerIn(object["id"_L1]).value_or(0);
    attachment.displayFilename = textIn(object["displayFilename"_L1]);
    attachment.contentType = textIn(object["contentType"_L1]);
    attachment.uploadDate = dateTimeIn(object["uploadDate"_L1]);
    return attachment;
}

tl::expected<Lead, LeadFault> leadFromJson(const QJsonObject &object, const QTimeZone &zone)
{
    auto lead = leadWithoutJson(object, zone);
    if (lead)
        lead->json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return lead;
}

tl::expected<Lead, LeadFault> leadFromKept(const QByteArray &json, const QTimeZone &zone)
{
    auto lead = leadWithoutJson(QJsonDocument::fromJson(json).object(), zone);
    if (lead)
        lead->json = json;
    return lead;
}

} // namespace jobmark::api
