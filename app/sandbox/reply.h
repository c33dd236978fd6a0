// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QString>

namespace jobmark::sandbox {

/// What goes back over HTTP.
struct Reply
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    std::optional<int> retryAfter; ///< in seconds

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// {"success": true, "data": data, "message": message}; without `data` when it is undefined.
[[nodiscard]] Reply success(const QJsonValue &data, const QString &message);
/// {"success": false, "error": sentence, "findings": findings}; without `findings` when there are none.
[[nodiscard]] Reply refusal(int status, const QString &sentence, const QJsonArray &findings = {});
/// JSON without the API's envelope, for the inspection addresses.
[[nodiscard]] Reply plainJson(const QByteArray &json);

} // namespace jobmark::sandbox
