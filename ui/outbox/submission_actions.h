// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"
#include "parts/notice.h"
#include "session/session.h"

namespace jobmark::ui {

/// What the buttons of a submission do; the numbers are the ids of its NoticeActions.
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

/// What can be done about it now, the most likely first. Each of them the outbox would do.
[[nodiscard]] QList<SubmissionAction> actionsFor(const outbox::SubmissionView &view);

/// The same as buttons; a screen reader hears which lead each is about.
[[nodiscard]] QList<NoticeAction> noticeActionsFor(const outbox::SubmissionView &view);

/// Does what needs nothing but the session. Undo, Edit and SignIn are the page's own.
void applySubmissionAction(session::Session &session, outbox::SubmissionId id, SubmissionAction action, QWidget &from);

} // namespace jobmark::ui
