// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QString>

class QWidget;

namespace jobmark::ui {

enum class Announced : std::uint8_t {
    Now,     ///< a screen reader was told to say it
    Unheard, ///< this Qt (before 6.8) cannot: put it into the description of what has the focus, which is read out
};

/// Has a screen reader say `text` at once, on behalf of `widget`, without moving the focus.
[[nodiscard]] Announced announce(QWidget &widget, const QString &text);

/// What a screen reader says of `widget` besides its name. Nothing changes for who hears the same again.
void describe(QWidget &widget, const QString &text);

} // namespace jobmark::ui
