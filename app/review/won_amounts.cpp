// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "won_amounts.h"

#include <algorithm>

namespace jobmark::review {

std::optional<rules::Money> wonAmount(const api::Lead &lead)
{
    if (!lead.finalStatus() || !lead.recorded)
        return std::nullopt;
    const rules::Money *amount = lead.recorded->jobAmount.value();
    return amount != nullptr ? std::optional(*amount) : std::nullopt;
}

WonAmounts::WonAmounts(std::vector<rules::Money> amounts)
    : m_sorted(std::move(amounts))
{
    std::erase_if(m_sorted, [](rules::Money amount) { return amount.isZero(); });
    std::sort(m_sorted.begin(), m_sorted.end());
}

std::optional<rules::Money> WonAmounts::typicalUnlike(rules::Money own) const
{
    if (own.isZero() || m_sorted.size() < fewest + 1)
        return std::nullopt;
    // The middle of all but `own`: where that stands before the middle, the one after it moves up.
    const std::size_t ownPlace =
        static_cast<std::size_t>(std::lower_bound(m_sorted.begin(), m_sorted.end(), own) - m_sorted.begin());
    std::size_t middle = (m_sorted.size() - 1) / 2;
    if (ownPlace <= middle)
        ++middle;
    const rules::Money typical = m_sorted[std::min(middle, m_sorted.size() - 1)];
    const bool isFar = own.cents() >= typical.cents() * far || own.cents() * far <= typical.cents();
    return isFar ? std::optional(typical) : std::nullopt;
}

} // namespace jobmark::review
