// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractButton;
class QLineEdit;

namespace jobmark::ui {

/// A key that is held down does not press `button`: neither again and again, nor when it came to the button already
/// held.
void ignoreHeldKeys(QAbstractButton &button);
/// Enter that is held down does not submit `edit`, as when it opened the page that `edit` stands on.
void ignoreHeldEnter(QLineEdit &edit);

} // namespace jobmark::ui
