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
/// Reads all that the server does not have as well.
[[nodiscard]] Stored<void> examine(Database &database);
/// Whether it can be written at all is to be known before somebody types.
[[nodiscard]] Stored<void> tryToWrite(Database &database);

} // namespace jobmark::store
