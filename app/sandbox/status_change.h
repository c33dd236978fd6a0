// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reply.h"

#include <QDateTime>
#include <QJsonObject>
#include <tl/expected.hpp>

namespace jobmark::sandbox {

/// `lead` after the status update `body`, judged by the same validator as everywhere; or the refusal: 409 when the lead
/// is locked or not accepted, otherwise 400.
[[nodiscard]] tl::expected<QJsonObject, Reply> withStatus(QJsonObject lead, const QJsonObject &body,
                                                          const QDateTime &now);

/// As the API writes an instant.
[[nodiscard]] QString instantText(const QDateTime &instant);

} // namespace jobmark::sandbox
