// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <QByteArray>
#include <QLocale>

namespace jobmark::check {
namespace {

constexpr std::size_t escapeLength = 6; // \uXXXX

bool isPartOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

std::string_view takeDigits(std::string_view &text)
{
    const std::string_view digits = text.substr(0, text.find_first_not_of("0123456789"));
    text.remove_prefix(digits.size());
    return digits;
}

bool takeAnyOf(std::string_view characters, std::string_view &text)
{
    const bool isThere = !text.empty() && characters.find(text.front()) != std::string_view::npos;
    text.remove_prefix(isThere ? 1 : 0);
    return isThere;
}

/// How many digits a number without a sign has before its point when it is written without an exponent; less than one
/// for what is less than 0.1. Nothing when it is no number.
std::optional<std::int64_t> magnitudeOf(std::string_view number)
{
    constexpr std::int64_t beyondAnyExponent = 1'000'000'000'000; // and beyond the length of any line
    const std::string_view whole = takeDigits(number);
    const std::string_view fraction = takeAnyOf(".", number) ? takeDigits(number) : std::string_view();
    std::int64_t exponent = 0;
    if (takeAnyOf("eE", number)) {
        const bool isNegative = number.starts_with('-');
        takeAnyOf("+-", number);
        const std::string_view digits = takeDigits(number);
        if (digits.empty())
            return std::nullopt;
        if (std::from_chars(digits.data(), digits.data() + digits.size(), exponent).ec != std::errc())
            exponent = beyondAnyExponent;
        exponent = std::min(exponent, beyondAnyExponent) * (isNegative ? -1 : 1);
    }
    if (!number.empty() || whole.empty())
        return std::nullopt;
    const auto count = [](std::size_t digits) { return static_cast<std::int64_t>(digits); };
    if (const std::size_t first = whole.find_first_not_of('0'); first != std::string_view::npos)
        return exponent + count(whole.size() - first);
    return exponent - count(std::min(fraction.find_first_not_of('0'), fraction.size()));
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
    const QByteArray shortest = QByteArray::number(std::clamp(number, -farBeyondAnyAmount, farBeyondAnyAmount), 'g',
                                                   QLocale::FloatingPointShortest);
    if (static_cast<std::size_t>(shortest.size()) > token.size())
        return;
    const auto end = std::copy(shortest.begin(), shortest.end(), token.begin());
    std::fill(end, token.end(), ' ');
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
    bool fits = false;
    const double value = QByteArrayView(token).toDouble(&fits);
    if (fits)
        return value;
    const bool isNegative = token.starts_with('-');
    const auto magnitude = magnitudeOf(token.substr(isNegative ? 1 : 0));
    if (!magnitude)
        return std::numeric_limits<double>::quiet_NaN();
    const double nearest =
        *magnitude > 0 ? std::numeric_limits<double>::max() : std::numeric_limits<double>::denorm_min();
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
