// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection_list.h"
#include "sign_in.h"

#include <map>
#include <memory>
#include <QObject>

namespace jobmark::account {

/// The connections together with their tokens: a change to one is carried through to the other. A token that could only
/// be had for this run survives switching to another connection and back.
class Accounts : public QObject
{
    Q_OBJECT

public:
    /// `list` and `vault` must live longer.
    Accounts(ConnectionList &list, TokenVault &vault, QObject *parent = nullptr);
    ~Accounts() override;

    [[nodiscard]] ConnectionList &list() { return m_list; }
    [[nodiscard]] TokenVault &vault() { return m_vault; }
    /// The sign-in of a listed connection, otherwise null. The first time it is asked for, the keychain is asked. It
    /// lives until the connection is removed or moves to another server.
    [[nodiscard]] SignIn *signIn(ConnectionId id);

    /// As in the list; on another origin the token is forgotten here and in the keychain, so it never goes there.
    [[nodiscard]] tl::expected<ConnectionList::Moved, ConnectionList::Fault> change(const Connection &connection);
    /// Also removes the token from the keychain. keychainNotCleared() follows when that failed.
    [[nodiscard]] tl::expected<void, ConnectionList::Fault> remove(ConnectionId id);
    /// Forgets the token, here and in the keychain; the connection stays.
    void signOut(ConnectionId id);
    /// Takes over a finished sign-in and keeps its token: adds or changes its connection, makes it current. Moves from
    /// `signIn` only on success.
    [[nodiscard]] tl::expected<void, ConnectionList::Fault> adopt(std::unique_ptr<SignIn> &signIn);

Q_SIGNALS:
    /// A token of a removed connection, or one for its former server, may still be in the keychain.
    void keychainNotCleared(const QString &connectionName, jobmark::account::VaultFault why);
    /// The SignIn of that connection is another object now, or gone.
    void signInReplaced(jobmark::account::ConnectionId id);

private:
    void clearKeychain(const Connection &connection);
    [[nodiscard]] std::unique_ptr<SignIn> exchange(ConnectionId id, std::unique_ptr<SignIn> signIn);
    void endReplaced(ConnectionId id, std::unique_ptr<SignIn> former);

    ConnectionList &m_list;
    TokenVault &m_vault;
    std::map<QUuid, std::unique_ptr<SignIn>> m_signIns;
};

} // namespace jobmark::account
