// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace jobmark::ui {

/// "Error: Connections": the title of a window or page called `name` while something in it waits to be mended.
[[nodiscard]] QString errorTitle(const QString &name);

} // namespace jobmark::ui
