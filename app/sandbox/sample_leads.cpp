// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sample_leads.h"

#include "api_shape.h"
#include "status_change.h"

#include "rules/rule_table.h"
#include "rules/wire_dates.h"
#include "rules/wire_names.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

constexpr std::array sampleFiles = {"new"_L1, "in_contact"_L1, "estimate"_L1, "won"_L1, "lost"_L1, "odd"_L1};
constexpr qint64 firstAttachmentId = 70'001;
constexpr qint64 quietSeconds = 7 * 24 * 60 * 60;

QByteArray resource(const QString &path)
{
    QFile file(u":/sandbox/samples/"_s + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sandbox was built without %s.", qUtf8Printable(path));
    return file.readAll();
}

/// "@-8 14:30", "@+20" and "@-3h" as the API writes them; any other text as it is.
QString withoutRelativeDate(const QString &text, const QDateTime &now)
{
    static const QRegularExpression pattern(u"^@([+-]\\d+)(h| (\\d\\d):(\\d\\d))?$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return text;
    const int count = match.capturedView(1).toInt();
    if (match.capturedView(2) == u"h")
        return instantText(now.addSecs(count * 3600));
    const QDate day = now.date().addDays(count);
    if (match.capturedView(2).isEmpty())
        return rules::dayToWire(day);
    return instantText(QDateTime(day, QTime(match.capturedView(3).toInt(), match.capturedView(4).toInt()), Qt::UTC));
}

QJsonValue withoutRelativeDates(const QJsonValue &value, const QDateTime &now)
{
    if (value.isString())
        return withoutRelativeDate(value.toString(), now);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef element : array)
            element = withoutRelativeDates(element, now);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = withoutRelativeDates(it.value(), now);
        return object;
    }
    return value;
}

/// Fills in what a handwritten sample leaves out.
QJsonObject completed(QJsonObject sample, const QDateTime &now)
{
    const StatusKeys keys = sample["older"_L1].toBool() ? StatusKeys::WithoutNewer : StatusKeys::All;
    const auto fill = [&sample](const QString &key, const QJsonValue &value) {
        if (!sample.contains(key))
            sample.insert(key, value);
    };
    fill(u"vendorLeadAction"_s, u"ACCEPTED"_s);
    fill(u"vendorNotificationViewed"_s, sample["vendorLeadAction"_L1].toString() != "NONE"_L1);
    if (sample.contains("postLeadStatusData"_L1)) {
        const QJsonObject data = sample["postLeadStatusData"_L1].toObject();
        fill(u"postLeadStatus"_s, data["status"_L1]);
        fill(u"dateModified"_s, data["statusActionDate"_L1]);
        sample.insert(u"postLeadStatusData"_s, wholeStatusData(data, keys));
    }
    fill(u"dateModified"_s, sample.contains("actionDate"_L1) ? sample["actionDate"_L1] : sample["dateCreated"_L1]);
    fill(u"customerInformationHtml"_s,
         customerInformation(sample["customerName"_L1].toString(), sample["customerPhone"_L1].toString(),
                             sample["customerEmail"_L1].toString()));
    fill(u"postLeadRequiresAction"_s, requiresAction(sample, now));
    return wholeLead(sample);
}

/// Gives the attachments of `lead` ids, and keeps their files.
void takeFiles(QJsonObject &lead, QHash<qint64, QByteArray> &files)
{
    QJsonArray attachments = lead["attachments"_L1].toArray();
    for (QJsonValueRef element : attachments) {
        QJsonObject attachment = element.toObject();
        const qint64 id = firstAttachmentId + files.size();
        files.insert(id, resource(u"files/"_s + attachment.take("file"_L1).toString()));
        attachment.insert(u"id"_s, id);
        element = attachment;
    }
    lead.insert(u"attachments"_s, attachments);
}

} // namespace

bool requiresAction(const QJsonObject &lead, const QDateTime &now)
{
    if (lead["vendorLeadAction"_L1].toString() != "ACCEPTED"_L1)
        return false;
    const QString name = lead["postLeadStatus"_L1].toString();
    if (name.isEmpty())
        return true;
    const auto status = rules::fromWireName<rules::Status>(name);
    if (status && (rules::isFinal(*status) || rules::ruleOf(*status).group == rules::Group::LostOrStopped))
        return false;
    const auto since = rules::instantFromWire(lead["postLeadStatusData"_L1]["statusActionDate"_L1].toString());
    return !since || now.toSecsSinceEpoch() - since->time_since_epoch().count() > quietSeconds;
}

QString customerInformation(const QString &name, const QString &phone, const QString &email)
{
    return u"<p><strong>%1</strong><br>Phone: %2<br>Email: %3</p>"_s.arg(name.toHtmlEscaped(), phone.toHtmlEscaped(),
                                                                         email.toHtmlEscaped());
}

SampleLeads sampleLeads(const QDateTime &now)
{
    SampleLeads samples;
    for (const QLatin1StringView name : sampleFiles) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(resource(name + u".json"_s), &error);
        if (!document.isArray())
            qFatal("samples/%s.json: %s", name.data(), qUtf8Printable(error.errorString()));
        const QJsonArray array = document.array();
        for (const QJsonValue &element : array) {
            const QJsonObject written = withoutRelativeDates(element, now).toObject();
            QJsonObject lead = completed(written, now);
            takeFiles(lead, samples.files);
            if (written.contains("odd"_L1))
                samples.odd.insert(lead["id"_L1].toInteger(), written["odd"_L1].toString());
            samples.leads.append(lead);
        }
    }
    std::stable_sort(samples.leads.begin(), samples.leads.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a["dateCreated"_L1].toString() > b["dateCreated"_L1].toString();
    });
    return samples;
}

} // namespace jobmark::sandbox
