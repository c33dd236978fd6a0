// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

namespace jobmark::test {

/// A system bus of the test's own with a NetworkManager on it, which tells what the test wants. To be made before
/// anybody asks for the system bus.
class FakeNetworkManager : public QDBusVirtualObject
{
public:
    enum class State : uint { Disconnected = 20, Connecting = 40, Connected = 70 };

    FakeNetworkManager()
    {
        QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!configuration.open(QIODevice::WriteOnly))
            qFatal("no place for a bus");
        configuration.write(
            QStringLiteral("<busconfig><listen>unix:dir=%1</listen><policy context=\"default\"><allow own=\"*\"/>"
                           "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/></policy></busconfig>")
                .arg(m_folder.path())
                .toUtf8());
        configuration.close();
        m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                                                    QStringLiteral("--config-file=") + configuration.fileName()});
        while (!m_bus.canReadLine() && m_bus.waitForReadyRead(10'000)) {
        }
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        m_connection = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("network-manager"));
        const bool isThere = m_connection.registerVirtualObject(path(), this) && m_connection.registerService(name());
        if (!isThere)
            qFatal("no NetworkManager");
    }
    ~FakeNetworkManager() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("network-manager"));
        m_bus.kill();
        m_bus.waitForFinished();
    }

    [[nodiscard]] int timesAsked() const { return m_timesAsked; }
    void tell(State state)
    {
        m_state = state;
        QDBusMessage changed = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                          QStringLiteral("PropertiesChanged"));
        changed << name() << properties() << QStringList();
        m_connection.send(changed);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != QStringLiteral("GetAll"))
            return false;
        ++m_timesAsked;
        connection.send(message.createReply(properties()));
        return true;
    }

private:
    [[nodiscard]] static QString name() { return QStringLiteral("org.freedesktop.NetworkManager"); }
    [[nodiscard]] static QString path() { return QStringLiteral("/org/freedesktop/NetworkManager"); }
    [[nodiscard]] QVariantMap properties() const { return {{QStringLiteral("State"), static_cast<uint>(m_state)}}; }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QDBusConnection m_connection{QString()};
    State m_state = State::Disconnected;
    int m_timesAsked = 0;
};

} // namespace jobmark::test
