// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

/// What systems do differently between a program and the command line that it was started from.
namespace jobmark::ui {

/// What was written after the program's name, every letter of it (Windows hands `argv` over in the old code page).
[[nodiscard]] QStringList commandLineArguments(int argc, char *const argv[]);

/// From here on standard input, output and error are those of the command line, byte for byte and in UTF-8: a program
/// with windows has none of its own on Windows. What was redirected to a file or a pipe stays so. Once, at the start.
void useConsoleOfCaller();

/// The descriptor to read standard input by, after useConsoleOfCaller(). Of a `FILE` whose pipe has ended, Qt says on
/// Windows that it could not be read.
[[nodiscard]] int standardInput();

} // namespace jobmark::ui
