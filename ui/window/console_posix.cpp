// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "console.h"

namespace jobmark::ui {

QStringList commandLineArguments(int argc, char *const argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void useConsoleOfCaller() {}

} // namespace jobmark::ui
