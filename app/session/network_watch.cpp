// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "network_watch.h"

#include <algorithm>
#include <QDeadlineTimer>
#include <QThread>
#include <utility>

namespace jobmark::session {
namespace {

using Reachability = QNetworkInformation::Reachability;

/// Closing the window does not wait longer for a system that does not answer.
constexpr std::chrono::milliseconds patience{500};

/// Lives in the watch's thread.
class Listener : public QObject
{
    Q_OBJECT

public:
    void listen()
    {
        if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
            return;
        auto *information = QNetworkInformation::instance();
        m_last = information->reachability();
        connect(information, &QNetworkInformation::reachabilityChanged, this, [this](Reachability now) {
            if (isBetter(now, std::exchange(m_last, now)))
                Q_EMIT heard();
        });
    }

Q_SIGNALS:
    void heard();

private:
    Reachability m_last = Reachability::Unknown;
};

} // namespace

bool isBetter(Reachability now, Reachability before)
{
    // Unknown is what it says while it connects: no better than nothing.
    return now > std::max(before, Reachability::Disconnected);
}

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{}

NetworkWatch::~NetworkWatch()
{
    if (m_thread == nullptr)
        return;
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(patience)))
        delete m_thread;
    // Otherwise it is left to end with the program: it waits for an answer that nothing can hasten.
}

void NetworkWatch::start()
{
    if (m_thread != nullptr)
        return;
    m_thread = new QThread;
    auto *listener = new Listener;
    listener->moveToThread(m_thread);
    connect(m_thread, &QThread::started, listener, &Listener::listen);
    connect(m_thread, &QThread::finished, listener, &QObject::deleteLater);
    connect(listener, &Listener::heard, this, &NetworkWatch::networkCameBack);
    m_thread->start();
}

} // namespace jobmark::session

#include "network_watch.moc"
