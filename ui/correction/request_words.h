// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "files/plain_file.h"
#include "parts/side_table.h"
#include "report/correction_sides.h"

#include <QString>

/// What is said of correction requests.
namespace jobmark::ui {

/// Why nothing was opened, and what to do about it.
[[nodiscard]] QString faultSentence(review::RequestFault fault);
[[nodiscard]] QString faultSentence(files::ReadFault fault);

/// Recorded and should be, side by side.
[[nodiscard]] SideState writersSides(const QList<report::CorrectionLine> &lines);
/// The same with what is recorded now.
[[nodiscard]] SideState agentsSides(const QList<report::CorrectionLine> &lines);

} // namespace jobmark::ui
