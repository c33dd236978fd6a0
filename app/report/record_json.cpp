// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "record_json.h"

#include "review/finding_sentence.h"
#include "review/recorded_json.h"
#include "rules/wire_dates.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::report {
namespace {

QString wireTime(const QDateTime &time)
{
    return rules::instantToWire(rules::Instant(std::chrono::seconds(time.toSecsSinceEpoch())));
}

QJsonArray findingsJson(const RecordFacts &facts, const api::Lead &shown, const session::Surroundings &surroundings)
{
    QJsonArray findings;
    for (const review::RecordFinding &finding : facts.findings)
        findings.append(
            QJsonObject{{u"field"_s, QString::fromLatin1(rules::jsonKey(finding.field))},
                        {u"code"_s, QString::fromLatin1(finding.codeName())},
                        {u"severity"_s, finding.severity() == rules::Severity::Error ? u"error"_s : u"warning"_s},
                        {u"sentence"_s, review::sentence(finding, shown, surroundings.locale, surroundings.zone)}});
    return findings;
}

QJsonValue becameFinalJson(const std::optional<BecameFinal> &becameFinal)
{
    if (!becameFinal)
        return {};
    return QJsonObject{
        {u"at"_s, wireTime(becameFinal->at)}, {u"reference"_s, becameFinal->reference}, {u"call"_s, becameFinal->call}};
}

} // namespace

QByteArray recordJsonFile(const RecordFacts &facts, review::Privacy privacy, const session::Surroundings &surroundings)
{
    const api::Lead shown = review::shownUnder(privacy, facts.lead);
    QJsonObject file{{u"format"_s, u"jobmark record"_s},
                     {u"version"_s, 1},
                     {u"exportedAt"_s, wireTime(surroundings.now())},
                     {u"connection"_s, facts.connection},
                     {u"withoutPersonalData"_s, privacy == review::Privacy::WithoutPersonalData},
                     {u"record"_s, review::recordedJson(shown)},
                     {u"findings"_s, findingsJson(facts, shown, surroundings)},
                     {u"becameFinal"_s, becameFinalJson(facts.becameFinal)}};
    if (privacy == review::Privacy::Everything) {
        file.insert(u"server"_s, facts.server.text());
        file.insert(u"raw"_s, QJsonDocument::fromJson(facts.lead.json).object());
    }
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

QString rawJsonText(const api::Lead &lead)
{
    return QString::fromUtf8(QJsonDocument::fromJson(lead.json).toJson(QJsonDocument::Indented));
}

QString exportFileName(const api::Lead &lead, review::Privacy privacy, QLatin1StringView suffix)
{
    const QString extra = privacy == review::Privacy::Everything ? QString() : u"-without-personal-data"_s;
    return u"lead-%1%2.%3"_s.arg(lead.id.text(), extra, suffix);
}

} // namespace jobmark::report
