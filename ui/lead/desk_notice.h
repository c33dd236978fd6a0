// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/notice.h"
#include "session/desk_state.h"
#include "session/surroundings.h"
#include "session/typed_answers.h"

namespace jobmark::ui {

/// What the buttons of the desk's own notice do; the numbers are the ids of its NoticeActions.
enum class DeskAction : std::uint8_t { ReadAgain, SignIn, KeepDraft, DiscardDraft, CopyDraft, ShowDecision };

/// What has to be said about the open lead as a whole: it could not be read, a submit was not taken, the draft was
/// begun when the lead stood otherwise. Nothing when all is well. `typed`: the draft, which is shown here when the lead
/// has no form for it any more.
[[nodiscard]] std::optional<NoticeState> deskNotice(const session::DeskState &state,
                                                    const session::TypedAnswers &typed);

/// "Draft saved 14:02"; empty when there is none.
[[nodiscard]] QString draftText(const session::DraftState &draft, const session::Surroundings &surroundings);

} // namespace jobmark::ui
