// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "disk.h"

#include <algorithm>

namespace jobmark::simulation {

store::Stored<void> Disk::write(const store::SubmissionBatch &batch)
{
    if (const auto fault = fails())
        return tl::make_unexpected(*fault);
    mayStop();
    m_pending.append(batch);
    while (m_pending.size() > (m_order == Order::OneBehind ? 1 : 0))
        commit(m_pending.takeFirst());
    mayStop();
    return {};
}

void Disk::commit(const store::SubmissionBatch &batch)
{
    for (const store::SubmissionRow &row : batch.written) {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &old) { return old.id == row.id; });
        if (found == m_rows.end())
            m_rows.append(row);
        else
            *found = row;
    }
    for (const QUuid &id : batch.removed)
        m_rows.removeIf([&](const store::SubmissionRow &row) { return row.id == id; });
    committed(batch);
}

store::Stored<QList<store::SubmissionRow>> Disk::loadAll() const
{
    return m_rows;
}

} // namespace jobmark::simulation
