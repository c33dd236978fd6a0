// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submissions.h"

#include "database.h"
#include "seal.h"

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

QVariantList valuesOf(const SubmissionRow &row)
{
    return {row.id.toRfc4122(), qlonglong(row.lead.number()), notNull(row.content), notNull(row.life),
            notNull(row.serverLead)};
}

Stored<SubmissionRow> rowAt(const Statement &row)
{
    const QVariantList values = row.values(0, 6);
    if (!isWhole(values))
        return tl::make_unexpected(StoreFault::Damaged);
    return SubmissionRow{QUuid::fromRfc4122(values.at(0).toByteArray()), api::LeadId(values.at(1).toLongLong()),
                         values.at(2).toByteArray(), values.at(3).toByteArray(), values.at(4).toByteArray()};
}

Stored<void> writeRows(Database &database, const QList<SubmissionRow> &rows)
{
    if (rows.isEmpty())
        return {};
    Statement statement(database, u"INSERT INTO submissions (id, lead, content, life, server_lead, seal)"
                                  " VALUES (?, ?, ?, ?, ?, ?)"
                                  " ON CONFLICT (id) DO UPDATE SET lead = excluded.lead, content = excluded.content,"
                                  " life = excluded.life, server_lead = excluded.server_lead, seal = excluded.seal"_s);
    for (const SubmissionRow &row : rows) {
        if (const auto ran = statement.run(sealed(valuesOf(row))); !ran)
            return ran;
    }
    return {};
}

Stored<void> removeRows(Database &database, const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return {};
    Statement statement(database, u"DELETE FROM submissions WHERE id = ?"_s);
    for (const QUuid &id : ids) {
        if (const auto ran = statement.run({id.toRfc4122()}); !ran)
            return ran;
    }
    return {};
}

} // namespace

Stored<void> SubmissionStore::write(const SubmissionBatch &batch)
{
    return m_database.inTransaction([&]() -> Stored<void> {
        if (const auto wrote = writeRows(m_database, batch.written); !wrote)
            return wrote;
        if (const auto removed = removeRows(m_database, batch.removed); !removed)
            return removed;
        return ActivityStore(m_database).appendInTransaction(batch.activity);
    });
}

Stored<QList<SubmissionRow>> SubmissionStore::loadAll() const
{
    Statement statement(m_database,
                        u"SELECT id, lead, content, life, server_lead, seal FROM submissions ORDER BY number"_s);
    return readAll(statement, {}, rowAt);
}

} // namespace jobmark::store
