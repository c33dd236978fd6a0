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

QString nameOf(ActivityKind kind)
{
    return kindNames.at(static_cast<std::size_t>(kind));
}

QVariantList valuesOf(const NewActivity &entry)
{
    return {toColumn(entry.at), qlonglong(entry.lead.number()), nameOf(entry.what),
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

/// The part of a statement that picks what is wanted, with the values it wants bound.
struct Condition
{
    QString sql;
    QVariantList values;

    void add(const QString &part, const QVariantList &bound)
    {
        sql += part;
        values += bound;
    }
};

Condition conditionOf(const ActivitySelection &wanted)
{
    Condition condition;
    if (wanted.lead)
        condition.add(u" AND lead = ?"_s, {qlonglong(wanted.lead->number())});
    if (wanted.from)
        condition.add(u" AND at >= ?"_s, {toColumn(*wanted.from)});
    if (wanted.before)
        condition.add(u" AND at < ?"_s, {toColumn(*wanted.before)});
    QVariantList kinds;
    for (const ActivityKind kind : wanted.kinds)
        kinds.append(nameOf(kind));
    if (!kinds.isEmpty())
        condition.add(u" AND what IN (%1)"_s.arg(QStringList(kinds.size(), u"?"_s).join(u',')), kinds);
    return condition;
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

Stored<ActivitySlice> ActivityStore::look(const ActivitySelection &wanted, qint64 below, int most) const
{
    // Of all leads by a stretch of numbers; of one by the index, which may have to reach far back for a few.
    const qint64 start = wanted.lead ? 0 : std::max<qint64>(below - most, 0);
    const Condition condition = conditionOf(wanted);
    Statement statement(m_database, u"SELECT number, %1 FROM activity WHERE number < ? AND number >= ?%2"
                                    " ORDER BY number DESC LIMIT ?"_s.arg(columns, condition.sql));
    auto entries = readAll(statement, QVariantList{below, start} + condition.values + QVariantList{most}, entryAt);
    if (!entries)
        return tl::make_unexpected(entries.error());
    ActivitySlice slice{std::move(*entries)};
    if (!wanted.lead && start > 1)
        slice.below = start;
    else if (wanted.lead && slice.entries.size() == most)
        slice.below = slice.entries.last().number;
    return slice;
}

Stored<qint64> ActivityStore::newestNumber() const
{
    return m_database.ask(u"SELECT max(number) FROM activity"_s).map([](const QVariant &n) { return n.toLongLong(); });
}

Stored<std::optional<Time>> ActivityStore::lastTime(api::LeadId lead, ActivityKind what) const
{
    Statement statement(m_database,
                        u"SELECT at FROM activity WHERE lead = ? AND what = ? ORDER BY number DESC LIMIT 1"_s);
    const auto read = [](const Statement &row) -> Stored<Time> { return fromColumn(row.value(0)); };
    return readAll(statement, {qlonglong(lead.number()), nameOf(what)}, read).map([](const QList<Time> &times) {
        return times.isEmpty() ? std::nullopt : std::optional(times.first());
    });
}

} // namespace jobmark::store
