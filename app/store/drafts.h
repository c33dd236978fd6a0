// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "leads.h"
#include "store_fault.h"

#include "api/lead.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace jobmark::store {

/// What was typed for one lead and not submitted yet.
struct SavedDraft
{
    api::LeadId lead;
    QJsonObject texts; ///< field → the text as typed, the hidden rows included; the form owns the keys
    /// The lead as it stood when the draft was begun, so that a change on the server is noticed.
    std::optional<QDateTime> basedOnUpdate; ///< when its status had last been set, UTC
    QString basedOnStatus;                  ///< its status in the server's words; empty when it had none
    Time savedAt;
    friend bool operator==(const SavedDraft &, const SavedDraft &) = default;
};

/// One draft per lead.
class DraftStore
{
public:
    explicit DraftStore(Database &database)
        : m_database(database)
    {}
    /// On disk when this returns without a fault; replaces the lead's earlier draft.
    [[nodiscard]] Stored<void> save(const SavedDraft &draft);
    [[nodiscard]] Stored<std::optional<SavedDraft>> load(api::LeadId lead) const;
    [[nodiscard]] Stored<QList<SavedDraft>> loadAll() const;
    /// Fine when there is none.
    [[nodiscard]] Stored<void> discard(api::LeadId lead);

private:
    Database &m_database;
};

} // namespace jobmark::store
