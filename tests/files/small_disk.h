// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>
#include <QtGlobal>
#include <sys/resource.h>

namespace jobmark::test {

/// While it lives no file of this program grows beyond `bytes`: what a full disk does to a write.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        m_handler = std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before = {};
    void (*m_handler)(int) = nullptr;
};

} // namespace jobmark::test
