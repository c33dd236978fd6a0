// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store.h"

#include <QHash>
#include <QTimeZone>

namespace jobmark::session {

/// The whole leads of a connection: on disk, and in memory as far as the store could not take them (yet). Main thread.
class LeadShelf
{
public:
    explicit LeadShelf(const QTimeZone &zone)
        : m_zone(zone)
    {}

    /// From now on leads go to `store`, which outlives the shelf; until then all are in memory.
    void use(store::Store &store) { m_store = &store; }

    [[nodiscard]] std::optional<api::Lead> find(api::LeadId id) const;
    /// Those of `ids` that are there.
    [[nodiscard]] QHash<api::LeadId, api::Lead> findMany(const QList<api::LeadId> &ids) const;
    /// Whatever comes back, they are found from now on; with a fault they are forgotten when the program ends.
    store::Stored<void> keep(const QList<api::Lead> &leads, const QDateTime &now);

private:
    [[nodiscard]] std::optional<api::Lead> parsed(const QByteArray &json) const;

    QTimeZone m_zone;
    mutable std::optional<api::Lead> m_last; ///< the open lead is asked for again and again, and may be large
    store::Store *m_store = nullptr;
    QHash<api::LeadId, QByteArray> m_unsaved; ///< as JSON, a fraction of what a lead takes when it is parsed
};

} // namespace jobmark::session
