// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "request_log.h"

using namespace Qt::StringLiterals;

namespace jobmark::sandbox {
namespace {

constexpr qsizetype mostEntries = 100'000;

} // namespace

void RequestLog::append(LogEntry entry)
{
    if (m_entries.size() == mostEntries) {
        m_entries.removeFirst();
        ++m_forgotten;
    }
    m_entries.append(std::move(entry));
}

QJsonArray RequestLog::toJson() const
{
    QJsonArray array;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const LogEntry &entry = m_entries.at(i);
        array.append(QJsonObject{{u"n"_s, m_forgotten + i + 1},
                                 {u"method"_s, QString::fromUtf8(entry.method)},
                                 {u"path"_s, entry.path},
                                 {u"query"_s, entry.query},
                                 {u"idempotencyKey"_s, QString::fromUtf8(entry.idempotencyKey)},
                                 {u"body"_s, entry.body},
                                 {u"status"_s, entry.status},
                                 {u"applied"_s, entry.applied},
                                 {u"replayed"_s, entry.replayed}});
    }
    return array;
}

} // namespace jobmark::sandbox
