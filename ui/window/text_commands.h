// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command_line.h"

namespace jobmark::ui {

/// Those that need no window: they write to standard output and end.
[[nodiscard]] bool isTextCommand(Start start);

/// The exit status: 0, or for --check 1 when a line is not ok and 2 when the input could not be read.
[[nodiscard]] int runTextCommand(const CommandLine &line);

/// Says what is wrong with the command line on standard error. The exit status is 2.
[[nodiscard]] int refuseCommandLine(const CommandLineFault &fault);

} // namespace jobmark::ui
