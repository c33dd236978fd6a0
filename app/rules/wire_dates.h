// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft.h"

#include <QString>
#include <QStringView>
#include <QTimeZone>

/// Dates as they stand in the API's JSON.
namespace jobmark::rules {

/// `2026-12-01T12:00:00Z`: noon UTC of that day, because midnight UTC is the day before everywhere in Canada.
[[nodiscard]] QString dayToWire(QDate day);
/// `2026-12-01T18:30:00Z`
[[nodiscard]] QString instantToWire(Instant instant);

/// ISO 8601 with a zone or offset, seconds optional, fractions of a second dropped; or nothing.
/// A date without a time is not an instant.
[[nodiscard]] std::optional<Instant> instantFromWire(QStringView text);

/// Exactly 00:00:00Z or 12:00:00Z: that UTC day. Any other instant: the day in `zone`. A bare yyyy-MM-dd: as it is.
[[nodiscard]] std::optional<QDate> dayFromWire(QStringView text, const QTimeZone &zone);

} // namespace jobmark::rules
