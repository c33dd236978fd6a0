// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding_code.h"

#include <optional>
#include <tl/expected.hpp>
#include <utility>

namespace jobmark::rules {

/// What somebody answered to one question: nothing, a value, or something that cannot be read as one.
template <class T>
class Answer
{
public:
    Answer() = default;
    Answer(T value)
        : m_value(std::move(value))
    {}
    Answer(tl::expected<T, Code> read)
    {
        if (read)
            m_value = std::move(*read);
        else
            m_fault = read.error();
    }
    [[nodiscard]] static Answer unreadable(Code code) { return tl::expected<T, Code>(tl::make_unexpected(code)); }

    [[nodiscard]] bool isAbsent() const { return !m_value && !m_fault; }
    /// The value, or null when absent or unreadable.
    [[nodiscard]] const T *value() const { return m_value ? &*m_value : nullptr; }
    /// Why it cannot be read, or null when absent or readable.
    [[nodiscard]] const Code *fault() const { return m_fault ? &*m_fault : nullptr; }

    friend bool operator==(const Answer &, const Answer &) = default;

private:
    // At most one of the two. Not a std::variant, whose copies g++ 14 warns about.
    std::optional<T> m_value;
    std::optional<Code> m_fault;
};

} // namespace jobmark::rules
