// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "leads.h"

#include "database.h"
#include "time_column.h"

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

Stored<SeenLead> leadAt(const Statement &row)
{
    return SeenLead{api::LeadId(row.value(0).toLongLong()), row.value(1).toByteArray(), fromColumn(row.value(2))};
}

} // namespace

Stored<void> LeadStore::saveLeads(const QList<SeenLead> &leads)
{
    return m_database.inTransaction([&]() -> Stored<void> {
        Statement statement(m_database, u"INSERT INTO leads (id, json, seen_at) VALUES (?, ?, ?)"
                                        " ON CONFLICT (id) DO UPDATE SET json = excluded.json,"
                                        " seen_at = excluded.seen_at"_s);
        for (const SeenLead &lead : leads) {
            const auto ran = statement.run({qlonglong(lead.id.number()), notNull(lead.json), toColumn(lead.seenAt)});
            if (!ran)
                return ran;
        }
        return {};
    });
}

Stored<QList<SeenLead>> LeadStore::loadAll() const
{
    Statement statement(m_database, u"SELECT id, json, seen_at FROM leads ORDER BY id"_s);
    return readAll(statement, {}, leadAt);
}

Stored<QList<SeenLead>> LeadStore::loadSome(api::LeadId after, int limit) const
{
    Statement statement(m_database, u"SELECT id, json, seen_at FROM leads WHERE id > ? ORDER BY id LIMIT ?"_s);
    return readAll(statement, {qlonglong(after.number()), limit}, leadAt);
}

Stored<std::optional<SeenLead>> LeadStore::load(api::LeadId id) const
{
    Statement statement(m_database, u"SELECT id, json, seen_at FROM leads WHERE id = ?"_s);
    return readAll(statement, {qlonglong(id.number())}, leadAt).map([](const QList<SeenLead> &leads) {
        return leads.isEmpty() ? std::nullopt : std::optional(leads.first());
    });
}

Stored<qint64> LeadStore::count() const
{
    return m_database.ask(u"SELECT count(*) FROM leads"_s).map([](const QVariant &n) { return n.toLongLong(); });
}

} // namespace jobmark::store
