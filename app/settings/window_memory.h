// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <QList>
#include <QMap>
#include <QRect>
#include <QString>

namespace jobmark::settings {

/// Where the window stood.
struct WindowPlace
{
    enum class State : std::uint8_t { Normal, Maximized };
    QRect normal; ///< without its frame, also while it is maximized; device-independent pixels
    State state = State::Normal;
    friend bool operator==(const WindowPlace &, const WindowPlace &) = default;
};

/// How the user has arranged the window. Sizes of things by their name; what is not there was never changed.
struct WindowMemory
{
    std::optional<WindowPlace> place;
    QMap<QString, QList<int>> splitters; ///< widths or heights, in the order of the parts
    friend bool operator==(const WindowMemory &, const WindowMemory &) = default;
};

/// `wanted` as it can be used on these screens (their free areas, the main one first): as large as fits, and wholly on
/// the screen on which most of it lies; on the main one when it lies on none, as after a screen was taken away.
/// Without a screen it stays as it is.
[[nodiscard]] QRect onScreen(const QRect &wanted, const QList<QRect> &screens);

} // namespace jobmark::settings
