// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// Text from strangers, made fit to be shown as plain text: nothing in it can hide, reorder or overpaint what stands
/// around it, or be long enough to be slow. Letters of every script stay as they are.
namespace jobmark::reading {

inline constexpr qsizetype lineLimit = 300;
inline constexpr qsizetype blockLimit = 20'000;

/// For one line. Control characters and marks that change the direction of text become "\ufffd", every kind of line
/// break and tab a blank; invisible marks are dropped. At most `limit` UTF-16 code units, the last of them "…" when
/// there was more; never half a character. A word of more than 1,000 gets zero-width blanks, so that it can be laid out
/// in lines in good time.
[[nodiscard]] QString displayText(const QString &untrusted, qsizetype limit = lineLimit);

/// The same for several lines, at most 500 of them: line breaks are kept, all as LF.
[[nodiscard]] QString displayBlock(const QString &untrusted, qsizetype limit = blockLimit);

} // namespace jobmark::reading
