// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "activity.h"
#include "drafts.h"
#include "leads.h"
#include "store_fault.h"
#include "submissions.h"

#include <chrono>
#include <functional>
#include <memory>
#include <QString>

namespace jobmark::store {

/// What opening the database came to. The user is told of DamagedSetAside.
struct Opening
{
    enum class Kind : std::uint8_t { Created, Opened, Migrated, DamagedSetAside };
    Kind kind = Kind::Opened;
    /// EndLost: what it says may be older than what was done, see wal_end.h.
    enum class Journal : std::uint8_t { Whole, EndLost };
    Journal journal = Journal::Whole;
    /// DamagedSetAside: where the damaged file went.
    QString setAsideAs;
    /// DamagedSetAside: how many drafts, submissions and entries of the activity could be brought over whole.
    int rescued = 0;
};

/// A copy of the folder is whole although it was made file by file while Jobmark works, when it takes no longer than
/// this: see wal_keeper.h.
inline constexpr std::chrono::milliseconds longestCopy{5'000};

/// Everything Jobmark keeps for one connection, in one SQLite database. Main thread only. A write is on disk when it
/// returns (WAL, synchronous=FULL). The caller makes sure that one process has it open. Nothing is read or written
/// before open(), so a program may show itself first.
class Store
{
public:
    /// Opens or creates `folder`/jobmark.sqlite. Folders are made 0700 and files 0600. A damaged database is set aside
    /// (renamed jobmark.sqlite.damaged-…, with its -wal), what is still whole in it is brought over, and work goes on
    /// in a fresh one: see opening(). A database of a newer Jobmark is left alone: NewerVersion.
    [[nodiscard]] static Stored<std::unique_ptr<Store>> open(const QString &folder,
                                                             std::chrono::milliseconds copyTime = longestCopy);
    /// Where open() cannot because of the disk: what is there already, to be read. Whatever writes says why it cannot,
    /// and nothing on the disk is touched. Of what would have to be migrated first: NewerVersion.
    [[nodiscard]] static Stored<std::unique_ptr<Store>> openToRead(const QString &folder);
    /// What openToRead() opened, as open() does; after a fault it can be read as before.
    [[nodiscard]] Stored<void> openAgain();
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const Opening &opening() const;
    [[nodiscard]] QString folder() const;
    /// For copies of files to be uploaded; made (0700) by open().
    [[nodiscard]] QString attachmentsFolder() const;

    [[nodiscard]] LeadStore &leads();
    [[nodiscard]] DraftStore &drafts();
    [[nodiscard]] SubmissionStore &submissions();
    [[nodiscard]] ActivityStore &activity();

    /// `then` is called for every Damaged, also where nobody looks at it: from within the call that found it, so it
    /// must not call the store.
    void setOnDamage(std::function<void()> then);
    /// After a Damaged from any call: sets the database aside as open() does, and goes on in a fresh one.
    [[nodiscard]] Stored<Opening> replaceDamaged();

private:
    class Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace jobmark::store
