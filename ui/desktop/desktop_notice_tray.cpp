// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desktop_notice.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace jobmark::ui {

/// Such a system shows a message only beside an icon in its tray, which is there as long as the message may be chosen.
class DesktopNotice::Way
{
public:
    QSystemTrayIcon icon;
};

DesktopNotice::DesktopNotice(QObject *parent)
    : QObject(parent)
    , m_way(std::make_unique<Way>())
{
    const auto choose = [this] {
        withdraw();
        Q_EMIT chosen({});
    };
    connect(&m_way->icon, &QSystemTrayIcon::messageClicked, this, choose);
    connect(&m_way->icon, &QSystemTrayIcon::activated, this, choose);
}

DesktopNotice::~DesktopNotice() = default;

void DesktopNotice::listen()
{
    hear(QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages() ? session::Hearing::Listens
                                                                                         : session::Hearing::Deaf);
}

void DesktopNotice::show(const DesktopWords &words)
{
    m_way->icon.setIcon(QGuiApplication::windowIcon());
    m_way->icon.setToolTip(words.title);
    m_way->icon.show();
    m_way->icon.showMessage(words.title, words.text);
}

void DesktopNotice::withdraw()
{
    m_way->icon.hide();
}

void DesktopNotice::hear(session::Hearing hearing)
{
    if (std::exchange(m_hearing, hearing) != hearing)
        Q_EMIT hearingChanged();
}

} // namespace jobmark::ui
