// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "first_paint.h"

#include <QEvent>
#include <QWidget>

namespace jobmark::ui {

FirstPaint::FirstPaint(QWidget &window)
    : QObject(&window)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &FirstPaint::end);
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && !m_isOver) {
        m_wait.start(longestWait);
    } else if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        m_wait.start(0); // what is being painted is on its way to the screen by then
    }
    return false;
}

void FirstPaint::end()
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT over();
}

} // namespace jobmark::ui
