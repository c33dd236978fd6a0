// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/finding.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

class QIODevice;

namespace jobmark::check {

/// Something found in a line, under the name that the verdict gives it.
struct NamedFinding
{
    std::string_view field;
    rules::Code code;
};

/// Writes one verdict per line, gathered into large blocks.
class VerdictWriter
{
public:
    explicit VerdictWriter(QIODevice &device)
        : m_device(device)
    {}

    /// False when the device did not take what was gathered.
    [[nodiscard]] bool write(std::uint64_t lineNumber, std::span<const NamedFinding> findings);
    [[nodiscard]] bool flush();

private:
    void appendList(std::span<const NamedFinding> findings, rules::Severity severity);

    QIODevice &m_device;
    std::string m_block;
};

} // namespace jobmark::check
