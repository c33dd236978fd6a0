// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

/// What the files that spell numbers out share.
namespace jobmark::reading {

/// A number below a thousand million, each part below a thousand.
struct NumberParts
{
    int millions;
    int thousands;
    int rest;
};

[[nodiscard]] constexpr NumberParts partsOf(std::int64_t number)
{
    return {static_cast<int>(number / 1'000'000), static_cast<int>(number / 1'000 % 1'000),
            static_cast<int>(number % 1'000)};
}

template <class Table>
[[nodiscard]] constexpr auto at(const Table &table, int index)
{
    return table[static_cast<std::size_t>(index)];
}

} // namespace jobmark::reading
