// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

/// HTTP/1.1 over one bare socket per request, so that a test sees what really came back, and nothing is sent twice.
namespace jobmark::test {

struct BareHeader
{
    QByteArray name;
    QByteArray value;
};

struct BareRequest
{
    QByteArray method;
    QUrl url;
    QList<BareHeader> headers; ///< besides Host, Connection and Content-Length
    QByteArray body;
};

struct BareAnswer
{
    QByteArray raw; ///< every byte that came; empty when the connection was closed without an answer
    int status = 0; ///< 0 when no answer came
    QList<BareHeader> headers;
    QByteArray body;

    /// The value of the first header of that name (case does not matter), or empty.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(body); }
};

/// Sends `request` and blocks until the server closes the connection, at most `patience` milliseconds. Runs no event
/// loop.
[[nodiscard]] BareAnswer exchange(const BareRequest &request, int patience = 30'000);

} // namespace jobmark::test
