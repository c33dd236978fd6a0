// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// A database that was cut to nothing while its -wal file is whole. SQLite takes it for a new one and deletes the -wal,
/// with all that is in it, whoever looks. Ours are moved into their place when they are whole, so it is never new.
namespace jobmark::store {

/// `file` is the database. To be asked before SQLite opens it.
[[nodiscard]] bool isCutToNothing(const QString &file);

/// Puts the pages of `emptyDatabase`, which has the same tables and is closed, where those of `file` were: what the
/// -wal says instead of some of them can be read then. No start takes the result for a whole database. False when that
/// cannot be done; then SQLite must not open it.
[[nodiscard]] bool layGround(const QString &file, const QString &emptyDatabase);

} // namespace jobmark::store
