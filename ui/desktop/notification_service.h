// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "desktop_notice.h"

#include <memory>
#include <QDBusConnection>

namespace jobmark::ui {

class NotificationsInterface;

/// org.freedesktop.Notifications, as the Desktop Notifications Specification 1.2 has it. Its thread may have to wait
/// for the bus, so that is none that draws.
class NotificationService : public QObject
{
    Q_OBJECT

public:
    /// `application`: the name of its desktop file.
    explicit NotificationService(QString application);
    ~NotificationService() override;

    void ask();
    void show(const DesktopWords &words);
    void withdraw();

Q_SIGNALS:
    void heard(jobmark::session::Hearing hearing);
    void chosen(const QByteArray &activationToken);

private:
    void onAction(uint id, const QString &key);
    void onActivationToken(uint id, const QString &token);
    void onClosed(uint id);
    [[nodiscard]] bool connectToBus();
    void followSignals();

    QString m_application;
    QString m_connection; ///< of our own, so that nobody waits because of us
    QDBusConnection m_bus;
    std::unique_ptr<NotificationsInterface> m_desktop; ///< null: there is no bus (yet)
    uint m_shown = 0;                                  ///< none
    bool m_isWanted = false;                           ///< what was shown last has not been withdrawn since
    QByteArray m_activationToken;
};

} // namespace jobmark::ui
