// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace jobmark::reading {

/// The readable text of HTML written by strangers: paragraphs, line breaks and list marks kept, everything else gone.
/// Scripts, styles, comments and the insides of tags are dropped; entities become their characters; nothing is loaded.
/// At most `limit` UTF-16 code units, the last of them "…" when there was more. Linear time, no recursion.
///
/// Written by hand because the library for it, QTextDocument, belongs to Qt Gui and lays tables out as it reads: thirty
/// nested ones, 450 bytes, hang it for hours.
///
/// The result may still hold whatever characters the stranger wrote: show it through displayBlock().
[[nodiscard]] QString htmlToPlainText(QStringView html, qsizetype limit);

} // namespace jobmark::reading
