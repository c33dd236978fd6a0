// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "headless_process.h"

#include <QTest>

namespace jobmark::test {

/// For the end of each test: how long a window over these programs would have stood still. Said, not judged: it
/// depends on what else the machine does.
inline void reportStall()
{
    qInfo("%s: the longest stall so far was %d ms", QTest::currentTestFunction(), HeadlessProcess::longestStall());
}

} // namespace jobmark::test
