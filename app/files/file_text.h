// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QByteArray>
#include <QString>

namespace jobmark::files {

enum class Extent : std::uint8_t { Whole, Beginning };

struct FileText
{
    QString text;
    Extent extent = Extent::Whole;
};

/// What a text file says, as far as its first `mostBytes`: in the encoding that its first bytes tell, or else UTF-8, or
/// else Latin-1. Whatever the bytes are, there is an answer.
[[nodiscard]] FileText textOf(const QByteArray &bytes, qsizetype mostBytes);

} // namespace jobmark::files
