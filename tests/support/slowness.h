// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

namespace jobmark::test {

/// How many times longer everything may take than in a program as people get it: sanitizers slow it down, and what a
/// bound on time is there to find (something quadratic, a wait without end) takes far longer still.
#ifdef __SANITIZE_ADDRESS__
inline constexpr int slowness = 10;
#else
inline constexpr int slowness = 1;
#endif

} // namespace jobmark::test
