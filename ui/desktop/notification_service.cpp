// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "notification_service.h"

#include "notifications_interface.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

using session::Hearing;

const QString chooseKey = u"default"_s; // what a click on the notification itself does

// In milliseconds. A desktop that has just been started may take some seconds; one that does not answer is no desktop.
constexpr int patience = 20'000;

// As long as the desktop usually lets them stand.
constexpr int usualTime = -1;

} // namespace

NotificationService::NotificationService(QString application)
    : m_application(std::move(application))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_bus(m_connection)
{}

NotificationService::~NotificationService()
{
    if (!m_desktop)
        return;
    withdraw(); // choosing it would do nothing any more
    m_desktop.reset();
    QDBusConnection::disconnectFromBus(m_connection);
}

bool NotificationService::connectToBus()
{
    if (m_desktop)
        return true;
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connection);
    if (!m_bus.isConnected()) {
        QDBusConnection::disconnectFromBus(m_connection);
        return false;
    }
    m_desktop = std::make_unique<NotificationsInterface>(m_bus, nullptr);
    m_desktop->setTimeout(patience);
    followSignals();
    return true;
}

void NotificationService::followSignals()
{
    connect(m_desktop.get(), &NotificationsInterface::ActionInvoked, this, &NotificationService::onAction);
    connect(m_desktop.get(), &NotificationsInterface::ActivationToken, this, &NotificationService::onActivationToken);
    connect(m_desktop.get(), &NotificationsInterface::NotificationClosed, this, &NotificationService::onClosed);
    auto *watcher = new QDBusServiceWatcher(QLatin1StringView(NotificationsInterface::name), m_bus,
                                            QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_shown = 0; // another one counts its own
                if (!owner.isEmpty())
                    ask();
            });
}

void NotificationService::ask()
{
    if (!connectToBus()) {
        Q_EMIT heard(Hearing::Deaf);
        return;
    }
    auto *call = new QDBusPendingCallWatcher(m_desktop->asyncCall(u"GetServerInformation"_s), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        Q_EMIT heard(call->isError() ? Hearing::Deaf : Hearing::Listens);
    });
}

void NotificationService::show(const DesktopWords &words)
{
    if (!m_desktop)
        return;
    m_isWanted = true;
    const QVariantMap hints{{u"desktop-entry"_s, m_application}};
    const QVariantList arguments{QCoreApplication::applicationName(),  m_shown, m_application, words.title, words.text,
                                 QStringList{chooseKey, words.choose}, hints,   usualTime};
    auto *call = new QDBusPendingCallWatcher(m_desktop->asyncCallWithArgumentList(u"Notify"_s, arguments), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (reply.isError()) {
            Q_EMIT heard(Hearing::Deaf);
            return;
        }
        m_shown = reply.value();
        if (!m_isWanted) // taken off before its number was known
            withdraw();
    });
}

void NotificationService::withdraw()
{
    m_isWanted = false;
    if (m_shown != 0)
        m_desktop->asyncCall(u"CloseNotification"_s, std::exchange(m_shown, 0));
}

void NotificationService::onActivationToken(uint id, const QString &token)
{
    if (id == m_shown)
        m_activationToken = token.toUtf8();
}

void NotificationService::onAction(uint id, const QString &key)
{
    if (id != 0 && id == m_shown && key == chooseKey)
        Q_EMIT chosen(std::exchange(m_activationToken, {}));
}

void NotificationService::onClosed(uint id)
{
    if (id == m_shown)
        m_shown = 0;
}

} // namespace jobmark::ui
