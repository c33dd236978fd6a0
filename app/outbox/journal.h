// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/submissions.h"

namespace jobmark::outbox {

/// Where submissions are kept: the store's database, or a test's.
class Journal
{
public:
    virtual ~Journal() = default;
    /// All of it on disk, or a fault and nothing of it.
    [[nodiscard]] virtual store::Stored<void> write(const store::SubmissionBatch &batch) = 0;
    [[nodiscard]] virtual store::Stored<QList<store::SubmissionRow>> loadAll() const = 0;
    /// Where copies of attachments are kept.
    [[nodiscard]] virtual QString attachmentsFolder() const = 0;
};

} // namespace jobmark::outbox
