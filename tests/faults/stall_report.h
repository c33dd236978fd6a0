// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "headless_process.h"

#include "support/slowness.h"

#include <QTest>

namespace jobmark::test {

/// Milliseconds of work between two beats of a window, whatever goes wrong meanwhile.
inline constexpr int longestWork = 50 * slowness;

/// For the end of each test: how long a window over these programs would have stood still. What passed is said, as it
/// depends on what else the machine does; the work done in it is judged.
inline void judgeStall()
{
    const HeadlessProcess::Stall stall = HeadlessProcess::longestStall();
    qInfo("%s: the longest stall so far was %d ms, and %d ms of work", QTest::currentTestFunction(), stall.passed,
          stall.work);
    QVERIFY2(stall.work <= longestWork, "the window would have stood still");
}

} // namespace jobmark::test
