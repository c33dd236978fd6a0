// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <vector>

namespace jobmark::review {

/// What the won jobs of one connection were sold for, to tell an amount that is far from all the others.
class WonAmounts
{
public:
    /// With fewer others than this nothing is called unusual.
    static constexpr std::size_t fewest = 5;
    /// Ten times as much, or a tenth: a slip of a zero.
    static constexpr std::int64_t far = 10;

    WonAmounts() = default;
    /// Those of nothing tell nothing, and are left out.
    explicit WonAmounts(std::vector<rules::Money> amounts);

    /// The middle one of the others when `own`, which is one of them, is far from it; otherwise nothing.
    [[nodiscard]] std::optional<rules::Money> typicalUnlike(rules::Money own) const;

private:
    std::vector<rules::Money> m_sorted;
};

/// What a won lead was sold for; nothing when it was not won, or that cannot be read.
[[nodiscard]] std::optional<rules::Money> wonAmount(const api::Lead &lead);

} // namespace jobmark::review
