// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity.h"

#include "database.h"
#include "seal.h"
#include "time_column.h"

#include <algorithm>
#include <array>
#include <limits>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::store {
namespace {

constexpr auto columns = "at, lead, what, details, reference, seal"_L1;

/// As written in the database: never change one, only add.
constexpr std::array kindNames = {
    "viewed"_L1,          "submitted"_L1, "sent"_L1,   "accepted"_L1,  "refused"_L1,  "result unknown"_L1,
    "decision needed"_L1, "decided"_L1,   "undone"_L1, "discarded"_L1, "replaced"_L1, "correction requested"_L1,
};
static_assert(kindNames.size() == static_cast<std::size_t>(ActivityKind::CorrectionRequested) + 1);

QVariantList valuesOf(const NewActivity &entry)
{
    return {toColumn(entry.at), qlonglong(entry.lead.number()),
            QString(kindNames.at(static_cast<std::size_t>(entry.what))),
            QJsonDocument(entry.details).toJson(QJsonDocument::Compact), notNull(entry.reference)};
}

/// The number, then `columns`.
Stored<Activity> entryAt(const Statement &row)
{
    const QVariantList values = row.values(1, 6);
    const auto kind = std::find(kindNames.begin(), kindNames.end(), values.at(2).toString());
    const QJsonDocument details = QJsonDocument::fromJson(values.at(3).toByteArray());
    if (!isWhole(values) || kind == kindNames.end() || !details.isObject())
        return tl::make_unexpected(StoreFault::Damaged);
    return Activity{{fromColumn(values.at(0)), api::LeadId(values.at(1).toLongLong()),
                     static_cast<ActivityKind>(kind - kindNames.begin()), details.object(), values.at(4).toString()},
                    row.value(0).toLongLong()};
}

} // namespace

Stored<void> ActivityStore::append(const QList<NewActivity> &entries)
{
    return m_database.inTransaction([&] { return appendInTransaction(entries); });
}

Stored<void> ActivityStore::appendInTransaction(const QList<NewActivity> &entries)
{
    if (entries.isEmpty())
        return {};
    Statement statement(m_database, u"INSERT INTO activity (%1) VALUES (?, ?, ?, ?, ?, ?)"_s.arg(columns));
    for (const NewActivity &entry : entries) {
        if (const auto ran = statement.run(sealed(valuesOf(entry))); !ran)
            return ran;
    }
    return {};
}

Stored<QList<Activity>> ActivityStore::load(std::optional<api::LeadId> lead, int limit,
                                            std::optional<qint64> before) const
{
    // A number is never above 2^63-1, so a missing `before` leaves none out.
    QVariantList values{before.value_or(std::numeric_limits<qint64>::max())};
    if (lead)
        values.append(qlonglong(lead->number()));
    values.append(limit);
    Statement statement(m_database,
                        u"SELECT number, %1 FROM activity WHERE number < ?%2 ORDER BY number DESC LIMIT ?"_s.arg(
                            columns, lead ? u" AND lead = ?"_s : QString()));
    return readAll(statement, values, entryAt);
}

} // namespace jobmark::store
