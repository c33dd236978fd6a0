// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "disk.h"

#include <algorithm>
#include <QTemporaryDir>
#include <utility>

namespace jobmark::simulation {

// Shared by all histories: the outbox clears out what it does not know, and one lives at a time.
QString Disk::attachmentsFolder() const
{
    static const QTemporaryDir folder;
    return folder.path();
}

store::Stored<void> Disk::write(const store::SubmissionBatch &batch)
{
    if (m_isFull || m_isLeft)
        return tl::make_unexpected(store::StoreFault::Full);
    if (m_failures > 0 && m_dice.chance(m_failures) && goesWrong()) {
        if (m_dice.chance(500))
            m_halfDone = batch;
        mayStop();
        return tl::make_unexpected(store::StoreFault::Other);
    }
    mayStop();
    m_halfDone.reset();
    commit(batch);
    mayStop();
    return {};
}

void Disk::commit(const store::SubmissionBatch &batch)
{
    put(batch);
    committed(batch);
}

void Disk::stop()
{
    m_isLeft = false;
    if (const auto halfDone = std::exchange(m_halfDone, std::nullopt))
        commit(*halfDone);
    reopen();
}

void Disk::becomeGood()
{
    m_isFull = false;
    m_failures = 0;
}

std::optional<store::SubmissionRow> Disk::rowOf(const QUuid &id) const
{
    const auto rows = loadAll();
    if (!rows)
        return std::nullopt;
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const auto &row) { return row.id == id; });
    return found == rows->end() ? std::nullopt : std::optional(*found);
}

} // namespace jobmark::simulation
