// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "sight_watch.h"

#include <QEvent>
#include <QWidget>
#include <utility>

namespace jobmark::ui {

SightWatch::SightWatch(QWidget &watched)
    : m_watched(watched)
{
    watched.installEventFilter(this);
    look();
}

bool SightWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide || event->type() == QEvent::WindowStateChange)
        look();
    return QObject::eventFilter(watched, event);
}

void SightWatch::look()
{
    // Which window that is may be known only when it is shown. Watched twice is watched once.
    m_watched.window()->installEventFilter(this);
    const bool isInSight = m_watched.isVisible() && !m_watched.window()->isMinimized();
    if (std::exchange(m_isInSight, isInSight) != isInSight)
        Q_EMIT changed();
}

} // namespace jobmark::ui
