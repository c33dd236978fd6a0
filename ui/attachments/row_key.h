// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"
#include "session/receiving.h"

#include <variant>

namespace jobmark::ui {

/// A file that is being copied.
struct CopyKey
{
    int id = 0;
    auto operator<=>(const CopyKey &) const = default;
};

/// A recorded attachment; a server may give several the same number, or none.
struct RecordedKey
{
    session::RecordedId id;
    int nth = 0; ///< among those of that number
    auto operator<=>(const RecordedKey &) const = default;
};

/// What one row of the attachments is about, as long as it is shown.
using RowKey = std::variant<CopyKey, outbox::SubmissionId, RecordedKey>;

} // namespace jobmark::ui
