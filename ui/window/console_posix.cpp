// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "console.h"

#include <unistd.h>

namespace jobmark::ui {

QStringList commandLineArguments(int argc, char *const argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void useConsoleOfCaller() {}

int standardInput()
{
    return STDIN_FILENO;
}

} // namespace jobmark::ui
