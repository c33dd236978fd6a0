// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>

namespace jobmark::sandbox {

/// The handwritten leads of samples/*.json, newest first: whole, with every key of the API.
///
/// A sample is a lead as the API writes it, with these liberties: dates are relative to now ("@-8 14:30" is eight days
/// ago at 14:30 UTC, "@+20" that day at noon UTC, "@-3h" three hours ago); what is left out is filled in or null;
/// `"older": true` leaves out the seven newer keys of postLeadStatusData, as older records do; an attachment's `file`
/// is a resource of samples/files; `"odd"` says what is deliberately odd about the lead, in a few words.
struct SampleLeads
{
    QList<QJsonObject> leads;
    QHash<qint64, QByteArray> files; ///< content of attachments, by attachment id
    QHash<qint64, QString> odd;      ///< what is odd, by lead id
};

[[nodiscard]] SampleLeads sampleLeads(const QDateTime &now);

/// When a final status or none asks for something: whether a lead in this state needs an update at `now`.
[[nodiscard]] bool requiresAction(const QJsonObject &lead, const QDateTime &now);

/// What the portal writes about a customer: name, telephone and mail as a bit of HTML.
[[nodiscard]] QString customerInformation(const QString &name, const QString &phone, const QString &email);

} // namespace jobmark::sandbox
