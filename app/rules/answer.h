// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "finding_code.h"

#include <tl/expected.hpp>
#include <utility>
#include <variant>

namespace jobmark::rules {

/// What somebody answered to one question: nothing, a value, or something that cannot be read as one.
template <class T>
class Answer
{
public:
    Answer() = default;
    Answer(T value)
        : m_state(std::move(value))
    {}
    Answer(tl::expected<T, Code> read)
    {
        if (read)
            m_state = std::move(*read);
        else
            m_state = read.error();
    }
    [[nodiscard]] static Answer unreadable(Code code)
    {
        Answer answer;
        answer.m_state = code;
        return answer;
    }

    [[nodiscard]] bool isAbsent() const { return std::holds_alternative<std::monostate>(m_state); }
    /// The value, or null when absent or unreadable.
    [[nodiscard]] const T *value() const { return std::get_if<T>(&m_state); }
    /// Why it cannot be read, or null when absent or readable.
    [[nodiscard]] const Code *fault() const { return std::get_if<Code>(&m_state); }

    friend bool operator==(const Answer &, const Answer &) = default;

private:
    std::variant<std::monostate, T, Code> m_state;
};

} // namespace jobmark::rules
