// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"
#include "session/receiving.h"

#include <compare>
#include <tuple>
#include <variant>

namespace jobmark::ui {

/// A file that is being copied.
struct CopyKey
{
    int id = 0;
    friend bool operator==(const CopyKey &, const CopyKey &) = default;
    friend std::strong_ordering operator<=>(const CopyKey &a, const CopyKey &b) { return a.id <=> b.id; }
};

/// A recorded attachment; a server may give several the same number, or none.
struct RecordedKey
{
    session::RecordedId id;
    int nth = 0; ///< among those of that number
    friend bool operator==(const RecordedKey &, const RecordedKey &) = default;
    friend std::strong_ordering operator<=>(const RecordedKey &a, const RecordedKey &b)
    {
        return std::tie(a.id, a.nth) <=> std::tie(b.id, b.nth);
    }
};

/// What one row of the attachments is about, as long as it is shown.
using RowKey = std::variant<CopyKey, outbox::SubmissionId, RecordedKey>;

} // namespace jobmark::ui
