// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/activity.h"

#include <array>
#include <cstdint>

namespace jobmark::activity {

/// What an entry is about, as people tell entries apart and pick them. Each entry is of exactly one.
enum class Topic : std::uint8_t {
    Viewed,
    Submitted,
    Sent,
    Accepted, ///< by the server; an attachment is Attached instead
    Attached,
    Refused,
    ResultUnknown,
    Decisions, ///< needed and made
    TakenBack, ///< undone, discarded, replaced
    Correction,
};
inline constexpr std::array allTopics = {
    Topic::Viewed,  Topic::Submitted,     Topic::Sent,      Topic::Accepted,  Topic::Attached,
    Topic::Refused, Topic::ResultUnknown, Topic::Decisions, Topic::TakenBack, Topic::Correction,
};

[[nodiscard]] Topic topicOf(const store::NewActivity &entry);
/// Every kind that entries of this topic have; entries of other topics may have one of them too.
[[nodiscard]] QList<store::ActivityKind> kindsOf(Topic topic);
/// "Result unknown"
[[nodiscard]] QString topicName(Topic topic);

} // namespace jobmark::activity
