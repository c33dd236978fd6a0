// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

class QAbstractButton;

namespace jobmark::ui {

/// A key that is held down does not press `button`: neither again and again, nor when it came to the button already
/// held.
void ignoreHeldKeys(QAbstractButton &button);

} // namespace jobmark::ui
