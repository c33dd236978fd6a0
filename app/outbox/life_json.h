// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "life.h"

#include <QJsonObject>

/// How the state of a submission stands in the database. Words, so that a row can be read by a person; never rename
/// one.
namespace jobmark::outbox {

[[nodiscard]] QJsonObject toJson(const api::ApiError &error);
[[nodiscard]] std::optional<api::ApiError> errorFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const Life &life);
/// Nothing when it is not what toJson() writes.
[[nodiscard]] std::optional<Life> lifeFromJson(const QJsonObject &object);

[[nodiscard]] QLatin1StringView nameOf(State state);

} // namespace jobmark::outbox
