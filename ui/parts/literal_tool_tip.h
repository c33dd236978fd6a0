// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace jobmark::ui {

/// `text`, which may come from anybody, as a tool tip: there Qt takes what looks like HTML for HTML, and has no way to
/// say that it is none. An `&lt;` is enough for it: there a character that is not seen comes between.
[[nodiscard]] inline QString literalToolTip(QString text)
{
    text.replace(QChar(u'<'), QChar(u'\u2039')).replace(QChar(u'>'), QChar(u'\u203a'));
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("&\u2060lt;"));
}

} // namespace jobmark::ui
