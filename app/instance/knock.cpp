// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "knock.h"

#include "api/server_text.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jobmark::instance {
namespace {

constexpr int protocolVersion = 1;
constexpr qsizetype longestToken = 1024;

} // namespace

QByteArray toLine(const Knock &knock)
{
    QJsonObject object{{u"jobmark"_s, protocolVersion}};
    if (knock.lead)
        object.insert(u"lead"_s, QString::number(knock.lead->number()));
    if (!knock.unknownLink.isEmpty())
        object.insert(u"unknownLink"_s, knock.unknownLink);
    if (knock.leads == Knock::Leads::Sample)
        object.insert(u"sampleData"_s, true);
    if (!knock.activationToken.isEmpty() && knock.activationToken.size() <= longestToken)
        object.insert(u"activationToken"_s, QString::fromLatin1(knock.activationToken));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Knock> knockFromLine(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (line.size() > longestKnock || object["jobmark"_L1].toInt() != protocolVersion)
        return std::nullopt;
    Knock knock;
    if (const QJsonValue lead = object["lead"_L1]; !lead.isUndefined()) {
        knock.lead = api::LeadId::fromText(lead.toString());
        if (!knock.lead)
            return std::nullopt;
    }
    knock.unknownLink = api::cleanedText(object["unknownLink"_L1].toString());
    if (object["sampleData"_L1].toBool())
        knock.leads = Knock::Leads::Sample;
    knock.activationToken = object["activationToken"_L1].toString().left(longestToken).toLatin1();
    return knock;
}

QByteArray answerLine()
{
    return "jobmark: done\n"_ba;
}

} // namespace jobmark::instance
