// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "store_journal.h"

namespace jobmark::outbox {

store::Stored<void> StoreJournal::write(const store::SubmissionBatch &batch)
{
    return m_store.submissions().write(batch);
}

store::Stored<QList<store::SubmissionRow>> StoreJournal::loadAll() const
{
    return m_store.submissions().loadAll();
}

QString StoreJournal::attachmentsFolder() const
{
    return m_store.attachmentsFolder();
}

} // namespace jobmark::outbox
