// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <ctime>

namespace jobmark::sandbox {

/// httplib's stream, with what httplib asks it besides bytes answered. Releases ask by other names: this one is for
/// those after 0.18 (compiled with 0.41).
template <class Stream>
class AskedStream : public Stream
{
public:
    [[nodiscard]] virtual bool takesBytes() const = 0;

    bool is_readable() const override { return true; }
    bool wait_readable() const override { return true; }
    bool wait_writable() const override { return takesBytes(); }
    /// In milliseconds.
    std::time_t duration() const override
    {
        const auto passed = std::chrono::steady_clock::now() - m_start;
        return static_cast<std::time_t>(std::chrono::floor<std::chrono::milliseconds>(passed).count());
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// For releases up to 0.18.
template <class Stream>
requires requires(const Stream &stream)
{
    stream.is_writable();
}
class AskedStream<Stream> : public Stream
{
public:
    [[nodiscard]] virtual bool takesBytes() const = 0;

    bool is_readable() const override { return true; }
    bool is_writable() const override { return takesBytes(); }
};

} // namespace jobmark::sandbox
