// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <QByteArray>
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

/// `file` is the database. Nothing when no -shm says so. To be asked before the database is opened (that makes the -shm
/// anew), and again once it was read from.
[[nodiscard]] std::optional<WalEnd> walEndOf(const QString &file);

/// True when frames are missing: `before` had more of the same -wal than `now`, or of one of which nothing is left, or
/// a commit stands behind its end. The latter is also what a power cut can leave of a commit that was not finished.
[[nodiscard]] bool isEndLost(const QString &file, const std::optional<WalEnd> &before,
                             const std::optional<WalEnd> &now);

} // namespace jobmark::store
