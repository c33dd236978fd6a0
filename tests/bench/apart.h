// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <functional>
#include <QApplication>
#include <sys/wait.h>
#include <unistd.h>

namespace jobmark::bench {

/// In a process of its own, so that memory that was given back after something else is not taken for less memory used.
class Apart
{
public:
    Apart(int argc, char **argv)
        : m_argc(argc)
        , m_argv(argv)
    {}

    /// Whether it was.
    [[nodiscard]] bool does(const std::function<bool()> &work) const
    {
        std::fflush(stdout);
        const pid_t child = ::fork();
        if (child == 0)
            workAndEnd(work);
        int status = 0;
        return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
    }

private:
    [[noreturn]] void workAndEnd(const std::function<bool()> &work) const
    {
        int argc = m_argc;
        const QApplication program(argc, m_argv);
        const bool isDone = work();
        std::fflush(stdout);
        ::_exit(isDone ? 0 : 1); // the folders are removed by who made them
    }

    int m_argc;
    char **m_argv;
};

} // namespace jobmark::bench
