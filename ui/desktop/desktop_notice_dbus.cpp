// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desktop_notice.h"
#include "notification_service.h"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QThread>

namespace jobmark::ui {
namespace {

/// Closing the window does not wait longer for a bus that does not answer.
constexpr std::chrono::milliseconds patience{500};

} // namespace

class DesktopNotice::Way
{
public:
    QThread *thread = nullptr; ///< null: nobody asked yet
    NotificationService *service = nullptr;
};

DesktopNotice::DesktopNotice(QObject *parent)
    : QObject(parent)
    , m_way(std::make_unique<Way>())
{}

DesktopNotice::~DesktopNotice()
{
    if (m_way->thread == nullptr)
        return;
    m_way->thread->quit();
    // One that waits for an answer, which nothing can hasten, is left to end when that comes, or with the program.
    connect(m_way->thread, &QThread::finished, m_way->thread, &QObject::deleteLater);
    if (m_way->thread->wait(QDeadlineTimer(patience)))
        delete m_way->thread;
}

void DesktopNotice::listen()
{
    if (m_way->thread == nullptr) {
        m_way->thread = new QThread;
        m_way->service = new NotificationService(QGuiApplication::desktopFileName());
        m_way->service->moveToThread(m_way->thread);
        connect(m_way->thread, &QThread::finished, m_way->service, &QObject::deleteLater);
        connect(m_way->service, &NotificationService::heard, this, &DesktopNotice::hear);
        connect(m_way->service, &NotificationService::chosen, this, &DesktopNotice::chosen);
        m_way->thread->start();
    }
    QMetaObject::invokeMethod(m_way->service, &NotificationService::ask, Qt::QueuedConnection);
}

void DesktopNotice::show(const DesktopWords &words)
{
    if (m_hearing == session::Hearing::Listens)
        QMetaObject::invokeMethod(
            m_way->service, [service = m_way->service, words] { service->show(words); }, Qt::QueuedConnection);
}

void DesktopNotice::withdraw()
{
    if (m_way->service != nullptr)
        QMetaObject::invokeMethod(m_way->service, &NotificationService::withdraw, Qt::QueuedConnection);
}

void DesktopNotice::hear(session::Hearing hearing)
{
    if (std::exchange(m_hearing, hearing) != hearing)
        Q_EMIT hearingChanged();
}

} // namespace jobmark::ui
