// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"

#include <QObject>
#include <QSet>

class QMainWindow;

namespace jobmark::ui {

/// Where the window stands and how its pages are divided, from one run to the next. What is remembered of a page are
/// its splitters that have an object name, which is their name in the settings too.
class WindowKeeping : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    WindowKeeping(QMainWindow &window, settings::Settings &settings);

    /// Puts the window where it stood, or, the first time, gives it its usual size. Before it is shown.
    void placeWindow();
    /// Divides the page as it was. What was arranged before stays as the user made it since.
    void arrange(const QWidget &page);
    /// Takes note of how the page is divided now; it is about to go.
    void note(const QWidget &page);
    /// Takes note of where the window stands, and keeps everything noted so far. When it cannot be kept, the next
    /// window stands where the last that could be kept stood.
    void keep();

private:
    [[nodiscard]] bool isNew(const QObject &part);

    QMainWindow &m_window;
    settings::Settings &m_settings;
    settings::WindowMemory m_memory;
    QSet<const QObject *> m_arranged;
};

} // namespace jobmark::ui
