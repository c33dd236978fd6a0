// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace jobmark::test {

/// A home, a session bus and a keychain of a test's own; nothing of the machine's user is read or written. Changes the
/// environment of this process: make one, before anything talks to a bus, and keep it to the end.
class PrivateDesktop
{
public:
    PrivateDesktop();
    ~PrivateDesktop();
    Q_DISABLE_COPY_MOVE(PrivateDesktop)

    [[nodiscard]] QString home() const { return m_folder.path(); }

    /// The bus address leads nowhere.
    void withoutBus();
    /// A session bus that starts no services by itself.
    [[nodiscard]] bool startBus();
    /// A real gnome-keyring with an unlocked default collection. Needs the bus.
    [[nodiscard]] bool startKeyring();
    /// Locks that collection. Nobody is there who could ask for its password.
    [[nodiscard]] bool lockKeyring();
    /// Something that has the keychain's name on the bus and never answers a call. Needs the bus.
    [[nodiscard]] bool startSilentKeychain();
    /// KDE, where QtKeychain asks KWallet first and waits for it; its answer never comes. Needs the bus.
    [[nodiscard]] bool startSilentKWallet();

private:
    [[nodiscard]] bool ownSilently(const QString &service);

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    std::unique_ptr<QDBusVirtualObject> m_silence;
};

} // namespace jobmark::test
