// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "announce.h"

#include <QAccessible>
#include <QtGlobal>
#include <QWidget>

namespace jobmark::ui {

Announced announce([[maybe_unused]] QWidget &widget, [[maybe_unused]] const QString &text)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!text.isEmpty()) {
        QAccessibleAnnouncementEvent event(&widget, text);
        QAccessible::updateAccessibility(&event);
    }
    return Announced::Now;
#else
    return Announced::Unheard;
#endif
}

void describe(QWidget &widget, const QString &text)
{
    if (widget.accessibleDescription() != text)
        widget.setAccessibleDescription(text);
}

} // namespace jobmark::ui
