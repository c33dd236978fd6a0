// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store_fault.h"

#include "api/lead.h"

#include <chrono>
#include <QByteArray>
#include <QLatin1StringView>
#include <QList>

namespace jobmark::store {

class Database;
class Statement;

/// Wall clock, UTC, as it stood when something happened.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// A lead as the server last reported it.
struct SeenLead
{
    api::LeadId id;
    QByteArray json; ///< the lead's object as it came
    Time seenAt;
    friend bool operator==(const SeenLead &, const SeenLead &) = default;
};

/// As they are written.
inline constexpr QLatin1StringView seenLeadColumns("id, json, seen_at, seal");
/// Of "SELECT *": a database of before there were seals is read as it is where the disk takes no migration. Damaged
/// when the row is not as it was written.
[[nodiscard]] Stored<SeenLead> seenLeadAt(const Statement &row);

/// The leads seen so far. A lead that is not in the server's list any more stays.
class LeadStore
{
public:
    explicit LeadStore(Database &database)
        : m_database(database)
    {}
    /// All of them or none, in one transaction; a lead already there is replaced.
    [[nodiscard]] Stored<void> saveLeads(const QList<SeenLead> &leads);
    /// In order of their numbers.
    [[nodiscard]] Stored<QList<SeenLead>> loadAll() const;
    [[nodiscard]] Stored<std::optional<SeenLead>> load(api::LeadId id) const;
    /// Those of `ids` that were seen, in no order. One that is damaged is left out.
    [[nodiscard]] Stored<QList<SeenLead>> loadMany(const QList<api::LeadId> &ids) const;
    [[nodiscard]] Stored<qint64> count() const;

    /// When the server's list was last fetched to its end.
    [[nodiscard]] Stored<void> noteListed(Time at);
    [[nodiscard]] Stored<std::optional<Time>> listedAt() const;

private:
    Database &m_database;
};

} // namespace jobmark::store
