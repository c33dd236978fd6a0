// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_reader.h"

#include "database.h"
#include "store_files.h"
#include "time_column.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

Stored<QList<SeenLead>> leadsBelow(const QString &folder, Database::Access access,
                                   const std::optional<api::LeadId> &below, int limit)
{
    Database database;
    if (const auto opened = database.open(databaseFileIn(folder), access); !opened)
        return tl::make_unexpected(opened.error());
    // The highest number of all is no lead's before there is one: below it are all others.
    const qlonglong bound = below ? below->number() : std::numeric_limits<qlonglong>::max();
    Statement statement(database, u"SELECT * FROM leads WHERE id < ? ORDER BY id DESC LIMIT ?"_s);
    return readAll(statement, {bound, limit}, seenLeadAt);
}

} // namespace

Stored<QList<SeenLead>> seenLeadsBelow(const QString &folder, const std::optional<api::LeadId> &below, int limit)
{
    const auto leads = leadsBelow(folder, Database::Access::ReadOnly, below, limit);
    const bool isInTheWay = !leads && leads.error() != StoreFault::Busy && leads.error() != StoreFault::Damaged;
    return isInTheWay && isAtRest(databaseFileIn(folder)) ? leadsBelow(folder, Database::Access::AtRest, below, limit)
                                                          : leads;
}

} // namespace jobmark::store
