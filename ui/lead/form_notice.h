// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "parts/notice.h"
#include "session/form_state.h"

namespace jobmark::ui {

// The actions of the form's notice: these two, or the number of a rules::Field to go to.
inline constexpr int formNoticeConfirm = 1000;
inline constexpr int formNoticeBack = 1001;

/// What stands above the form: after a submit that found errors all of them, each with a way to its field; after one
/// that found only warnings, these with the question. Nothing otherwise.
[[nodiscard]] std::optional<NoticeState> formNotice(const session::FormState &state);

} // namespace jobmark::ui
