// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "icons.h"
#include "rules/finding_code.h"

#include <cstdint>
#include <QColor>
#include <QPalette>

namespace jobmark::ui {

/// What kind of thing is being said. Never told by colour alone: each has an icon of its own shape and a word.
enum class Tone : std::uint8_t { Info, Success, Warning, Error };

[[nodiscard]] Tone toneOf(rules::Severity severity);
[[nodiscard]] Icon iconOf(Tone tone);
/// "Error", "Warning", … translated.
[[nodiscard]] QString wordOf(Tone tone);

/// WCAG 2.2 contrast ratio, 1 to 21; both colours taken as opaque.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Text in the tone's hue that has a contrast of at least 4.5 on `background`, light or dark.
[[nodiscard]] QColor textColour(Tone tone, const QColor &background);
/// The palette's window colour, tinted: behind a notice. The palette's own text keeps a contrast of 4.5 on it
/// wherever it has that on the window.
[[nodiscard]] QColor boxColour(Tone tone, const QPalette &palette);
/// Text that matters less than the palette's own, and still has a contrast of 4.5 on the window.
[[nodiscard]] QColor quietColour(const QPalette &palette);
/// The same in lists and fields: on the palette's base.
[[nodiscard]] QColor quietColourInList(const QPalette &palette);

/// Around what can be worked: 3:1 against the window, a notice in it, and the inside of a field.
[[nodiscard]] QColor outlineColour(const QPalette &palette);
/// Around what a scroll bar is dragged by: 3:1 against the window and against what it is dragged in.
[[nodiscard]] QColor handleColour(const QPalette &palette);
/// Around what has the focus: the palette's highlight, as far from it as 3:1 against those and a button takes.
[[nodiscard]] QColor focusColour(const QPalette &palette);
/// `background`, moved away from `text` as far as it takes for the text to be read on it.
[[nodiscard]] QColor readableUnder(const QColor &text, const QColor &background);
/// What a field or a choice suggests while it is empty: fainter than text, still readable.
[[nodiscard]] QColor suggestedColour(const QPalette &palette, QPalette::ColorGroup group);

} // namespace jobmark::ui
