// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"
#include "parts/notice.h"
#include "session/surroundings.h"

namespace jobmark::ui {

/// What the buttons of a submission's notice do; the numbers are the ids of its NoticeActions.
enum class SubmissionAction : std::uint8_t {
    Undo,
    SendNow,
    Edit,
    Discard,
    SendAgain,
    KeepMine,
    TakeTheirs,
    CheckAgain,
    CopyReference,
    SignIn,
};

/// What is submitted, in a few words: "Lead won", "Acceptance", "Attachment roof.jpg".
[[nodiscard]] QString submissionName(const outbox::What &what);

/// How a submission stands, in words, with what it waits for, until when, and what can be done. Never "sent" or
/// "accepted" unless the server said so. Nothing for one that the user ended.
[[nodiscard]] std::optional<NoticeState> submissionNotice(const outbox::SubmissionView &view,
                                                          const session::Surroundings &surroundings);

} // namespace jobmark::ui
