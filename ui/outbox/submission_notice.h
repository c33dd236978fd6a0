// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"
#include "parts/notice.h"
#include "session/surroundings.h"

namespace jobmark::ui {

/// How a submission stands, in words, with what it waits for, until when, and what can be done. Never "sent" or
/// "accepted" unless the server said so. Nothing for one that the user ended, once that is on the disk.
[[nodiscard]] std::optional<NoticeState> submissionNotice(const outbox::SubmissionView &view,
                                                          const session::Surroundings &surroundings);

} // namespace jobmark::ui
