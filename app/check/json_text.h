// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

/// What RapidJSON refuses although JSON allows it: numbers beyond a double, and halves of surrogate pairs.
namespace jobmark::check {

/// The value of a JSON number. What is too far from zero for a double is the largest one; what is too near to it, but
/// not zero, is the smallest one. NaN when `token` is not a number.
[[nodiscard]] double numberOf(std::string_view token);

/// Replaces each number that may be beyond a double by a shorter one: the same as far as a double goes, or one that is
/// larger than any amount. The text keeps its length.
void tameHugeNumbers(std::span<char> json);

/// Makes each escape of half a surrogate pair the escape of U+FFFD, which is what would be sent.
void replaceLoneSurrogates(std::span<char> json);

} // namespace jobmark::check
