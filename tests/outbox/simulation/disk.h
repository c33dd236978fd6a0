// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dice.h"
#include "faults.h"

#include "outbox/journal.h"

#include <functional>
#include <memory>

namespace jobmark::simulation {

/// The journal, with its failings: full disks, disks that fail, and a stop of the program just before or just after a
/// commit. What lies below keeps the rows.
class Disk : public outbox::Journal
{
public:
    explicit Disk(Dice dice)
        : m_dice(dice)
    {}

    [[nodiscard]] store::Stored<void> write(const store::SubmissionBatch &batch) final;
    [[nodiscard]] QString attachmentsFolder() const final;

    /// The program is being killed: it writes nothing any more.
    void leave() { m_isLeft = true; }
    /// The program stopped. What comes back is what was on disk.
    void stop();
    void setFull(bool isFull) { m_isFull = isFull; }
    /// From now on nothing fails.
    void becomeGood();
    /// Of a thousand writes so many fail, half of them after everything was written but for the word that it was: when
    /// the program stops before its next write, it is there after all.
    void setFailures(int perMille) { m_failures = perMille; }
    /// Of this submission, as a program would find it that starts now.
    [[nodiscard]] std::optional<store::SubmissionRow> rowOf(const QUuid &id) const;

    std::function<bool()> goesWrong; ///< asked before a write fails
    std::function<void()> mayStop;   ///< called before and after each commit; may throw
    std::function<void(const store::SubmissionBatch &)> committed;

protected:
    virtual void put(const store::SubmissionBatch &batch) = 0;
    virtual void reopen() = 0;

private:
    void commit(const store::SubmissionBatch &batch);

    Dice m_dice;
    bool m_isLeft = false;
    bool m_isFull = false;
    int m_failures = 0;
    std::optional<store::SubmissionBatch> m_halfDone;
};

/// With the promises of SQLite: a batch is there whole or not at all, in order. It keeps the bytes the outbox wrote, so
/// what comes back after a crash went through the real encoding.
std::unique_ptr<Disk> modelDisk(Dice dice, Fault fault);
/// A real store in a folder of its own. A stop leaves it the files as they were at that moment.
std::unique_ptr<Disk> storeDisk(Dice dice);

} // namespace jobmark::simulation
