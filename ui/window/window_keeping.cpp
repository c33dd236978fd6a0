// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_keeping.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSplitter>
#include <QStyle>

namespace jobmark::ui {
namespace {

constexpr QSize usualSize{1000, 680};

/// The free areas, the main screen's first, without the height of a title bar: what stands in them can be moved.
QList<QRect> freeAreas(const QWidget &window)
{
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    QList<QRect> areas;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect area = screen->availableGeometry().adjusted(0, titleBar, 0, 0);
        if (screen == QGuiApplication::primaryScreen())
            areas.prepend(area);
        else
            areas.append(area);
    }
    return areas;
}

} // namespace

WindowKeeping::WindowKeeping(QMainWindow &window, settings::Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_memory(settings.window())
{}

void WindowKeeping::placeWindow()
{
    if (!m_memory.place) {
        m_window.resize(usualSize);
        return;
    }
    m_window.setGeometry(settings::onScreen(m_memory.place->normal, freeAreas(m_window)));
    if (m_memory.place->state == settings::WindowPlace::State::Maximized)
        m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
}

void WindowKeeping::arrange(const QWidget &page)
{
    for (auto *splitter : page.findChildren<QSplitter *>()) {
        if (!isNew(*splitter))
            continue;
        const QList<int> sizes = m_memory.splitters.value(splitter->objectName());
        if (sizes.size() == splitter->count())
            splitter->setSizes(sizes);
    }
}

bool WindowKeeping::isNew(const QObject &part)
{
    if (part.objectName().isEmpty() || m_arranged.contains(&part))
        return false;
    m_arranged.insert(&part);
    return true;
}

void WindowKeeping::note(const QWidget &page)
{
    m_arranged.clear();
    for (const auto *splitter : page.findChildren<QSplitter *>()) {
        // Where there is room for one part alone, the other has no size.
        if (!splitter->objectName().isEmpty() && !splitter->sizes().contains(0))
            m_memory.splitters.insert(splitter->objectName(), splitter->sizes());
    }
}

void WindowKeeping::keep()
{
    const QRect normal = m_window.isMaximized() ? m_window.normalGeometry() : m_window.geometry();
    const auto state =
        m_window.isMaximized() ? settings::WindowPlace::State::Maximized : settings::WindowPlace::State::Normal;
    if (!m_window.isMinimized() && normal.isValid())
        m_memory.place = settings::WindowPlace{normal, state};
    (void)m_settings.remember(m_memory);
}

} // namespace jobmark::ui
