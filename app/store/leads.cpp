// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "leads.h"

#include "database.h"
#include "seal.h"
#include "time_column.h"

using namespace Qt::StringLiterals;

namespace jobmark::store {

Stored<SeenLead> seenLeadAt(const Statement &row)
{
    const QVariantList values = row.values(0, 4);
    // There was no seal before version 3.
    if (!values.last().isNull() && !isWhole(values))
        return tl::make_unexpected(StoreFault::Damaged);
    return SeenLead{api::LeadId(values.at(0).toLongLong()), values.at(1).toByteArray(), fromColumn(values.at(2))};
}

Stored<void> LeadStore::saveLeads(const QList<SeenLead> &leads)
{
    return m_database.inTransaction([&]() -> Stored<void> {
        Statement statement(m_database, u"INSERT INTO leads (%1) VALUES (?, ?, ?, ?)"
                                        " ON CONFLICT (id) DO UPDATE SET json = excluded.json,"
                                        " seen_at = excluded.seen_at, seal = excluded.seal"_s.arg(seenLeadColumns));
        for (const SeenLead &lead : leads) {
            const auto ran =
                statement.run(sealed({qlonglong(lead.id.number()), notNull(lead.json), toColumn(lead.seenAt)}));
            if (!ran)
                return ran;
        }
        return {};
    });
}

Stored<QList<SeenLead>> LeadStore::loadAll() const
{
    Statement statement(m_database, u"SELECT * FROM leads ORDER BY id"_s);
    return readAll(statement, {}, seenLeadAt);
}

Stored<std::optional<SeenLead>> LeadStore::load(api::LeadId id) const
{
    Statement statement(m_database, u"SELECT * FROM leads WHERE id = ?"_s);
    return readAll(statement, {qlonglong(id.number())}, seenLeadAt).map([](const QList<SeenLead> &leads) {
        return leads.isEmpty() ? std::nullopt : std::optional(leads.first());
    });
}

Stored<QList<SeenLead>> LeadStore::loadMany(const QList<api::LeadId> &ids) const
{
    Statement statement(m_database, u"SELECT * FROM leads WHERE id = ?"_s);
    QList<SeenLead> leads;
    for (const api::LeadId id : ids) {
        const auto found = readAll(statement, {qlonglong(id.number())}, seenLeadAt);
        if (found)
            leads += *found;
        else if (found.error() != StoreFault::Damaged)
            return found;
    }
    return leads;
}

Stored<qint64> LeadStore::count() const
{
    return m_database.ask(u"SELECT count(*) FROM leads"_s).map([](const QVariant &n) { return n.toLongLong(); });
}

Stored<void> LeadStore::noteListed(Time at)
{
    Statement statement(m_database, u"INSERT INTO listing (one, completed_at) VALUES (1, ?)"
                                    " ON CONFLICT (one) DO UPDATE SET completed_at = excluded.completed_at"_s);
    return statement.run({toColumn(at)});
}

Stored<std::optional<Time>> LeadStore::listedAt() const
{
    return m_database.ask(u"SELECT completed_at FROM listing"_s).map([](const QVariant &at) {
        return at.isNull() ? std::nullopt : std::optional(fromColumn(at));
    });
}

} // namespace jobmark::store
