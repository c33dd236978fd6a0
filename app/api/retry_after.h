// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <optional>
#include <QByteArray>
#include <QDateTime>

namespace jobmark::api {

/// The value of a Retry-After header: seconds, or a date in any of the three forms of RFC 9110. Clamped to 0 … one day;
/// nothing when it is neither.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray &header, const QDateTime &now);

} // namespace jobmark::api
