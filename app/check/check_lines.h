// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/draft.h"

#include <cstdint>
#include <QTimeZone>

class QIODevice;

namespace jobmark::check {

enum class CheckOutcome : std::uint8_t {
    AllOk,     ///< no line has an error
    SomeNotOk, ///< a line has an error
    Unreadable ///< the input could not be read to its end, or the verdicts not be written
};

/// The exit status of `jobmark --check`: 0, 1 or 2.
[[nodiscard]] constexpr int exitStatus(CheckOutcome outcome)
{
    return static_cast<int>(outcome);
}

/// `jobmark --check`: reads status updates from `in`, one JSON object per line with the keys of the request and an
/// optional "context", and writes one verdict per line to `out`, as UTF-8. Opens what is not open. Blocks; needs about
/// as much memory as the longest line, and a line of more than 1 MiB is malformed without being kept.
///
/// A verdict: {"line": 1, "ok": false, "errors": [{"field": "jobAmount", "code": "missing"}], "warnings": []}
/// Fields are the keys of the request, and "attachment"; "line" when the line is no JSON object in UTF-8; "context"
/// when that is malformed; any other key of the line is a warning "not_used" under its own name. A line is ok when it
/// has no errors. The last of several values for the same key counts.
///
/// `now` tells which meetings are in the past; `zone` tells the day of a date that is written with a time of day.
[[nodiscard]] CheckOutcome checkLines(QIODevice &in, QIODevice &out, rules::Instant now, const QTimeZone &zone);

} // namespace jobmark::check
