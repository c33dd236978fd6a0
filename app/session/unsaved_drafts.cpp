// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "unsaved_drafts.h"

namespace jobmark::session {

void UnsavedDrafts::put(const store::SavedDraft &draft, Beneath beneath)
{
    m_drafts.insert(draft.lead, {draft, beneath});
}

std::optional<store::SavedDraft> UnsavedDrafts::take(api::LeadId lead)
{
    const auto found = m_drafts.constFind(lead);
    if (found == m_drafts.constEnd())
        return std::nullopt;
    return m_drafts.take(lead).draft;
}

void UnsavedDrafts::writeTo(store::DraftStore &drafts)
{
    m_drafts.removeIf(
        [&drafts](const auto &unsaved) { return unsaved->beneath == Beneath::Known && drafts.save(unsaved->draft); });
}

} // namespace jobmark::session
