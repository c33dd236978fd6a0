// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "draft_json.h"

#include "draft_reader.h"

namespace jobmark::rules {
namespace {

void read(DraftReader &reader, Field field, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return reader.readNull(field);
    case QJsonValue::String:
        return reader.readText(field, value.toString());
    case QJsonValue::Double:
        return reader.readNumber(field, value.toDouble());
    case QJsonValue::Bool:
        return reader.readFlag(field, value.toBool());
    case QJsonValue::Array:
    case QJsonValue::Object:
        return reader.readWrongType(field);
    }
}

} // namespace

Draft draftFromJson(const QJsonObject &object, const QTimeZone &zone)
{
    DraftReader reader(zone);
    for (const Field field : allFields)
        read(reader, field, object.value(QLatin1StringView(jsonKey(field))));
    return reader.draft();
}

} // namespace jobmark::rules
