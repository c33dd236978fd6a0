// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/draft.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace jobmark::check {

/// Reads the "context" of a line, one value at a time. Each key may be left out or null; of several values for one key
/// the last counts; a key that is not known is passed over. A current status that is none of the fifteen is none.
class ContextReader
{
public:
    void readKey(std::string_view key);

    // A value for the key read last.
    void readText(std::string_view utf8);
    void readNumber(double number);
    void readFlag(bool flag);
    void readNull();
    void readArrayOrObject();

    [[nodiscard]] const rules::Context &context() const { return m_context; }
    /// Whether a value was not of its key's kind; the context is then as if that key were left out.
    [[nodiscard]] bool isFaulty() const;

private:
    enum class Key : std::uint8_t { Accepted, CurrentStatus, Attachments, Other };

    void refuse() { m_faults[static_cast<std::size_t>(m_key)] = m_key != Key::Other; }

    rules::Context m_context;
    std::array<bool, 4> m_faults{}; ///< one for each Key
    Key m_key = Key::Other;
};

} // namespace jobmark::check
