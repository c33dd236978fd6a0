// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QString>
#include <QUrl>
#include <tl/expected.hpp>

namespace jobmark::api {

/// Where a RenovationFind API is: https anywhere, plain http to loopback alone; without user, password, query or
/// fragment.
class ServerAddress
{
public:
    enum class Fault : std::uint8_t { Empty, NotAnAddress, NotHttps, HasCredentials, HasQuery };

    /// The real one: https://www.renovationfind.com/rest-api-v1
    [[nodiscard]] static ServerAddress renovationFind();
    /// A scheme may be left out and is then https. Spaces around and slashes at the end are forgiven.
    [[nodiscard]] static tl::expected<ServerAddress, Fault> fromText(const QString &typed);

    /// Without a trailing slash.
    [[nodiscard]] const QUrl &url() const { return m_url; }
    /// Encoded throughout, so that a host spelt with letters of another alphabet is seen to be one.
    [[nodiscard]] QString text() const { return m_url.toString(QUrl::FullyEncoded); }
    friend bool operator==(const ServerAddress &, const ServerAddress &) = default;

private:
    explicit ServerAddress(QUrl url)
        : m_url(std::move(url))
    {}
    QUrl m_url;
};

} // namespace jobmark::api
