// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/drafts.h"

#include <QHash>
#include <QSet>

namespace jobmark::session {

/// Drafts of leads that are not open any more and that the disk did not take: here until it does, or until the lead is
/// opened again. Main thread.
class UnsavedDrafts
{
public:
    /// Whether the lead's draft on disk may be written over.
    enum class Beneath : std::uint8_t { Known, Unread };

    struct Unsaved
    {
        store::SavedDraft draft;
        Beneath beneath;
    };

    void put(const store::SavedDraft &draft, Beneath beneath);
    /// Gives it back to the form.
    [[nodiscard]] std::optional<Unsaved> take(api::LeadId lead);
    /// Writes what can be written now; what cannot stays.
    void writeTo(store::DraftStore &drafts);
    [[nodiscard]] int count() const { return static_cast<int>(m_drafts.size()); }
    [[nodiscard]] QSet<api::LeadId> leads() const { return {m_drafts.keyBegin(), m_drafts.keyEnd()}; }

private:
    QHash<api::LeadId, Unsaved> m_drafts;
};

} // namespace jobmark::session
