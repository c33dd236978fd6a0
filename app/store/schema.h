// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store_fault.h"

#include <span>

namespace jobmark::store {

class Database;

/// One step from a version of the schema to the next. Steps are never changed once released, only added.
struct Migration
{
    int version; ///< what it leads to
    std::span<const char *const> statements;
};

/// All of them, oldest first; versions count from 1.
[[nodiscard]] std::span<const Migration> migrations();

/// 0 for a new database. Damaged when the two places that hold the version disagree (SQLite's header has no checksum).
[[nodiscard]] Stored<int> versionOf(Database &database);

enum class SchemaState : std::uint8_t { Current, Migrated };

/// Brings the database to the newest version of `steps`, each step in a transaction of its own. Beyond that:
/// NewerVersion, and nothing is written.
[[nodiscard]] Stored<SchemaState> migrate(Database &database, std::span<const Migration> steps);

} // namespace jobmark::store
