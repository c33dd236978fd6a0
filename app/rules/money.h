// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding_code.h"

#include <compare>
#include <cstdint>
#include <tl/expected.hpp>

namespace jobmark::rules {

/// An amount in Canadian dollars, kept in whole cents. Cannot be negative or above 999,999,999.99.
class Money
{
public:
    static constexpr std::int64_t maximumCents = 99'999'999'999;

    /// Code::Negative or Code::TooLarge when `cents` is outside the range.
    [[nodiscard]] static constexpr tl::expected<Money, Code> fromCents(std::int64_t cents)
    {
        if (cents < 0)
            return tl::make_unexpected(Code::Negative);
        if (cents > maximumCents)
            return tl::make_unexpected(Code::TooLarge);
        return Money(cents);
    }

    /// A number as it stands in JSON. Code::Negative or Code::TooLarge outside the range (the infinities too),
    /// Code::TooPrecise when it has more than two decimals, Code::Malformed when it is no number.
    [[nodiscard]] static tl::expected<Money, Code> fromNumber(double dollars);

    [[nodiscard]] constexpr std::int64_t cents() const { return m_cents; }
    /// For the wire: the double nearest to the amount, whose shortest text has at most two decimals.
    [[nodiscard]] constexpr double toNumber() const { return static_cast<double>(m_cents) / 100.0; }
    [[nodiscard]] constexpr bool isZero() const { return m_cents == 0; }

    constexpr auto operator<=>(const Money &) const = default; // NOLINT(modernize-use-nullptr): there is none

private:
    explicit constexpr Money(std::int64_t cents)
        : m_cents(cents)
    {}
    std::int64_t m_cents;
};

} // namespace jobmark::rules
