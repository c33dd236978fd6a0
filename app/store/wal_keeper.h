// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"

#include <chrono>
#include <future>
#include <QDateTime>
#include <QString>
#include <QTimer>

namespace jobmark::store {

/// Says when what stands in the -wal file is moved into the database, so that a copy of the folder is whole although it
/// was made while Jobmark works, one file after the other, in any order, as cp and most backups do.
///
/// SQLite's files know nothing of each other. A copy is spoilt in two ways, each of which needs a move that falls into
/// it: its database is from before the move and its -wal from after the next write, which begins that file anew (what
/// was moved is in neither); or its -wal is from before a write and its database from after that write was moved (old
/// pages over new ones). A -wal that only grows and a database that stands still make a whole copy in any order; what
/// was being appended fails its checksum and is left out, and the -shm is made anew by whoever opens the copy first.
///
/// Hence, with `copyTime` as the longest that a copy may take, and counted from the last write on:
/// - nothing is moved before that time has passed without another write;
/// - then it is moved, on another thread, while a reader pins the -wal: it is not begun anew, but appended to;
/// - the pin goes when as much time has passed again. Only then the next write begins the -wal anew.
/// - Closing leaves both files as they are, unless that has been waited for: the next start goes on with them.
///
/// So the -wal grows until there is such a pause. Without one SQLite moves it by itself at 1 GiB (store.cpp).
///
/// Main thread. Needs an event loop to move anything.
class WalKeeper
{
public:
    /// `database` is open when keep() is called; `file` is its path.
    WalKeeper(Database &database, QString file, std::chrono::milliseconds copyTime);
    ~WalKeeper();
    WalKeeper(const WalKeeper &) = delete;
    WalKeeper &operator=(const WalKeeper &) = delete;

    void keep();
    /// Closes the database. At most as long as a move takes that is under way.
    void close();

private:
    enum class Stage : std::uint8_t {
        Written, ///< there may be something to move
        Moved,   ///< all of it is in the database, just now
        Free,    ///< for as long as a copy takes, too: the -wal may be begun anew
    };
    struct Stamp
    {
        qint64 size = 0;
        QDateTime changed;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    [[nodiscard]] Stamp stampNow() const;
    void look();
    void lookAtMove();
    void move();
    void pin();
    void unpin();

    Database &m_database;
    const QString m_file;
    Database m_reader;
    bool m_isKeeping = false;
    bool m_isPinned = false;
    QTimer m_looks;
    Stamp m_stamp;
    Stage m_stage = Stage::Written;
    std::future<bool> m_moving; ///< did all of it arrive?
    bool m_isWrittenToMeanwhile = false;
};

} // namespace jobmark::store
