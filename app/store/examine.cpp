// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "examine.h"

#include "database.h"
#include "drafts.h"
#include "submissions.h"

#include <array>
#include <QFile>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

// The leads are left out: they can be many, each start would read them all, and the server has them too.
constexpr std::array precious = {"drafts"_L1, "submissions"_L1, "activity"_L1};

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
    for (const auto table : precious) {
        const auto verdict = database.ask(u"PRAGMA quick_check(%1)"_s.arg(table));
        if (!verdict)
            return tl::make_unexpected(verdict.error());
        if (verdict->toString() != "ok"_L1)
            return tl::make_unexpected(StoreFault::Damaged);
    }
    if (const auto drafts = DraftStore(database).loadAll(); !drafts)
        return tl::make_unexpected(drafts.error());
    if (const auto rows = SubmissionStore(database).loadAll(); !rows)
        return tl::make_unexpected(rows.error());
    return {};
}

Stored<void> tryToWrite(Database &database)
{
    return database.inTransaction([] { return Stored<void>(); });
}

} // namespace jobmark::store
