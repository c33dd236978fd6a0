// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace jobmark::ui {

/// Puts `text` on the clipboard, and has the window of `from` say "Copied: " and `shown` (a PassingLine shows it).
void copyText(const QString &text, const QString &shown, QWidget &from);

} // namespace jobmark::ui
