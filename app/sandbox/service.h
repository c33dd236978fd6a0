// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fault_plan.h"
#include "lead_book.h"
#include "request_log.h"
#include "state_file.h"

#include <chrono>
#include <functional>
#include <optional>
#include <QHash>
#include <QUrlQuery>

namespace jobmark::sandbox {

/// A request to the API, read from HTTP.
struct Request
{
    QByteArray method;
    QString path;
    QUrlQuery query;
    QByteArray authorization; ///< the header's value; empty when there was none
    QByteArray idempotencyKey;
    QByteArray contentType;
    QByteArray body;
    std::optional<UploadedFile> file; ///< the part named "file" of a multipart body
};

/// What becomes of a request.
struct Outcome
{
    Reply reply;
    std::chrono::milliseconds wait{0}; ///< before the reply
    bool dropped = false;              ///< the connection is closed instead
};

/// The API without HTTP: sign-in, faults, idempotency, the log, and the leads. Not thread-safe.
class Service
{
public:
    using Clock = std::function<QDateTime()>;

    Service(LeadBook book, Clock clock);

    /// Goes on from what `file` holds, if it exists, and keeps every change there. Or a sentence that says why not.
    [[nodiscard]] tl::expected<void, QString> keepIn(StateFile file);
    [[nodiscard]] tl::expected<void, QString> setFaults(const QStringList &faults) { return m_faults.replace(faults); }

    /// How long to wait before answer(request) is called.
    [[nodiscard]] std::chrono::milliseconds delayBefore(const Request &request);
    [[nodiscard]] Outcome answer(const Request &request);
    /// An address of /sandbox/…, or 404.
    [[nodiscard]] Reply inspect(const QByteArray &method, const QString &path, const QByteArray &body);

private:
    /// The first success that came with an Idempotency-Key, and what it was for.
    struct Remembered
    {
        QByteArray fingerprint;
        Reply reply;
    };

    [[nodiscard]] std::optional<Outcome> failedBeforehand(const Request &request, Call call);
    [[nodiscard]] Reply carriedOut(const Request &request, const Route &route, LogEntry &entry);
    [[nodiscard]] Reply performed(const Request &request, const Route &route);
    [[nodiscard]] Reply performedStatus(const Request &request, qint64 lead);
    [[nodiscard]] Reply disguised(Reply reply, Call call);
    [[nodiscard]] QByteArray allLeads() const;
    [[nodiscard]] QJsonObject state() const;

    LeadBook m_book;
    Clock m_clock;
    FaultPlan m_faults;
    RequestLog m_log;
    QHash<QByteArray, Remembered> m_remembered; ///< by Idempotency-Key
    std::optional<StateFile> m_file;
};

} // namespace jobmark::sandbox
