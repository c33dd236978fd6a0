// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"
#include "rules/field.h"
#include "rules/finding_code.h"
#include "rules/money.h"

#include <cstdint>
#include <optional>
#include <variant>

namespace jobmark::review {

/// What is odd about a record and no form can be: it shows only afterwards, or beside other records.
enum class RecordCode : std::uint8_t {
    StatusesDiffer, ///< the lead and its status data name two statuses
    WonBeforeCreated,
    WonBeforeAccepted,
    WonInTheFuture,
    MeetingAfterWon,
    UnusualAmount, ///< far from this connection's other won jobs
};
inline constexpr std::size_t recordCodeCount = 6;

/// One thing to look at in a record. What the shared validator finds too has the validator's own code.
struct RecordFinding
{
    rules::Field field = rules::Field::Status;
    std::variant<rules::Code, RecordCode> code = rules::Code::Missing;
    api::RecordAge age = api::RecordAge::Current;       ///< Missing: whether it could have been there
    std::optional<rules::Money> typical = std::nullopt; ///< UnusualAmount: the middle one of the others

    /// A breach of what the server asks for is an error, what only looks odd a warning.
    [[nodiscard]] rules::Severity severity() const;
    /// "missing", "unusual_amount", …: for exports, never translated.
    [[nodiscard]] const char *codeName() const;
    friend bool operator==(const RecordFinding &, const RecordFinding &) = default;
};

} // namespace jobmark::review
