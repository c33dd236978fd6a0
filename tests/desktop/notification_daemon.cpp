// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "notification_daemon.h"

#include <QDBusError>
#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

const QString ourBus = u"a-desktop"_s;
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr uint closedByThePerson = 2;

} // namespace

NotificationDaemon::NotificationDaemon()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, ourBus))
{
    m_bus.registerObject(path, this, QDBusConnection::ExportScriptableContents);
}

NotificationDaemon::~NotificationDaemon()
{
    stop();
    QDBusConnection::disconnectFromBus(ourBus);
}

bool NotificationDaemon::start()
{
    return m_bus.registerService(service);
}

void NotificationDaemon::stop()
{
    m_bus.unregisterService(service);
}

// Messages arrive in the order in which they were sent, and this one is answered on arrival.
bool NotificationDaemon::isHeard() const
{
    const auto ping = QDBusMessage::createMethodCall(m_asker, u"/"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    return m_bus.call(ping).type() == QDBusMessage::ReplyMessage;
}

void NotificationDaemon::choose(uint id, const QString &activationToken)
{
    if (!activationToken.isEmpty())
        Q_EMIT ActivationToken(id, activationToken);
    Q_EMIT ActionInvoked(id, u"default"_s);
    dismiss(id);
}

void NotificationDaemon::dismiss(uint id)
{
    Q_EMIT NotificationClosed(id, closedByThePerson);
}

QString NotificationDaemon::GetServerInformation(QString &vendor, QString &version, QString &specification)
{
    ++m_timesAsked;
    m_asker = message().service();
    vendor = u"Jobmark"_s;
    version = u"1"_s;
    specification = u"1.2"_s;
    return u"A desktop of a test"_s;
}

uint NotificationDaemon::Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                                const QString &text, const QStringList &actions, const QVariantMap &hints,
                                int milliseconds)
{
    if (m_refuses) {
        sendErrorReply(QDBusError::LimitsExceeded, u"too many"_s);
        return 0;
    }
    const uint id = replaces != 0 ? replaces : ++m_last;
    m_shown.append({id, replaces, application, icon, title, text, actions, hints, milliseconds});
    return id;
}

void NotificationDaemon::CloseNotification(uint id)
{
    m_withdrawn.append(id);
}

} // namespace jobmark::test
