// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "envelope.h"

#include "server_text.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

/// The words in a value: a text, an object with a message, or the first of a list of these.
QString wordsIn(const QJsonValue &value, int depth = 0)
{
    if (value.isString())
        return cleanedText(value.toString());
    if (depth < 2 && value.isArray() && !value.toArray().isEmpty())
        return wordsIn(value.toArray().first(), depth + 1);
    if (depth < 2 && value.isObject())
        return wordsIn(value.toObject()["message"_L1], depth + 1);
    return {};
}

QString wordsOf(const QJsonObject &object)
{
    for (const QLatin1StringView key : {"error"_L1, "message"_L1, "errors"_L1, "detail"_L1, "title"_L1}) {
        const QString words = wordsIn(object[key]);
        if (!words.isEmpty())
            return words;
    }
    return {};
}

} // namespace

std::optional<Envelope> envelopeFrom(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return std::nullopt;
    Envelope envelope;
    if (document.isArray()) {
        envelope.data = QJsonValue(QJsonValue::Undefined);
        envelope.content = document.array();
        return envelope;
    }
    envelope.object = document.object();
    const QJsonValue success = envelope.object["success"_L1];
    if (success.isBool())
        envelope.success = success.toBool();
    envelope.hasStrangeSuccess = !success.isBool() && !success.isNull() && !success.isUndefined();
    envelope.data = envelope.object["data"_L1];
    envelope.words = wordsOf(envelope.object);
    envelope.hasError = !wordsIn(envelope.object["error"_L1]).isEmpty();
    const bool isWrapped = envelope.data.isArray() || envelope.data.isObject();
    envelope.content = isWrapped ? envelope.data : QJsonValue(envelope.object);
    return envelope;
}

} // namespace jobmark::api
