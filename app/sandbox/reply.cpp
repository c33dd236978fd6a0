// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "reply.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {

Reply success(const QJsonValue &data, const QString &message)
{
    QJsonObject envelope{{u"success"_s, true}, {u"message"_s, message}};
    if (!data.isUndefined())
        envelope.insert(u"data"_s, data);
    return {200, "application/json", QJsonDocument(envelope).toJson(QJsonDocument::Compact), {}};
}

Reply refusal(int status, const QString &sentence, const QJsonArray &findings)
{
    QJsonObject envelope{{u"success"_s, false}, {u"error"_s, sentence}};
    if (!findings.isEmpty())
        envelope.insert(u"findings"_s, findings);
    return {status, "application/json", QJsonDocument(envelope).toJson(QJsonDocument::Compact), {}};
}

Reply plainJson(const QByteArray &json)
{
    return {200, "application/json", json, {}};
}

} // namespace jobmark::sandbox
