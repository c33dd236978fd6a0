// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <QByteArray>
#include <QString>

namespace jobmark::fuzz {

/// One input: a first letter that says who reads the rest, so that a corpus stays readable.
class Input
{
public:
    Input(const std::uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))
    {}

    /// 0 to `choices` - 1; 0 when the input is empty.
    [[nodiscard]] int choice(int choices) const
    {
        return m_bytes.isEmpty() ? 0 : static_cast<unsigned char>(m_bytes.front()) % choices;
    }
    [[nodiscard]] QByteArray rest() const { return m_bytes.mid(1); }
    [[nodiscard]] QByteArray whole() const { return m_bytes; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(rest()); }

private:
    QByteArray m_bytes;
};

} // namespace jobmark::fuzz
