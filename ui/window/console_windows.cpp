// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "console.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <memory>
#include <windows.h>
// After windows.h, which it needs.
#include <shellapi.h>

namespace jobmark::ui {
namespace {

/// Whether the caller gave this stream a file, a pipe or a console that is still there.
bool isGiven(DWORD which)
{
    const HANDLE handle = ::GetStdHandle(which);
    return handle != nullptr && handle != INVALID_HANDLE_VALUE && ::GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

void open(std::FILE *stream, const char *name, const char *mode)
{
    // What cannot be opened stays closed: there is nowhere to say so.
    [[maybe_unused]] std::FILE *opened = std::freopen(name, mode, stream);
}

/// The console belongs to the caller, whose next program may write in the old code page. Once, at the start.
void writeUtf8UntilTheEnd()
{
    static const UINT output = ::GetConsoleOutputCP();
    static const UINT input = ::GetConsoleCP();
    std::atexit([] {
        ::SetConsoleOutputCP(output);
        ::SetConsoleCP(input);
    });
    ::SetConsoleOutputCP(CP_UTF8);
    ::SetConsoleCP(CP_UTF8);
}

} // namespace

QStringList commandLineArguments(int, char *const[])
{
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&::LocalFree)> all(::CommandLineToArgvW(::GetCommandLineW(), &count),
                                                              &::LocalFree);
    QStringList arguments;
    for (int i = 1; all && i < count; ++i)
        arguments << QString::fromWCharArray(all.get()[i]);
    return arguments;
}

void useConsoleOfCaller()
{
    const bool hasInput = isGiven(STD_INPUT_HANDLE);
    const bool hasOutput = isGiven(STD_OUTPUT_HANDLE);
    const bool hasError = isGiven(STD_ERROR_HANDLE);
    if ((!hasInput || !hasOutput || !hasError) && ::AttachConsole(ATTACH_PARENT_PROCESS)) {
        writeUtf8UntilTheEnd();
        if (!hasInput)
            open(stdin, "CONIN$", "r");
        if (!hasOutput)
            open(stdout, "CONOUT$", "w");
        if (!hasError)
            open(stderr, "CONOUT$", "w");
    }
    for (std::FILE *stream : {stdin, stdout, stderr}) {
        if (const int number = ::_fileno(stream); number >= 0)
            ::_setmode(number, _O_BINARY);
    }
}

int standardInput()
{
    return ::_fileno(stdin);
}

} // namespace jobmark::ui
