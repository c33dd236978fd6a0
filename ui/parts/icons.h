// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule_table.h"

#include <cstdint>
#include <QIcon>

namespace jobmark::ui {

/// The project's own drawings, in resources/icons. Each differs from the others by shape, not only by colour.
enum class Icon : std::uint8_t {
    New,
    InContact,
    Estimate,
    Won,
    LostOrStopped,
    Other,
    Info,
    Success,
    Warning,
    Error,
    Attachment,
    Lock,
    Search,
    Clear,
    Calendar,
    More
};

/// In the text colour of the application's palette at the moment of painting, so dark themes just work; sharp at every
/// scale. Decoration: put the meaning in words beside it.
[[nodiscard]] QIcon icon(Icon name);

/// The same in a colour of its own.
[[nodiscard]] QIcon icon(Icon name, const QColor &colour);

/// The mark of a status group.
[[nodiscard]] Icon groupIcon(rules::Group group);

/// Jobmark's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace jobmark::ui
