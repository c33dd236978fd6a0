// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "route.h"

#include <bitset>
#include <optional>
#include <QString>
#include <tl/expected.hpp>

/// Ways in which the sandbox can be told to misbehave.
///
///     [CALLS:]NAME[=VALUE][@N]
///
/// CALLS says which calls it strikes: one of list, read, status, accept, decline, upload, download, or `reads`,
/// `writes`, or several with commas between. Without it each fault has calls of its own. @N: only the next N of them.
namespace jobmark::sandbox {

enum class FaultKind : std::uint8_t {
    Delay,
    DelayAnswer,
    DropBeforeApply,
    DropAfterApply,
    Html,
    Error,
    Unavailable,
    Unauthorized,
    TooMany,
    NoList,
    NoRead,
    NoUpload,
    NoAttachments,
    NoData,
    OkRefusals,
    RoundAmount,
    IgnoreKey,
};

using Calls = std::bitset<allCalls.size()>;

struct Fault
{
    FaultKind kind;
    Calls calls;
    int value = 0;                ///< milliseconds or seconds, as its kind has it
    std::optional<int> remaining; ///< how often it still strikes; without one, always
};

/// The fault, or a sentence that says what is wrong with `text`.
[[nodiscard]] tl::expected<Fault, QString> faultFromText(const QString &text);
/// The grammar and every name, for --help.
[[nodiscard]] QString faultHelp();

} // namespace jobmark::sandbox
