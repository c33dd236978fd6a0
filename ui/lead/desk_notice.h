// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/notice.h"
#include "session/desk_state.h"
#include "session/surroundings.h"

namespace jobmark::ui {

/// What the buttons of the desk's own notice do; the numbers are the ids of its NoticeActions.
enum class DeskAction : std::uint8_t { ReadAgain, SignIn, KeepDraft, DiscardDraft };

/// What has to be said about the open lead as a whole: it could not be read, a submit was not taken, the draft was
/// begun when the lead stood otherwise. Nothing when all is well.
[[nodiscard]] std::optional<NoticeState> deskNotice(const session::DeskState &state);

/// "Draft saved 14:02"; empty when there is none.
[[nodiscard]] QString draftText(const session::DraftState &draft, const session::Surroundings &surroundings);

} // namespace jobmark::ui
