// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"
#include "parts/notice.h"

namespace jobmark::ui {

/// The answers to the question; the numbers are the ids of its NoticeActions.
enum class DiscardAnswer : std::uint8_t { Keep, Discard };

/// Asked in place before something is discarded: what that means where it stands now. Keeping comes first.
[[nodiscard]] NoticeState discardQuestion(const outbox::SubmissionView &view);

} // namespace jobmark::ui
