// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission.h"

#include <QByteArray>
#include <QJsonObject>

/// How a submission's content stands in the database and in the activity.
namespace jobmark::outbox {

/// What is submitted, with its exact values: {"kind": "status", "update": {…}} and the like.
[[nodiscard]] QJsonObject toJson(const What &what);
[[nodiscard]] std::optional<What> whatFromJson(const QJsonObject &object);

/// One line of JSON, and the lead as it was on the next.
[[nodiscard]] QByteArray encode(const Content &content);
/// Nothing when it is not what encode() writes, or holds an update that the validator does not let pass.
[[nodiscard]] std::optional<Content> decodeContent(const QByteArray &bytes);

/// A lead from its own JSON; nothing when there is none.
[[nodiscard]] std::optional<api::Lead> decodeLead(const QByteArray &json);

} // namespace jobmark::outbox
