// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "rescue.h"

#include "database.h"
#include "leads.h"
#include "seal.h"

#include <array>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

struct Table
{
    QLatin1StringView name;
    QLatin1StringView key; ///< not part of the seal; empty when the first sealed column is the key
    QLatin1StringView columns;
    int count;
    int mayBeNull; ///< which of `columns`; -1 for none
    bool (*isWhole)(const QVariantList &);
};

bool isLead(const QVariantList &lead)
{
    return lead.last().isNull() ? QJsonDocument::fromJson(lead.at(1).toByteArray()).isObject() : isWhole(lead);
}

bool tellsTime(const QVariantList &listing)
{
    return listing.at(1).toLongLong() > 0;
}

constexpr std::array tables = {
    Table{"drafts"_L1, ""_L1, "lead, texts, based_on_modified, based_on_status, saved_at, seal"_L1, 6, 2, isWhole},
    Table{"submissions"_L1, "number"_L1, "id, lead, content, life, server_lead, seal"_L1, 6, -1, isWhole},
    Table{"activity"_L1, "number"_L1, "at, lead, what, details, reference, seal"_L1, 6, -1, isWhole},
    Table{"leads"_L1, ""_L1, seenLeadColumns, 4, 3, isLead},
    Table{"listing"_L1, ""_L1, "one, completed_at"_L1, 2, -1, tellsTime},
};

QString listOf(const Table &table)
{
    return table.key.isEmpty() ? QString(table.columns) : table.key + ", "_L1 + table.columns;
}

/// An empty value comes out of SQLite as a null one, and would go back in as NULL.
QVariantList toWrite(const Table &table, QVariantList values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i == table.mayBeNull)
            continue;
        if (values.at(i).typeId() == QMetaType::QByteArray)
            values[i] = notNull(values.at(i).toByteArray());
        else if (values.at(i).typeId() == QMetaType::QString)
            values[i] = notNull(values.at(i).toString());
    }
    return values;
}

/// Reads in one direction until the damage. A fault of the fresh database is an error, one of the damaged is the end.
Stored<int> copyRows(const Table &table, QLatin1StringView direction, const Database &damaged, Database &fresh)
{
    const QString order = table.key.isEmpty() ? QString(table.columns).section(u',', 0, 0) : QString(table.key);
    const int keys = table.key.isEmpty() ? 0 : 1;
    Statement read(damaged, u"SELECT %1 FROM %2 ORDER BY %3 %4"_s.arg(listOf(table), table.name, order, direction));
    Statement write(fresh, u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
                               table.name, listOf(table), QStringList(table.count + keys, u"?"_s).join(u", "_s)));
    int copied = 0;
    if (!read.run())
        return copied;
    while (read.next().value_or(false)) {
        if (!table.isWhole(read.values(keys, table.count)))
            continue;
        if (const auto wrote = write.run(toWrite(table, read.values(0, table.count + keys))); !wrote)
            return tl::make_unexpected(wrote.error());
        ++copied;
    }
    return copied;
}

} // namespace

Stored<int> rescue(const QString &damagedFile, Database &fresh)
{
    Database damaged;
    if (!damaged.open(damagedFile, Database::Access::ReadOnly))
        return 0;
    int rescued = 0;
    const auto copied = fresh.inTransaction([&]() -> Stored<void> {
        for (const Table &table : tables) {
            // From both ends, because the damage stops each of them.
            for (const auto direction : {"ASC"_L1, "DESC"_L1}) {
                if (const auto rows = copyRows(table, direction, damaged, fresh); !rows)
                    return tl::make_unexpected(rows.error());
            }
            const auto count = fresh.ask(u"SELECT count(*) FROM "_s + table.name);
            if (count && table.isWhole == isWhole)
                rescued += count->toInt();
        }
        return {};
    });
    return copied.map([&] { return rescued; });
}

} // namespace jobmark::store
