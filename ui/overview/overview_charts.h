// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chart_data.h"

#include "session/overview.h"

/// The overview in words: the pictures with their numbers.
namespace jobmark::ui {

[[nodiscard]] ChartData statusChart(const session::Overview &overview, const QLocale &locale);
[[nodiscard]] ChartData waitingChart(const session::Overview &overview, const QLocale &locale);
/// Sizes in cents.
[[nodiscard]] ChartData wonValueChart(const session::Overview &overview, const QLocale &locale);
/// Sizes in thousandths.
[[nodiscard]] ChartData shareWonChart(const session::Overview &overview, const QLocale &locale);

} // namespace jobmark::ui
