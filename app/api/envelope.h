// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace jobmark::api {

/// `{"success": …, "data": …, "message": …}` or `{"success": false, "error": …}`, read kindly: what an answer wraps its
/// content in, or that there was no wrapping.
struct Envelope
{
    std::optional<bool> success;    ///< nothing when the server did not say, or said it in another type
    bool hasStrangeSuccess = false; ///< said in another type: "false" is no success, and no refusal either
    QJsonValue data;                ///< undefined when missing
    QJsonObject object;             ///< the whole, when it is an object
    QString words;                  ///< the server's own, from error or message; cleaned and shortened
    bool hasError = false;          ///< an `error` that says something

    /// What is to be read: `data`, or the answer itself when it has no envelope.
    QJsonValue content;
};

/// Nothing when the body is not JSON.
[[nodiscard]] std::optional<Envelope> envelopeFrom(const QByteArray &body);

} // namespace jobmark::api
