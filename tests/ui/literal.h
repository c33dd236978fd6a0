// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace jobmark::test {

/// Texts in `window` that Qt may take for HTML, or that turn or hide what stands beside them: of labels, of what is
/// shown beside the pointer, and of the rows of lists and tables. Empty when everything is shown as it was written.
[[nodiscard]] QStringList notLiteral(QWidget &window);

} // namespace jobmark::test
