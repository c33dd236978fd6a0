// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "private_desktop.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

using namespace Qt::StringLiterals;

namespace jobmark::test {

namespace {

const QString ourBus = u"jobmark-test"_s;
const QString secrets = u"org.freedesktop.secrets"_s;

constexpr char busConfiguration[] = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

class Silence : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true); // and none follows
        return true;
    }
};

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(2'000)) {
        process.kill();
        process.waitForFinished(2'000);
    }
}

QString makeFolder(const QString &path)
{
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

QDBusConnection connectToOurBus()
{
    return QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), ourBus);
}

} // namespace

PrivateDesktop::PrivateDesktop()
    : m_folder(u"/tmp/jobmark-test-XXXXXX"_s) // short: sockets are made in it
{
    qputenv("HOME", home().toUtf8());
    const std::pair<const char *, QString> folders[] = {
        {"XDG_RUNTIME_DIR", u"run"_s},  {"XDG_DATA_HOME", u"data"_s},   {"XDG_CONFIG_HOME", u"config"_s},
        {"XDG_CACHE_HOME", u"cache"_s}, {"XDG_STATE_HOME", u"state"_s},
    };
    for (const auto &[name, folder] : folders)
        qputenv(name, makeFolder(home() + u'/' + folder).toUtf8());
    for (const char *name :
         {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "GNOME_DESKTOP_SESSION_ID", "KDE_FULL_SESSION",
          "KDE_SESSION_VERSION", "GNOME_KEYRING_CONTROL", "SECRET_BACKEND", "DISPLAY", "WAYLAND_DISPLAY"})
        qunsetenv(name);
    withoutBus();
}

PrivateDesktop::~PrivateDesktop()
{
    QDBusConnection::disconnectFromBus(ourBus);
    stop(m_keyring);
    stop(m_bus);
}

void PrivateDesktop::withoutBus()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", QByteArray("unix:path=" + home().toUtf8() + "/no-such-bus"));
}

bool PrivateDesktop::startBus()
{
    const QString configuration = home() + u"/bus.conf";
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(QString::fromLatin1(busConfiguration).arg(home() + u"/run").toUtf8()) < 0)
        return false;
    file.close();
    m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + configuration});
    while (m_bus.state() != QProcess::NotRunning && !m_bus.canReadLine())
        if (!m_bus.waitForReadyRead(10'000))
            return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    return connectToOurBus().isConnected();
}

bool PrivateDesktop::startKeyring()
{
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    if (!m_keyring.waitForStarted())
        return false;
    m_keyring.write("\n");
    m_keyring.closeWriteChannel();
    m_keyring.waitForBytesWritten();
    const QDBusConnection bus = QDBusConnection(ourBus);
    QElapsedTimer waited;
    waited.start();
    while (!bus.interface()->isServiceRegistered(secrets)) {
        if (waited.hasExpired(10'000) || m_keyring.state() == QProcess::NotRunning)
            return false;
        m_keyring.waitForFinished(20);
    }
    return true;
}

bool PrivateDesktop::lockKeyring()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(secrets, u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> all{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
    lock.setArguments({QVariant::fromValue(all)});
    const QDBusMessage answer = QDBusConnection(ourBus).call(lock);
    return answer.type() == QDBusMessage::ReplyMessage &&
           qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().constFirst()) == all;
}

bool PrivateDesktop::startSilentKeychain()
{
    return ownSilently(secrets);
}

bool PrivateDesktop::startSilentKWallet()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    return ownSilently(u"org.kde.kwalletd5"_s);
}

bool PrivateDesktop::ownSilently(const QString &service)
{
    m_silence = std::make_unique<Silence>();
    QDBusConnection bus(ourBus);
    return bus.registerVirtualObject(u"/"_s, m_silence.get(), QDBusConnection::SubPath) && bus.registerService(service);
}

} // namespace jobmark::test
