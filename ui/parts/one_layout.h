// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QWidget>

namespace jobmark::ui {

/// While it lives, nothing is laid out anew; then all of it, once. Qt lays everything out for each widget that is shown
/// or hidden, before it returns from that: for the rows of a form, a dozen times for one change.
class OneLayout
{
public:
    /// `layout` is that of a widget, and outlives it.
    explicit OneLayout(QLayout &layout)
        : m_layout(layout)
        , m_wasEnabled(layout.isEnabled())
    {
        m_layout.setEnabled(false);
    }
    ~OneLayout()
    {
        m_layout.setEnabled(m_wasEnabled);
        // Up to the window, as Qt does: what is around has to make room at once.
        for (QWidget *widget = m_layout.parentWidget(); widget != nullptr && widget->isVisible() && widget->layout();
             widget = widget->isWindow() ? nullptr : widget->parentWidget())
            widget->layout()->activate();
    }
    Q_DISABLE_COPY_MOVE(OneLayout)

private:
    QLayout &m_layout;
    const bool m_wasEnabled; ///< one may live within another
};

} // namespace jobmark::ui
