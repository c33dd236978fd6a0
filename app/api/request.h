// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "server_address.h"
#include "token.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <QByteArray>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QString>
#include <QUrlQuery>
#include <QUuid>

namespace jobmark::api {

enum class Verb : std::uint8_t { Get, Put, Post };
[[nodiscard]] QByteArray verbName(Verb verb);

/// One call before it is dressed for the network: what differs from call to call.
struct Request
{
    Verb verb = Verb::Get;
    QString path; ///< below the server's address, beginning with a slash; ids only, so that it may be logged
    QUrlQuery query;
    std::optional<QUuid> key; ///< of a write: its Idempotency-Key
    QByteArray contentType;   ///< of a body; empty when there is none
    std::chrono::milliseconds idle{0};
    std::chrono::milliseconds deadline{0};
    std::chrono::milliseconds timePerPart{
        0};                  ///< of a large answer: once its head is there, the deadline is uploadTime()
    qint64 maximumBytes = 0; ///< of the answer's body
};

/// What does not differ: where to, as whom, and whom to trust.
struct Credentials
{
    ServerAddress server;
    Token token;
    QList<QSslCertificate> moreAuthorities;
};

/// The only place where a QNetworkRequest is made and where the token leaves its type. `bodyLength` is nothing for a
/// read. See the comments inside for what each attribute is there to prevent.
[[nodiscard]] QNetworkRequest networkRequest(const Request &request, const Credentials &credentials,
                                             std::optional<qint64> bodyLength);

} // namespace jobmark::api
