// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace jobmark::session {

/// Text for searching: without accents, case or punctuation between digits of a phone number mattering.
[[nodiscard]] QString folded(const QString &text);

/// The digits of `text` alone.
[[nodiscard]] QString digitsOf(const QString &text);

} // namespace jobmark::session
