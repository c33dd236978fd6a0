// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <QFile>
#include <unistd.h>
#include <vector>

namespace jobmark::bench {

using Clock = std::chrono::steady_clock;

inline double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// One figure as tests/bench/run reads it: see figures.h.
inline void sayFigure(const char *name, const char *unit, double figure)
{
    std::printf("%s\t%s\t%.4f\t%.4f\t%.4f\t1\n", name, unit, figure, figure, figure);
}

/// How long something took, again and again, as a row of a table.
class Times
{
public:
    template <class Do>
    void measure(Do &&something)
    {
        const auto start = Clock::now();
        something();
        m_all.push_back(millisecondsSince(start));
    }

    void print(const char *what, const char *goal)
    {
        std::sort(m_all.begin(), m_all.end());
        std::printf("| %-44s | %9.2f | %9.2f | %9.2f | %-8s |\n", what, at(0.5), at(0.99), m_all.back(), goal);
    }

    static void printHead()
    {
        std::printf("| %-44s | %9s | %9s | %9s | %-8s |\n", "milliseconds", "median", "p99", "longest", "goal");
        std::printf("|%s|%s|%s|%s|%s|\n", "----------------------------------------------", "-----------",
                    "-----------", "-----------", "----------");
    }

private:
    [[nodiscard]] double at(double share) const
    {
        return m_all.at(static_cast<std::size_t>(share * static_cast<double>(m_all.size() - 1)));
    }

    std::vector<double> m_all;
};

/// Of this process, as it is in memory now (Linux).
inline double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

} // namespace jobmark::bench
