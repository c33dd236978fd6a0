// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "money.h"

#include <cmath>

namespace jobmark::rules {

tl::expected<Money, Code> Money::fromNumber(double dollars)
{
    if (std::isnan(dollars))
        return tl::make_unexpected(Code::Malformed);
    if (dollars < 0)
        return tl::make_unexpected(Code::Negative);
    if (dollars > static_cast<double>(maximumCents) / 100.0)
        return tl::make_unexpected(Code::TooLarge);
    // A number with at most two decimals is the double nearest to some count of cents; any other number is not.
    const auto cents = static_cast<std::int64_t>(std::llround(dollars * 100.0));
    if (static_cast<double>(cents) / 100.0 != dollars)
        return tl::make_unexpected(Code::TooPrecise);
    return fromCents(cents);
}

} // namespace jobmark::rules
