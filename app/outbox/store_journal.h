// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal.h"

#include "store/store.h"

namespace jobmark::outbox {

/// The journal in a connection's store, which outlives it.
class StoreJournal : public Journal
{
public:
    explicit StoreJournal(store::Store &store)
        : m_store(store)
    {}
    [[nodiscard]] store::Stored<void> write(const store::SubmissionBatch &batch) override;
    [[nodiscard]] store::Stored<QList<store::SubmissionRow>> loadAll() const override;
    [[nodiscard]] QString attachmentsFolder() const override;

private:
    store::Store &m_store;
};

} // namespace jobmark::outbox
