// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <malloc.h>
#include <QByteArray>
#include <QFile>
#include <QtGlobal>

namespace jobmark::test {

inline constexpr qint64 mebibyte = 1024 * 1024;
#ifdef __SANITIZE_ADDRESS__
inline constexpr qint64 toleratedGrowth = 64 * mebibyte; // freed memory stays in quarantine
#else
inline constexpr qint64 toleratedGrowth = 8 * mebibyte;
#endif

/// What a hostile answer makes this process take, in bytes: the most that was resident at any moment since.
class Growth
{
public:
    Growth()
    {
        // Large blocks of earlier tests would otherwise teach malloc to keep such blocks.
        ::mallopt(M_MMAP_THRESHOLD, 128 * 1024);
        ::malloc_trim(0);
        QFile forget(QStringLiteral("/proc/self/clear_refs"));
        if (!forget.open(QIODevice::WriteOnly) || forget.write("5") != 1)
            qFatal("the system does not forget its high-water mark");
        forget.close();
        m_before = status("VmRSS:");
    }
    [[nodiscard]] qint64 most() const { return std::max<qint64>(0, status("VmHWM:") - m_before); }

private:
    static qint64 status(const QByteArray &key)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no /proc/self/status");
        const QList<QByteArray> lines = file.readAll().split('\n');
        const auto line = std::ranges::find_if(lines, [&key](const QByteArray &one) { return one.startsWith(key); });
        if (line == lines.end())
            qFatal("no such line in /proc/self/status");
        return line->simplified().split(' ').value(1).toLongLong() * 1024;
    }

    qint64 m_before = 0;
};

} // namespace jobmark::test
