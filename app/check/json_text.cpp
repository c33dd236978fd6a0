// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "json_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace jobmark::check {
namespace {

constexpr std::size_t escapeLength = 6; // \uXXXX

bool isPartOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

void tame(std::span<char> token)
{
    constexpr std::size_t longToken = 300;
    constexpr double farBeyondAnyAmount = 9e99;
    const std::string_view text(token.data(), token.size());
    if (text.size() < longToken && text.find_first_of("eE") == std::string_view::npos)
        return;
    const double number = numberOf(text);
    if (std::isnan(number))
        return; // no number after all: left for the parser to refuse
    const double value = std::clamp(number, -farBeyondAnyAmount, farBeyondAnyAmount);
    std::array<char, 32> shortest; // the longest double takes 24
    const auto end = std::to_chars(shortest.data(), shortest.data() + shortest.size(), value).ptr;
    const auto length = static_cast<std::size_t>(end - shortest.data());
    if (length > token.size())
        return;
    std::copy(shortest.data(), end, token.begin());
    std::fill(token.begin() + static_cast<std::ptrdiff_t>(length), token.end(), ' ');
}

/// The code unit that an escape at the front of `text` names, or 0 when there is no such escape.
unsigned codeUnitOf(std::span<const char> text)
{
    unsigned unit = 0;
    if (text.size() < escapeLength || text[0] != '\\' || text[1] != 'u')
        return 0;
    const char *end = text.data() + escapeLength;
    return std::from_chars(text.data() + 2, end, unit, 16).ptr == end ? unit : 0;
}

bool isHigh(unsigned unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLow(unsigned unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

} // namespace

double numberOf(std::string_view token)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    const auto [end, fault] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (end != token.data() + token.size())
        return std::numeric_limits<double>::quiet_NaN();
    if (fault != std::errc::result_out_of_range)
        return value;
    const bool isNegative = token.front() == '-';
    const std::string_view size = token.substr(isNegative ? 1 : 0);
    const bool isTiny = size.starts_with("0.") || size.find("e-") != std::string_view::npos ||
                        size.find("E-") != std::string_view::npos;
    const double nearest = isTiny ? std::numeric_limits<double>::denorm_min() : std::numeric_limits<double>::max();
    return isNegative ? -nearest : nearest;
}

void tameHugeNumbers(std::span<char> json)
{
    bool isInString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        if (isInString && json[i] == '\\') {
            ++i;
        } else if (json[i] == '"') {
            isInString = !isInString;
        } else if (!isInString && (json[i] == '-' || (json[i] >= '0' && json[i] <= '9'))) {
            std::size_t end = i;
            while (end < json.size() && isPartOfNumber(json[end]))
                ++end;
            tame(json.subspan(i, end - i));
            i = end - 1;
        }
    }
}

void replaceLoneSurrogates(std::span<char> json)
{
    std::size_t i = 0;
    while (i < json.size()) {
        if (json[i] != '\\') {
            ++i;
            continue;
        }
        const unsigned unit = codeUnitOf(json.subspan(i));
        if (isHigh(unit) && isLow(codeUnitOf(json.subspan(i + escapeLength)))) {
            i += 2 * escapeLength;
        } else if (isHigh(unit) || isLow(unit)) {
            constexpr std::string_view replacement = "\\ufffd";
            std::copy(replacement.begin(), replacement.end(), json.begin() + static_cast<std::ptrdiff_t>(i));
            i += escapeLength;
        } else {
            i += 2;
        }
    }
}

} // namespace jobmark::check
