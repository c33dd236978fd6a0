// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jobmark::test {

/// `lead` as a server would send it with `value` under `key`.
inline api::Lead changedLead(const api::Lead &lead, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(lead.json).object();
    object[key] = value;
    return *api::leadFromJson(object, QTimeZone::utc());
}

/// An entry of its attachments.
inline QJsonObject attachmentNamed(const QString &name, const QJsonValue &id = {})
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("displayFilename"), name}};
}

} // namespace jobmark::test
