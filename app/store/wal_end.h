// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <QByteArray>
#include <QFile>
#include <QString>

/// Whether a -wal file still has its end. SQLite takes the first frame whose checksum is wrong for the end and says
/// nothing: right after a power cut, but where a bit flipped or the file was cut, what was committed is gone without a
/// word, and what was sent looks unsent. Only read. Formats: sqlite.org/walformat.html.
namespace jobmark::store {

/// How far the -wal goes, as the -shm file says.
struct WalEnd
{
    QByteArray salts; ///< of this -wal; others when it was begun anew
    std::uint32_t frames = 0;
};

/// The -shm file of a database, only read. It is kept open: closing any descriptor of it takes away all locks that this
/// process has on it (POSIX), those of SQLite too, and then whoever opens the database next takes the -shm for a left
/// one and cuts it beneath us. So it is made before the database is opened, and closed after it is closed.
class WalIndex
{
public:
    /// `file` is the database.
    explicit WalIndex(const QString &file);

    /// Nothing when no -shm says so. To be asked before the database is opened (that makes the -shm anew), and again
    /// once it was read from.
    [[nodiscard]] std::optional<WalEnd> end();
    /// The database is closed.
    void close() { m_file.close(); }

private:
    QFile m_file;
};

/// True when frames are missing: `before` had more of the same -wal than `now`, or of one of which nothing is left, or
/// a commit stands behind its end. The latter is also what a power cut can leave of a commit that was not finished.
[[nodiscard]] bool isEndLost(const QString &file, const std::optional<WalEnd> &before,
                             const std::optional<WalEnd> &now);

} // namespace jobmark::store
