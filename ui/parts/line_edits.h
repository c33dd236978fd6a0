// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QString>

class QLineEdit;

namespace jobmark::ui {

/// Calls `then` for every change of `line` but those by showQuietly(): keys, paste, and what assistive technology puts
/// in, which QLineEdit does not report as an edit.
void onEdited(QLineEdit *line, std::function<void(const QString &typed)> then);

/// Shows `text` and reports nothing; cursor and undo stay when it is what stands there already.
void showQuietly(QLineEdit *line, const QString &text);

} // namespace jobmark::ui
