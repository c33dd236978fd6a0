// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace jobmark::ui {

/// `page` shows `content`, which can be scrolled to where the window is too small for it, as with large text. Whatever
/// in it takes the focus comes into sight.
void showScrolled(QWidget &page, QWidget *content);

} // namespace jobmark::ui
