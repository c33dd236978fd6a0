// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QTest>
#include <QWidget>

namespace jobmark::test {

/// The one of that kind whose name, as a screen reader says it, begins so; null when there is none.
template <class Widget>
Widget *named(const QWidget &page, const QString &accessibleName)
{
    for (Widget *widget : page.findChildren<Widget *>()) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (interface && interface->text(QAccessible::Name).startsWith(accessibleName))
            return widget;
    }
    return nullptr;
}

/// In front, with the focus.
inline void show(QWidget &page)
{
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
}

} // namespace jobmark::test
