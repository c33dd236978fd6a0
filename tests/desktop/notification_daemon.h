// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace jobmark::test {

/// What a desktop is told by Notify.
struct Notification
{
    uint id = 0;
    uint replaces = 0;
    QString application;
    QString icon;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
    int milliseconds = 0;

    /// All that may be read of it.
    [[nodiscard]] QString readable() const { return application + title + text + actions.join(u' '); }
};

/// org.freedesktop.Notifications on the session bus of the environment; works while the event loop of its thread runs.
/// It shows nothing and remembers everything.
class NotificationDaemon : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    NotificationDaemon();
    ~NotificationDaemon() override;

    /// Takes the name on the bus, as when the desktop starts.
    [[nodiscard]] bool start();
    /// Gives it up, as when the desktop ends.
    void stop();
    /// From now on every Notify is answered with an error.
    void refuse() { m_refuses = true; }

    [[nodiscard]] const QList<Notification> &shown() const { return m_shown; }
    [[nodiscard]] const QList<uint> &withdrawn() const { return m_withdrawn; }
    /// How often somebody asked what desktop this is.
    [[nodiscard]] int timesAsked() const { return m_timesAsked; }
    /// All that was said so far has arrived where the last question came from. Waits for that.
    [[nodiscard]] bool isHeard() const;
    /// As a person who clicks on it.
    void choose(uint id, const QString &activationToken);
    /// As a person who has read it.
    void dismiss(uint id);

public Q_SLOTS:
    Q_SCRIPTABLE QString GetServerInformation(QString &vendor, QString &version, QString &specification);
    Q_SCRIPTABLE uint Notify(const QString &application, uint replaces, const QString &icon, const QString &title,
                             const QString &text, const QStringList &actions, const QVariantMap &hints,
                             int milliseconds);
    Q_SCRIPTABLE void CloseNotification(uint id);

Q_SIGNALS:
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &key);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QList<Notification> m_shown;
    QList<uint> m_withdrawn;
    uint m_last = 0;
    int m_timesAsked = 0;
    QString m_asker; ///< its address on the bus
    bool m_refuses = false;
};

} // namespace jobmark::test
