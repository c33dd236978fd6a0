// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "fault_plan.h"

namespace jobmark::sandbox {

tl::expected<void, QString> FaultPlan::replace(const QStringList &texts)
{
    QList<Fault> faults;
    for (const QString &text : texts) {
        const auto fault = faultFromText(text);
        if (!fault)
            return tl::make_unexpected(fault.error());
        faults.append(*fault);
    }
    m_faults = faults;
    return {};
}

std::optional<int> FaultPlan::strike(FaultKind kind, Call call)
{
    for (Fault &fault : m_faults) {
        if (fault.kind != kind || !fault.calls.test(static_cast<std::size_t>(call)) || fault.remaining == 0)
            continue;
        if (fault.remaining)
            --*fault.remaining;
        return fault.value;
    }
    return std::nullopt;
}

} // namespace jobmark::sandbox
