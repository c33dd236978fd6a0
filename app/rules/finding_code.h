// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace jobmark::rules {

/// What is wrong with, or odd about, a field. The same code for the same fault everywhere.
enum class Code : std::uint8_t {
    // Errors: a breach of what the server asks for, or a value that cannot be read.
    Missing,
    TooLong,
    Malformed,
    UnknownValue,
    Negative,
    TooLarge,
    TooPrecise,
    DateAndTbd,
    Locked,
    NotAccepted,
    // Warnings: shown, never blocking.
    Recommended,
    NotUsed,
    Zero,
    InThePast,
    EndsBeforeStart,
};

inline constexpr std::size_t codeCount = 15;

enum class Severity : std::uint8_t { Error, Warning };

[[nodiscard]] constexpr Severity severityOf(Code code)
{
    return code < Code::Recommended ? Severity::Error : Severity::Warning;
}

/// The code as `jobmark --check` writes it.
[[nodiscard]] constexpr const char *codeName(Code code)
{
    constexpr std::array names = {"missing",     "too_long",    "malformed",    "unknown_value", "negative",
                                  "too_large",   "too_precise", "date_and_tbd", "locked",        "not_accepted",
                                  "recommended", "not_used",    "zero",         "in_the_past",   "ends_before_start"};
    static_assert(names.size() == codeCount);
    return names[static_cast<std::size_t>(code)];
}

} // namespace jobmark::rules
