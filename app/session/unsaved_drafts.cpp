// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "unsaved_drafts.h"

namespace jobmark::session {

void UnsavedDrafts::put(const store::SavedDraft &draft, Beneath beneath)
{
    m_drafts.insert(draft.lead, {draft, beneath});
}

std::optional<UnsavedDrafts::Unsaved> UnsavedDrafts::take(api::LeadId lead)
{
    return m_drafts.contains(lead) ? std::optional(m_drafts.take(lead)) : std::nullopt;
}

void UnsavedDrafts::writeTo(store::DraftStore &drafts)
{
    m_drafts.removeIf(
        [&drafts](const auto &unsaved) { return unsaved->beneath == Beneath::Known && drafts.save(unsaved->draft); });
}

} // namespace jobmark::session
