// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "status.h"

#include <optional>
#include <QLatin1StringView>
#include <QStringView>

/// The API's own words for the values of rules/status.h. One table each, read both ways.
namespace jobmark::rules {

[[nodiscard]] QLatin1StringView wireName(Status status);
[[nodiscard]] QLatin1StringView wireName(ContactMethod method);
[[nodiscard]] QLatin1StringView wireName(EstimateType type);
[[nodiscard]] QLatin1StringView wireName(LostReason reason);

/// The value whose wire name is exactly `name` (case matters), or nothing.
template <class E>
[[nodiscard]] std::optional<E> fromWireName(QStringView name);
template <>
[[nodiscard]] std::optional<Status> fromWireName(QStringView name);
template <>
[[nodiscard]] std::optional<ContactMethod> fromWireName(QStringView name);
template <>
[[nodiscard]] std::optional<EstimateType> fromWireName(QStringView name);
template <>
[[nodiscard]] std::optional<LostReason> fromWireName(QStringView name);

} // namespace jobmark::rules
