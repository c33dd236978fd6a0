// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_memory.h"

#include <algorithm>

namespace jobmark::settings {
namespace {

qint64 sharedArea(const QRect &one, const QRect &other)
{
    const QRect shared = one.intersected(other);
    return shared.isValid() ? qint64(shared.width()) * shared.height() : 0;
}

} // namespace

QRect onScreen(const QRect &wanted, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    // The first of equals: the main screen when it lies on none.
    const QRect screen = *std::ranges::max_element(
        screens, {}, [&wanted](const QRect &candidate) { return sharedArea(wanted, candidate); });
    QRect placed(wanted.topLeft(), wanted.size().boundedTo(screen.size()));
    placed.moveRight(std::min(placed.right(), screen.right()));
    placed.moveBottom(std::min(placed.bottom(), screen.bottom()));
    placed.moveLeft(std::max(placed.left(), screen.left()));
    placed.moveTop(std::max(placed.top(), screen.top()));
    return placed;
}

} // namespace jobmark::settings
