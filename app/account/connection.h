// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/client.h"
#include "api/server_address.h"

#include <cstdint>
#include <QString>
#include <QUuid>
#include <tl/expected.hpp>

namespace jobmark::account {

/// Names one connection for ever: in the list, in the keychain, and wherever something is kept per connection.
class ConnectionId
{
public:
    ConnectionId() = default; ///< names no connection
    explicit ConnectionId(QUuid uuid)
        : m_uuid(uuid)
    {}
    [[nodiscard]] static ConnectionId create() { return ConnectionId(QUuid::createUuid()); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    /// Lower case, without braces.
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
    friend bool operator==(ConnectionId, ConnectionId) = default;
    friend size_t qHash(ConnectionId id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// What a person calls a connection: 1 to 60 characters without control characters, trimmed, runs of spaces made one.
class ConnectionName
{
public:
    enum class Fault : std::uint8_t { Empty, TooLong };
    static constexpr qsizetype maximumLength = 60; ///< UTF-16 code units

    [[nodiscard]] static tl::expected<ConnectionName, Fault> fromText(const QString &typed);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Two names a person would not tell apart: equal but for upper and lower case.
    [[nodiscard]] bool reads(const ConnectionName &other) const;
    friend bool operator==(const ConnectionName &, const ConnectionName &) = default;

private:
    explicit ConnectionName(QString text)
        : m_text(std::move(text))
    {}
    QString m_text;
};

/// A way to one server as one user. Its token is not here: it is in the system keychain (see token_vault.h).
struct Connection
{
    ConnectionId id;
    ConnectionName name;
    api::ServerAddress server = api::ServerAddress::renovationFind();
    api::Access access = api::Access::ReadAndWrite; ///< ReviewOnly: a support agent, nothing is ever written

    friend bool operator==(const Connection &, const Connection &) = default;
};

/// Scheme, host and port of `server`, the port always written. A token belongs to one origin and is never sent to
/// another.
[[nodiscard]] QString originOf(const api::ServerAddress &server);

} // namespace jobmark::account
