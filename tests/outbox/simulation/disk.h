// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/journal.h"

#include <functional>
#include <map>

namespace jobmark::simulation {

/// The journal with the promises of SQLite (a batch is there whole or not at all, in order) and its failings: full
/// disks, and a stop of the program just before or just after a commit. It keeps the bytes the outbox wrote, so what
/// comes back after a crash went through the real encoding. SQLite itself has tests of its own; here it would only make
/// a million histories slow.
class Disk : public outbox::Journal
{
public:
    enum class Order : std::uint8_t {
        Honest,
        OneBehind, ///< a seeded fault: says "on disk" one write too early
    };
    explicit Disk(Order order)
        : m_order(order)
    {}

    [[nodiscard]] store::Stored<void> write(const store::SubmissionBatch &batch) override;
    [[nodiscard]] store::Stored<QList<store::SubmissionRow>> loadAll() const override;
    [[nodiscard]] QString attachmentsFolder() const override { return {}; }
    /// What was said to be on disk and was not is lost.
    void loseWhatIsNotWritten() { m_pending.clear(); }

    std::function<std::optional<store::StoreFault>()> fails; ///< asked before each write
    std::function<void()> mayStop;                           ///< called before and after each commit; may throw
    std::function<void(const store::SubmissionBatch &)> committed;

private:
    void commit(const store::SubmissionBatch &batch);

    Order m_order;
    QList<store::SubmissionBatch> m_pending;
    QList<store::SubmissionRow> m_rows;
};

} // namespace jobmark::simulation
