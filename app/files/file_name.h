// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// File names from strangers, made fit to be written to a folder.
namespace jobmark::files {

/// The longest name that safeFileName() gives, in bytes of UTF-8. Encrypted home folders take 143, and a number may be
/// added.
inline constexpr qsizetype mostNameBytes = 120;

/// One name, never a path, that means nothing but itself on any system: no separators, no drive, no device (CON), no
/// control, invisible or direction-changing characters, no blank or dot at either end, nothing that a command line
/// takes for an option. Its suffix survives when it must be shortened. `otherwise` when nothing of it remains.
[[nodiscard]] QString safeFileName(const QString &untrusted, const QString &otherwise);

/// "roof.jpg", "roof (2).jpg", "roof (3).jpg", …: `number` from 1.
[[nodiscard]] QString numberedName(const QString &name, int number);

} // namespace jobmark::files
