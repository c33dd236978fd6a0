// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <tl/expected.hpp>

namespace jobmark::sandbox {

/// The calls of the API.
enum class Call : std::uint8_t { List, Read, Status, Accept, Decline, Upload, Download };
inline constexpr std::array allCalls = {Call::List,    Call::Read,   Call::Status,  Call::Accept,
                                        Call::Decline, Call::Upload, Call::Download};

[[nodiscard]] constexpr bool isWrite(Call call)
{
    return call == Call::Status || call == Call::Accept || call == Call::Decline || call == Call::Upload;
}

/// As faults name it: "list", "read", "status", …
[[nodiscard]] QLatin1StringView callName(Call call);

struct Route
{
    Call call;
    qint64 lead = 0;
    qint64 attachment = 0;
};

inline constexpr QLatin1StringView apiPath("/rest-api-v1");

/// Which call `method` and `path` (without a query) make; or the HTTP status that says why none: 404 or 405.
[[nodiscard]] tl::expected<Route, int> routeOf(const QByteArray &method, const QString &path);

} // namespace jobmark::sandbox
