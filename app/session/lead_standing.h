// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <cstdint>

namespace jobmark::session {

/// What there is to do about a lead, as the list groups it.
enum class Standing : std::uint8_t {
    New,         ///< not accepted yet: accept or decline
    NeedsUpdate, ///< open, and the server asks for an update or the last one is a week old
    Open,        ///< accepted, not won, not lost
    Won,         ///< final: the record is locked
    LostOrStopped,
    Declined,
};

/// How long the last word on an open lead has been waiting. Told apart by shape and word, not only by colour.
enum class Age : std::uint8_t { Fresh, Week, TwoWeeks };

/// Whether the server still lists the lead. When that is not certain, it does.
enum class Listed : std::uint8_t { Yes, NoMore };

/// What a standing rests on besides the time.
struct StandingBasis
{
    Standing firm = Standing::New; ///< never NeedsUpdate: that comes with time, or when asked for
    bool asksForUpdate = false;
    std::optional<qint64> lastWord; ///< when something last happened to the lead, in milliseconds since 1970 (UTC)
    Listed listed = Listed::Yes;    ///< nobody waits for an update of a lead that is listed no more

    friend bool operator==(const StandingBasis &, const StandingBasis &) = default;
};

[[nodiscard]] StandingBasis standingBasisOf(const api::Lead &lead);
[[nodiscard]] Standing standingAt(const StandingBasis &basis, const QDateTime &now);
/// Of a lead that is won, lost or declined: Fresh. Nothing waits there.
[[nodiscard]] Age ageAt(const StandingBasis &basis, const QDateTime &now);

[[nodiscard]] Standing standingOf(const api::Lead &lead, const QDateTime &now);

/// When something last happened to the lead: its last update, else its acceptance or creation; null when unknown.
[[nodiscard]] std::optional<QDateTime> lastWord(const api::Lead &lead);

} // namespace jobmark::session
