// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace jobmark::sandbox {

/// What is told of one request. Headers are left out but for the Idempotency-Key, and so are tokens.
struct LogEntry
{
    QByteArray method;
    QString path;
    QString query;
    QByteArray idempotencyKey;
    QJsonValue body;       ///< JSON as it came; of an upload its name, type and size; otherwise null
    int status = 0;        ///< 0 when the connection was closed without an answer
    bool applied = false;  ///< this request changed something
    bool replayed = false; ///< answered from an earlier request with the same Idempotency-Key
};

/// The requests seen, oldest first; the latest hundred thousand of them.
class RequestLog
{
public:
    void append(LogEntry entry);
    [[nodiscard]] QJsonArray toJson() const;

private:
    QList<LogEntry> m_entries;
    qint64 m_forgotten = 0;
};

} // namespace jobmark::sandbox
