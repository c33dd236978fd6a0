// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "wal_keeper.h"

#include "cut_database.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

/// On a thread of its own, as the disk may take its time. PASSIVE waits for nobody and takes no page that was written
/// after the oldest reader began.
bool moveAll(const QString &file)
{
    Database database;
    if (!database.open(file, Database::Access::ReadAndWrite))
        return false;
    Statement statement(database, u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    if (!statement.run() || !statement.next().value_or(false))
        return false;
    const bool isBusy = statement.value(0).toInt() != 0;
    return !isBusy && statement.value(1) == statement.value(2); // pages there, and pages moved
}

} // namespace

WalKeeper::WalKeeper(Database &database, QString file, std::chrono::milliseconds copyTime)
    : m_database(database)
    , m_file(std::move(file))
{
    // From one look to the next, never less: a timer that repeats comes sooner after it came late, and a coarse one is
    // early at times. One millisecond more, as timers count in whole ones.
    m_looks.setSingleShot(true);
    m_looks.setTimerType(Qt::PreciseTimer);
    m_looks.setInterval(copyTime + std::chrono::milliseconds(1));
    m_looks.callOnTimeout(&m_looks, [this] {
        look();
        if (m_isKeeping)
            m_looks.start();
    });
}

WalKeeper::~WalKeeper()
{
    close();
}

void WalKeeper::keep()
{
    m_stamp = stampNow();
    m_stage = Stage::Written;
    m_isKeeping = true;
    m_looks.start();
}

// The last connection to close moves everything and removes the -wal. One that may only read cannot.
void WalKeeper::close()
{
    m_looks.stop();
    if (m_moving.valid())
        m_moving.wait();
    m_moving = {};
    const bool mayTidy = m_stage == Stage::Free && stampNow() == m_stamp;
    if (m_isKeeping && !mayTidy)
        pin();
    m_isKeeping = false;
    m_database.close();
    unpin();
}

WalKeeper::Stamp WalKeeper::stampNow() const
{
    const QFileInfo wal(m_file + "-wal"_L1);
    return wal.exists() ? Stamp{wal.size(), wal.lastModified()} : Stamp();
}

// What is the same in two looks has not been written between them: that is the time that is waited for.
void WalKeeper::look()
{
    if (isCutToNothing(m_file))
        return m_database.noteDamage();
    const Stamp now = stampNow();
    const bool isQuiet = now == m_stamp;
    m_stamp = now;
    if (m_moving.valid()) {
        m_isWrittenToMeanwhile |= !isQuiet;
        return lookAtMove();
    }
    if (!isQuiet) {
        unpin(); // appended to, so that not all is in the database and SQLite does not begin anew
        m_stage = Stage::Written;
    } else if (m_stage == Stage::Moved) {
        unpin();
        m_stage = Stage::Free;
    } else if (m_stage == Stage::Written && now.size > 0) {
        move();
    }
}

void WalKeeper::lookAtMove()
{
    if (m_moving.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return;
    const bool isComplete = m_moving.get();
    m_stage = isComplete && !m_isWrittenToMeanwhile ? Stage::Moved : Stage::Written;
    if (m_stage == Stage::Written)
        unpin();
}

void WalKeeper::move()
{
    pin();
    m_isWrittenToMeanwhile = false;
    if (m_isPinned)
        m_moving = std::async(std::launch::async, moveAll, m_file);
}

void WalKeeper::pin()
{
    if (m_isPinned || !m_reader.open(m_file, Database::Access::ReadOnly))
        return;
    // A transaction begins with the first look.
    m_isPinned = m_reader.run(u"BEGIN"_s) && m_reader.ask(u"PRAGMA user_version"_s);
    if (!m_isPinned)
        m_reader.close();
}

void WalKeeper::unpin()
{
    m_reader.close();
    m_isPinned = false;
}

} // namespace jobmark::store
