// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "schema.h"

#include "database.h"

#include <array>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

constexpr std::array version1 = {
    "CREATE TABLE made_by (version INTEGER NOT NULL)",
    "INSERT INTO made_by VALUES (0)",
    "CREATE TABLE leads (id INTEGER PRIMARY KEY, json BLOB NOT NULL, seen_at INTEGER NOT NULL)",
    "CREATE TABLE drafts (lead INTEGER PRIMARY KEY, texts BLOB NOT NULL, based_on_modified INTEGER,"
    " based_on_status TEXT NOT NULL, saved_at INTEGER NOT NULL, seal INTEGER NOT NULL)",
    "CREATE TABLE submissions (number INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE,"
    " lead INTEGER NOT NULL, content BLOB NOT NULL, life BLOB NOT NULL, server_lead BLOB NOT NULL,"
    " seal INTEGER NOT NULL)",
    "CREATE TABLE activity (number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, lead INTEGER NOT NULL,"
    " what TEXT NOT NULL, details BLOB NOT NULL, reference TEXT NOT NULL, seal INTEGER NOT NULL)",
    "CREATE INDEX activity_by_lead ON activity (lead, number)",
};

constexpr std::array version2 = {
    "CREATE TABLE listing (one INTEGER PRIMARY KEY CHECK (one = 1), completed_at INTEGER NOT NULL)",
};

// NULL for what was seen before.
constexpr std::array version3 = {
    "ALTER TABLE leads ADD COLUMN seal INTEGER",
};

constexpr std::array allMigrations = {
    Migration{1, version1},
    Migration{2, version2},
    Migration{3, version3},
};

Stored<void> apply(Database &database, const Migration &step)
{
    return database.inTransaction([&]() -> Stored<void> {
        for (const char *statement : step.statements) {
            if (const auto ran = database.run(QString::fromLatin1(statement)); !ran)
                return ran;
        }
        if (const auto ran = database.run(u"UPDATE made_by SET version = %1"_s.arg(step.version)); !ran)
            return ran;
        return database.run(u"PRAGMA user_version = %1"_s.arg(step.version));
    });
}

} // namespace

std::span<const Migration> migrations()
{
    return allMigrations;
}

Stored<int> versionOf(Database &database)
{
    const auto header = database.ask(u"PRAGMA user_version"_s);
    if (!header)
        return tl::make_unexpected(header.error());
    const auto tables = database.ask(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tl::make_unexpected(tables.error());
    if (tables->toInt() == 0 && header->toInt() == 0)
        return 0;
    const auto table = database.ask(u"SELECT version FROM made_by"_s);
    if (!table || table->toInt() != header->toInt() || table->toInt() < 1)
        return tl::make_unexpected(table || table.error() == StoreFault::Other ? StoreFault::Damaged : table.error());
    return header->toInt();
}

Stored<SchemaState> migrate(Database &database, std::span<const Migration> steps)
{
    const auto version = versionOf(database);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version > steps.back().version)
        return tl::make_unexpected(StoreFault::NewerVersion);
    SchemaState state = SchemaState::Current;
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        if (const auto applied = apply(database, step); !applied)
            return tl::make_unexpected(applied.error());
        state = SchemaState::Migrated;
    }
    return state;
}

} // namespace jobmark::store
