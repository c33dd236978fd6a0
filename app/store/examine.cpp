// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "examine.h"

#include "database.h"
#include "drafts.h"
#include "store_files.h"
#include "submissions.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

Stored<void> quickCheck(Database &database, QLatin1StringView table)
{
    const auto verdict = database.ask(u"PRAGMA quick_check(%1)"_s.arg(table));
    if (!verdict)
        return tl::make_unexpected(verdict.error());
    return verdict->toString() == "ok"_L1 ? Stored<void>() : tl::make_unexpected(StoreFault::Damaged);
}

} // namespace

bool isHeaderSound(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray header = file.read(20);
    return header.size() == 20 && header.startsWith("SQLite format 3") && header.at(18) >= 1 && header.at(18) <= 2 &&
           header.at(19) >= 1 && header.at(19) <= 2;
}

Stored<void> examine(Database &database)
{
    for (const auto table : {"drafts"_L1, "submissions"_L1}) {
        if (const auto checked = quickCheck(database, table); !checked)
            return checked;
    }
    if (const auto drafts = DraftStore(database).loadAll(); !drafts)
        return tl::make_unexpected(drafts.error());
    if (const auto rows = SubmissionStore(database).loadAll(); !rows)
        return tl::make_unexpected(rows.error());
    return {};
}

Stored<void> checkActivity(const QString &folder)
{
    Database database;
    const auto opened = database.open(databaseFileIn(folder), Database::Access::ReadOnly);
    return opened ? quickCheck(database, "activity"_L1) : opened;
}

Stored<void> tryToWrite(Database &database)
{
    return database.inTransaction([] { return Stored<void>(); });
}

} // namespace jobmark::store
