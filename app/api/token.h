// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <tl/expected.hpp>

namespace jobmark::api {

/// A bearer token. Never printed: there is no stream or debug operator, and there must not be one.
class Token
{
public:
    enum class Fault : std::uint8_t { Empty, HasLineBreakOrControl, TooLong, HasSpaces, NotAscii };
    static constexpr qsizetype maximumLength = 8 * 1024;

    /// Trims what surrounds a pasted token (spaces, line ends, quotes, a leading "Bearer " or "Authorization: Bearer
    /// "); refuses what could forge a header.
    [[nodiscard]] static tl::expected<Token, Fault> fromText(const QString &pasted);

    [[nodiscard]] const QByteArray &secret() const { return m_secret; }
    /// What its `exp` claim says when it reads as a JWT. A hint: the clock here may be wrong, and the server decides.
    [[nodiscard]] std::optional<QDateTime> expiryHint() const;

private:
    explicit Token(QByteArray secret)
        : m_secret(std::move(secret))
    {}
    QByteArray m_secret;
};

} // namespace jobmark::api
