// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

class QIODevice;

namespace jobmark::check {

/// Reads lines from a device in large blocks. A line longer than the limit is passed over, not kept.
class LineReader
{
public:
    static constexpr std::size_t maximumLength = 1024 * 1024;

    enum class Got : std::uint8_t { Line, TooLong, End, Failure };

    explicit LineReader(QIODevice &device);

    /// The next line. After Line, `line()` is it, without its line feed.
    [[nodiscard]] Got next();
    /// Valid until the next call of next().
    [[nodiscard]] std::string_view line() const { return m_line; }

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] Got atEnd();
    void keep(std::string_view part);

    QIODevice &m_device;
    std::vector<char> m_block;
    std::string_view m_rest;  ///< what is left of the block
    std::vector<char> m_kept; ///< the beginning of a line that goes on in the next block
    std::string_view m_line;
    bool m_isTooLong = false;
    bool m_hasBegun = false; ///< of the line in m_kept, which may be empty
    bool m_hasFailed = false;
};

} // namespace jobmark::check
