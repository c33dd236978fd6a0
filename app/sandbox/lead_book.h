// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reply.h"
#include "sample_leads.h"

#include <optional>
#include <QJsonObject>

namespace jobmark::sandbox {

/// A file as it came in an upload.
struct UploadedFile
{
    QString name;
    QString contentType;
    QByteArray content;
};

/// The leads, and what each call of the API does to them. No HTTP, no clock, no files; not thread-safe.
///
/// The first leads are the handwritten samples; those beyond are variations of them, made when they are asked for, so
/// that a hundred thousand cost nothing at start. Only leads that were changed are kept.
class LeadBook
{
public:
    static constexpr qsizetype largestAttachment = 25 * 1024 * 1024;

    /// `count` leads (all handwritten ones when nothing), looking fresh at `today`.
    LeadBook(std::optional<qint64> count, const QDateTime &today);

    // Every call gives what the API answers: the lead, or a refusal. `now` is what is recorded.
    [[nodiscard]] Reply list(qint64 page, qint64 pageSize) const;
    [[nodiscard]] Reply read(qint64 id) const;
    [[nodiscard]] Reply setStatus(qint64 id, const QJsonObject &body, const QDateTime &now);
    [[nodiscard]] Reply accept(qint64 id, const QDateTime &now);
    [[nodiscard]] Reply decline(qint64 id, const QJsonObject &body, const QDateTime &now);
    [[nodiscard]] Reply upload(qint64 id, const UploadedFile &file, const QDateTime &now);
    [[nodiscard]] Reply download(qint64 id, qint64 attachment) const;

    [[nodiscard]] qint64 count() const { return m_count; }
    /// The lead as it is kept, contact details included; or nothing.
    [[nodiscard]] std::optional<QJsonObject> stored(qint64 id) const;
    /// The lead at `index`, 0 … count()-1.
    [[nodiscard]] QJsonObject storedAt(qint64 index) const;
    /// What is deliberately odd about handwritten leads, by id.
    [[nodiscard]] const QHash<qint64, QString> &odd() const { return m_samples.odd; }

    /// Everything that differs from the samples, and the day and number of those.
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when `json` is not what toJson() writes.
    [[nodiscard]] static std::optional<LeadBook> fromJson(const QJsonObject &json);

private:
    [[nodiscard]] std::optional<qint64> indexOf(qint64 id) const;
    [[nodiscard]] QJsonObject originalAt(qint64 index) const;
    [[nodiscard]] qint64 nextAttachmentId() const;
    void keep(qint64 id, QJsonObject lead, const QDateTime &now);

    SampleLeads m_samples;
    QDateTime m_today;
    qint64 m_count;
    QList<qsizetype> m_ordinary;            ///< the samples that variations are made of
    QHash<qint64, qsizetype> m_sampleIndex; ///< by id
    QHash<qint64, QJsonObject> m_changed;   ///< by id
    QHash<qint64, QByteArray> m_uploaded;   ///< by attachment id
};

} // namespace jobmark::sandbox
