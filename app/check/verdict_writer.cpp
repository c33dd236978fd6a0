// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "verdict_writer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <QIODevice>

namespace jobmark::check {
namespace {

constexpr std::size_t blockSize = 64 * 1024;

void appendEscaped(std::string &text, std::string_view name)
{
    constexpr std::string_view hexDigits = "0123456789abcdef";
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (byte < 0x20) {
            text += "\\u00";
            text += hexDigits[byte >> 4];
            text += hexDigits[byte & 0xF];
        } else {
            text += c;
        }
    }
}

void appendNumber(std::string &text, std::uint64_t number)
{
    std::array<char, 20> digits; // as many as 2^64 - 1 has
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

} // namespace

void VerdictWriter::appendList(std::span<const NamedFinding> findings, rules::Severity severity)
{
    m_block += '[';
    std::string_view separator;
    for (const NamedFinding &finding : findings) {
        if (rules::severityOf(finding.code) != severity)
            continue;
        m_block += separator;
        m_block += R"({"field": ")";
        appendEscaped(m_block, finding.field);
        m_block += R"(", "code": ")";
        m_block += rules::codeName(finding.code);
        m_block += R"("})";
        separator = ", ";
    }
    m_block += ']';
}

bool VerdictWriter::write(std::uint64_t lineNumber, std::span<const NamedFinding> findings)
{
    const bool isOk = std::none_of(findings.begin(), findings.end(), [](const NamedFinding &finding) {
        return rules::severityOf(finding.code) == rules::Severity::Error;
    });
    m_block += R"({"line": )";
    appendNumber(m_block, lineNumber);
    m_block += isOk ? R"(, "ok": true, "errors": )" : R"(, "ok": false, "errors": )";
    appendList(findings, rules::Severity::Error);
    m_block += R"(, "warnings": )";
    appendList(findings, rules::Severity::Warning);
    m_block += "}\n";
    return m_block.size() < blockSize || flush();
}

bool VerdictWriter::flush()
{
    const auto size = static_cast<qint64>(m_block.size());
    const bool isWritten = m_device.write(m_block.data(), size) == size;
    m_block.clear();
    return isWritten;
}

} // namespace jobmark::check
