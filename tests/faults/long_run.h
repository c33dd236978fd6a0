// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace jobmark::test {

/// Does the test have the time it takes? `tests/run --long` says so.
inline bool isLongRun()
{
    return qEnvironmentVariableIsSet("JOBMARK_LONG");
}

} // namespace jobmark::test
