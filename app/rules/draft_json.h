// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

#include <QJsonObject>
#include <QTimeZone>

namespace jobmark::rules {

/// Reads the keys of a status update from JSON, as they stand in the request. Absent, null and blank text are all "not
/// answered"; a value of the wrong type or shape is an answer that cannot be read. `false` for a "to be determined" is
/// the same as not answering. Used for rows of `jobmark --check`, stored rows, and by the sandbox for what it receives.
[[nodiscard]] Draft draftFromJson(const QJsonObject &object, const QTimeZone &zone);

} // namespace jobmark::rules
