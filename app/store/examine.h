// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store_fault.h"

#include <QString>

/// Whether a database that is there can be worked with.
namespace jobmark::store {

class Database;

/// SQLite opens a file whose format numbers (bytes 18 and 19 of its header) it does not know for reading only, without
/// a word. We write 1 or 2. True when there is no telling: opening the database tells why.
[[nodiscard]] bool isHeaderSound(const QString &path);
/// Reads the drafts and what waits to be sent. The leads and the activity can be many: each start would be felt.
[[nodiscard]] Stored<void> examine(Database &database);
/// Reads the activity of `folder`, which takes as long as there is much of it. With a connection of its own that only
/// reads, so that any thread may call it while a Store has the folder open. Damaged: Store::replaceDamaged().
[[nodiscard]] Stored<void> checkActivity(const QString &folder);
/// Whether it can be written at all is to be known before somebody types.
[[nodiscard]] Stored<void> tryToWrite(Database &database);

} // namespace jobmark::store
