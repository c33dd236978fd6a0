// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "attaching_state.h"
#include "surroundings.h"

#include "files/file_kind.h"
#include "files/new_file.h"

namespace jobmark::session {

/// Why a file is not going to be attached, and what to do about it; it names the file. `mostBytes`: the limit.
[[nodiscard]] QString refusedSentence(const RefusedFile &file, qint64 mostBytes, const Surroundings &surroundings);

/// Why an attachment was not saved where the user wanted it, and what to do about it.
[[nodiscard]] QString notSavedSentence(const QString &name, files::WriteFault fault);

/// "Picture", "PDF", …
[[nodiscard]] QString kindName(files::FileKind kind);
/// "1.4 MB"
[[nodiscard]] QString sizeText(qint64 bytes, const Surroundings &surroundings);

/// A stranger's or a user's file name for showing: harmless, and cut in the middle when it is long, because its end
/// says what it is.
[[nodiscard]] QString shownFileName(const QString &name);

} // namespace jobmark::session
