// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace jobmark::bench {

/// Figures of one kind, measured again and again, and said as a line that tests/bench/run reads: name, unit, median,
/// 99th percentile, the largest, how many.
class Figures
{
public:
    Figures(const char *name, const char *unit)
        : m_name(name)
        , m_unit(unit)
    {}

    void add(double figure) { m_all.push_back(figure); }

    /// Milliseconds that it takes.
    template <class Do>
    void time(Do &&something)
    {
        const auto start = std::chrono::steady_clock::now();
        something();
        add(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }

    void say()
    {
        std::sort(m_all.begin(), m_all.end());
        std::printf("%s\t%s\t%.4f\t%.4f\t%.4f\t%zu\n", m_name, m_unit, at(0.5), at(0.99), at(1.0), m_all.size());
        std::fflush(stdout);
    }

private:
    [[nodiscard]] double at(double share) const
    {
        return m_all.empty() ? 0 : m_all[static_cast<std::size_t>(share * static_cast<double>(m_all.size() - 1))];
    }

    const char *m_name;
    const char *m_unit;
    std::vector<double> m_all;
};

} // namespace jobmark::bench
