// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "record_finding.h"

#include "api/lead.h"

#include <QLocale>
#include <QTimeZone>

namespace jobmark::review {

/// What a finding says of `lead`, in the user's language: it names the field and says what to do. May quote what the
/// server sent: show it as plain text.
[[nodiscard]] QString sentence(const RecordFinding &finding, const api::Lead &lead, const QLocale &locale,
                               const QTimeZone &zone);

} // namespace jobmark::review
