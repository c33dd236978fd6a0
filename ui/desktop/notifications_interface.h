// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusAbstractInterface>

namespace jobmark::ui {

/// The signals of org.freedesktop.Notifications, by the names they have on the bus. To be made where one may wait: it
/// asks the bus who has that name.
class NotificationsInterface : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    static constexpr const char *name = "org.freedesktop.Notifications"; ///< of the service and of its interface

    NotificationsInterface(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(QLatin1StringView(name), QStringLiteral("/org/freedesktop/Notifications"), name, bus,
                                 parent)
    {}

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

} // namespace jobmark::ui
