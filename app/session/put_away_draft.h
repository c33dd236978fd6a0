// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft_base.h"
#include "typed_answers.h"

namespace jobmark::session {

/// A draft that made way for something else, and may come back.
struct PutAwayDraft
{
    TypedAnswers typed;
    std::optional<DraftBase> begun; ///< how the lead stood when it was begun; nothing when that is not known
};

/// What is typed, for the store, with what made way for it beside it, in a key that a Jobmark which does not know it
/// leaves out. The last one last.
[[nodiscard]] QJsonObject toJson(const TypedAnswers &typed, const QList<PutAwayDraft> &replaced);
[[nodiscard]] QList<PutAwayDraft> replacedFromJson(const QJsonObject &object);

} // namespace jobmark::session
