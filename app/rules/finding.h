// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "field.h"
#include "finding_code.h"

#include <algorithm>
#include <QVarLengthArray>

namespace jobmark::rules {

/// One thing the validator has to say about one field.
struct Finding
{
    Field field;
    Code code;
    /// TooLong: how many characters too many. Otherwise 0.
    int excess = 0;

    [[nodiscard]] constexpr Severity severity() const { return severityOf(code); }
    friend constexpr bool operator==(const Finding &, const Finding &) = default;
};

/// In field order; within a field errors before warnings. Never allocates: no draft can have more findings than fit.
using Findings = QVarLengthArray<Finding, 24>;

[[nodiscard]] inline bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity() == Severity::Error; });
}

} // namespace jobmark::rules
