// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

#include <QJsonObject>
#include <QTimeZone>

namespace jobmark::rules {

/// Reads the keys of a status update from JSON, as they stand in the request: absent is null, for the rest see
/// DraftReader. Other keys are passed over. Used for stored rows, and by the sandbox for what it receives.
[[nodiscard]] Draft draftFromJson(const QJsonObject &object, const QTimeZone &zone);

} // namespace jobmark::rules
