// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace jobmark::rules {

/// Free text as the server counts it: trimmed, line ends as LF. May be longer than allowed while it is being typed;
/// the validator says by how much. Text of spaces only is empty.
class Notes
{
public:
    /// In UTF-16 code units, the strictest reading of the documented "500 characters".
    static constexpr qsizetype maximumLength = 500;

    Notes() = default;
    explicit Notes(const QString &asTyped);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// How many code units too many; 0 when it fits.
    [[nodiscard]] qsizetype excess() const { return qMax<qsizetype>(0, m_text.size() - maximumLength); }

    friend bool operator==(const Notes &, const Notes &) = default;

private:
    QString m_text;
};

} // namespace jobmark::rules
