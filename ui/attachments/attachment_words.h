// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "attachment_row.h"

#include "files/file_kind.h"
#include "session/attaching_state.h"
#include "session/receiving.h"
#include "session/surroundings.h"

namespace jobmark::ui {

/// What the buttons of the attachments do; the numbers are the ids of their NoticeActions.
enum class AttachmentAction : std::uint8_t {
    CancelCopy,
    CancelUpload,
    Remove,
    TryAgain,
    SendNow,
    CheckAgain,
    SendAgain,
    SignIn,
    Look,
    Save,
    CancelFetch,
    OpenFolder,
    Dismiss,
    UndoRemove,
};

/// The rows without their thumbnails.
[[nodiscard]] AttachmentRowState copyingRow(const session::CopyingFile &file);
[[nodiscard]] AttachmentRowState uploadRow(const session::UploadState &upload,
                                           const session::Surroundings &surroundings);
/// `receipt` may be null.
[[nodiscard]] AttachmentRowState recordedRow(const session::RecordedFile &file, const session::Receipt *receipt,
                                             const session::Surroundings &surroundings);

[[nodiscard]] std::optional<NoticeState> refusedNotice(const session::AttachingState &state, qint64 mostBytes,
                                                       const session::Surroundings &surroundings);
[[nodiscard]] std::optional<NoticeState> removedNotice(const session::AttachingState &state);
/// What can be done here, in one line beneath the title.
[[nodiscard]] QString attachingHint(const session::AttachingState &state);
/// "2 attached, 1 on its way": for the form and the review.
[[nodiscard]] QString attachedText(const session::AttachingState &state);

/// By its content type, or else by its name. Pictures and texts can be looked at here.
[[nodiscard]] files::FileKind kindOf(const api::AttachmentInfo &info);

} // namespace jobmark::ui
