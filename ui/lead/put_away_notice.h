// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/notice.h"
#include "session/open_draft.h"

#include <optional>

namespace jobmark::ui {

enum class PutAwayAction : std::uint8_t { BringBack, Drop };

/// What is said of what was typed and does not stand in the form any more, and how it comes back; nothing when there is
/// no such thing. Its actions are PutAwayActions.
[[nodiscard]] std::optional<NoticeState> putAwayNotice(session::OpenDraft::PutAway what);

} // namespace jobmark::ui
