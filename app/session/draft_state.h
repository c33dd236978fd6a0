// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/store_fault.h"

#include <cstdint>
#include <optional>
#include <QDateTime>

namespace jobmark::session {

/// How what is typed is kept.
struct DraftState
{
    enum class Phase : std::uint8_t { None, Saving, Saved, NotSaved };
    Phase phase = Phase::None;
    std::optional<QDateTime> savedAt;                   ///< UTC
    store::StoreFault fault = store::StoreFault::Other; ///< NotSaved
    friend bool operator==(const DraftState &, const DraftState &) = default;
};

/// A draft that was begun when the lead stood otherwise.
struct DraftConflict
{
    QString statusThen; ///< in the server's words; may be empty
    friend bool operator==(const DraftConflict &, const DraftConflict &) = default;
};

} // namespace jobmark::session
