// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

#include "api/token.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <QObject>

namespace jobmark::account {

/// Why the system keychain did not do what was asked.
enum class VaultFault : std::uint8_t {
    NoKeychain, ///< no keychain service could be reached (no D-Bus, nothing installed)
    Denied,     ///< it is locked, or the user or the system said no
    Hanging,    ///< no answer in time; it may still come, and is then ignored
    TooLarge,   ///< more than one entry of it holds: see VaultLimits
    Failed,     ///< anything else
};

struct VaultLimits
{
    /// What one entry of Windows' keychain holds (CRED_MAX_CREDENTIAL_BLOB_SIZE), and more than any other is asked to.
    static constexpr qsizetype bytesOnWindows = 5 * 512;
    static constexpr qsizetype bytesElsewhere = 64 * 1024;

    std::chrono::milliseconds answer{10'000}; ///< the keychain itself has no time-out
#ifdef Q_OS_WIN
    qsizetype bytes = bytesOnWindows; ///< of one entry: the token, its origin and a line end
#else
    qsizetype bytes = bytesElsewhere;
#endif
};

template <class T>
using VaultResult = tl::expected<T, VaultFault>;

/// Tokens in the system keychain, through QtKeychain: service "Jobmark", key "Jobmark/<connection's uuid>". What is
/// kept names the origin it is for, so a token is never handed out for another server, whatever the list of connections
/// says. Each call has exactly one outcome, always later than the call, and none after its `context` died. Calls are
/// carried out in the order they were made, also those whose outcome was Hanging.
///
/// Main thread only; the keychain itself is worked in a thread of its own, because finding the backend and reaching the
/// bus block (up to half a second on KDE). QtKeychain's queue belongs to the first thread that used it: make one vault
/// in the life of a process. Its destructor does not wait for a keychain that hangs.
class TokenVault : public QObject
{
    Q_OBJECT

public:
    explicit TokenVault(VaultLimits limits = {}, QObject *parent = nullptr);
    ~TokenVault() override;

    /// The token of `connection` for that server; nothing when none is kept, or one for another origin. A locked
    /// keychain whose prompt was dismissed also reads as nothing: libsecret does not tell the two apart.
    void read(const Connection &connection, QObject *context,
              std::function<void(VaultResult<std::optional<api::Token>>)> then);
    void write(const Connection &connection, const api::Token &token, QObject *context,
               std::function<void(VaultResult<void>)> then);
    /// Success also when there was none.
    void remove(ConnectionId id, QObject *context, std::function<void(VaultResult<void>)> then);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jobmark::account
