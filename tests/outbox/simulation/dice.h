// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <iterator>
#include <QtGlobal>

namespace jobmark::simulation {

/// Chance that is the same for the same seed, everywhere (SplitMix64).
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {}
    std::uint64_t roll()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// low … high, both included.
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        if (high < low)
            qFatal("There is nothing to choose from.");
        return low + static_cast<std::int64_t>(roll() % static_cast<std::uint64_t>(high - low + 1));
    }
    /// True so many times in a thousand.
    bool chance(int perMille) { return between(0, 999) < perMille; }
    template <class Container>
    const auto &oneOf(const Container &container)
    {
        return *std::next(std::begin(container), between(0, static_cast<std::int64_t>(std::size(container)) - 1));
    }

private:
    std::uint64_t m_state;
};

} // namespace jobmark::simulation
