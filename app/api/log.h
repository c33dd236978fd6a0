// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace jobmark::api {

/// jobmark.api: one line per exchange, with verb, path (ids only), status and milliseconds. Never headers, bodies,
/// tokens or queries.
Q_DECLARE_LOGGING_CATEGORY(apiLog)

/// `text` on one line: what could end a log line or forge another is escaped.
[[nodiscard]] QString escapedForLog(const QString &text);

} // namespace jobmark::api
