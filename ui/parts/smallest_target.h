// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

namespace jobmark::ui {

/// Pixels, each way, of what is pressed or clicked: WCAG 2.2, target size.
inline constexpr int smallestTarget = 24;

} // namespace jobmark::ui
