// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

class QDialog;

namespace jobmark::ui {

/// The dialog is as wide as lines are read well, and as high as its text takes then; also after the font changed while
/// it is open. To be called once its layout is there.
void keepRoomForText(QDialog &dialog);

} // namespace jobmark::ui
