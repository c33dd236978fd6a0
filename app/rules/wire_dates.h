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

/// ISO 8601 in full: date, T, time, and Z or an offset; or nothing. Seconds may be left out, fractions of a second are
/// dropped, spaces around are forgiven; 24:00 and :60 are no times. A date without a time is not an instant.
/// The years are 1 to 9999.
[[nodiscard]] std::optional<Instant> instantFromWire(QStringView text);

/// Exactly 00:00:00Z or 12:00:00Z: that UTC day. Any other instant: the day in `zone`. A bare yyyy-MM-dd: as it is.
[[nodiscard]] std::optional<QDate> dayFromWire(QStringView text, const QTimeZone &zone);

} // namespace jobmark::rules
