// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "store_fault.h"

#include "api/lead.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace jobmark::store {

/// One submission as the outbox writes it. The store does not look inside; it notices when a bit of it changed.
struct SubmissionRow
{
    QUuid id;
    api::LeadId lead;
    QByteArray content;    ///< what is submitted, written once
    QByteArray life;       ///< where it stands, written at every step
    QByteArray serverLead; ///< the lead as the server last answered for it; empty when it never did
    friend bool operator==(const SubmissionRow &, const SubmissionRow &) = default;
};

/// Everything that happens in one step: all of it or nothing.
struct SubmissionBatch
{
    QList<SubmissionRow> written; ///< added, or replaced when the id is there
    QList<QUuid> removed;
    QList<NewActivity> activity;
};

class SubmissionStore
{
public:
    explicit SubmissionStore(Database &database)
        : m_database(database)
    {}
    /// On disk (fdatasync) when this returns without a fault.
    [[nodiscard]] Stored<void> write(const SubmissionBatch &batch);
    /// In the order in which they were added.
    [[nodiscard]] Stored<QList<SubmissionRow>> loadAll() const;

private:
    Database &m_database;
};

} // namespace jobmark::store
