// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/api_error.h"

#include <chrono>
#include <cstdint>
#include <QString>

/// What a failed call says, in the user's language.
namespace jobmark::words {

/// What was being done when the call failed.
enum class Doing : std::uint8_t {
    Listing,
    Reading,
    Submitting,
    Accepting,
    Declining,
    Uploading,
    Downloading,
    TestingToken
};

/// Whole sentences in plain text. `what` says what came of it and why; it quotes the server's own (untrusted) words
/// where there are any. `next` says what to do. Neither is ever empty.
struct ErrorWords
{
    QString what;
    QString next;
};

/// An error that leaves open whether a write was carried out never reads "failed", "sent" or "not sent": it reads
/// "Result unknown, checking".
[[nodiscard]] ErrorWords errorWords(const api::ApiError &error, Doing doing);

/// Why alone, without what came of it: for a place where that is said already.
[[nodiscard]] QString errorCause(const api::ApiError &error, Doing doing);

/// "40 seconds", "5 minutes", "2 hours": rounded up, for what is left to wait.
[[nodiscard]] QString waitInWords(std::chrono::seconds wait);

} // namespace jobmark::words
