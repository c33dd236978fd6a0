// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "accounts.h"

namespace jobmark::account {

Accounts::Accounts(ConnectionList &list, TokenVault &vault, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_vault(vault)
{}

Accounts::~Accounts() = default;

SignIn *Accounts::signIn(ConnectionId id)
{
    if (const auto known = m_signIns.find(id.uuid()); known != m_signIns.end())
        return known->second.get();
    const std::optional<Connection> connection = m_list.find(id);
    if (!connection)
        return nullptr;
    SignIn *made = (m_signIns[id.uuid()] = std::make_unique<SignIn>(*connection, m_vault)).get();
    made->readKeychain();
    return made;
}

// The new sign-in is in its place before the list tells of the other server: nobody finds the former one's token then.
tl::expected<ConnectionList::Moved, ConnectionList::Fault> Accounts::change(const Connection &connection)
{
    const ConnectionId id = connection.id;
    const bool moves = m_list.moveOf(connection) == ConnectionList::Moved::ToAnotherOrigin;
    std::unique_ptr<SignIn> former = moves ? exchange(id, std::make_unique<SignIn>(connection, m_vault)) : nullptr;
    const auto moved = m_list.change(connection);
    if (!moved) {
        if (moves)
            (void)exchange(id, std::move(former));
        return moved;
    }
    if (moves) {
        endReplaced(id, std::move(former));
        clearKeychain(connection);
    } else if (const auto known = m_signIns.find(id.uuid()); known != m_signIns.end()) {
        known->second->setConnection(connection);
    }
    return moved;
}

tl::expected<void, ConnectionList::Fault> Accounts::remove(ConnectionId id)
{
    const std::optional<Connection> connection = m_list.find(id);
    const auto removed = m_list.remove(id);
    if (!removed)
        return removed;
    endReplaced(id, exchange(id, nullptr));
    clearKeychain(*connection);
    return removed;
}

void Accounts::signOut(ConnectionId id)
{
    const std::optional<Connection> connection = m_list.find(id);
    if (!connection)
        return;
    if (const auto known = m_signIns.find(id.uuid()); known != m_signIns.end())
        known->second->drop();
    clearKeychain(*connection);
}

tl::expected<void, ConnectionList::Fault> Accounts::adopt(std::unique_ptr<SignIn> &signIn)
{
    SignIn *adopted = signIn.get();
    const Connection connection = adopted->connection();
    std::unique_ptr<SignIn> former = exchange(connection.id, std::move(signIn));
    if (const auto listed = m_list.makeCurrent(connection); !listed) {
        signIn = exchange(connection.id, std::move(former));
        return listed;
    }
    endReplaced(connection.id, std::move(former));
    adopted->keep();
    return {};
}

void Accounts::clearKeychain(const Connection &connection)
{
    m_vault.remove(connection.id, this, [this, name = connection.name.text()](const VaultResult<void> &removed) {
        // Where no keychain can be reached, none was reached to keep a token either.
        if (!removed && removed.error() != VaultFault::NoKeychain)
            Q_EMIT keychainNotCleared(name, removed.error());
    });
}

std::unique_ptr<SignIn> Accounts::exchange(ConnectionId id, std::unique_ptr<SignIn> signIn)
{
    std::unique_ptr<SignIn> former = std::exchange(m_signIns[id.uuid()], std::move(signIn));
    if (!m_signIns[id.uuid()])
        m_signIns.erase(id.uuid());
    return former;
}

void Accounts::endReplaced(ConnectionId id, std::unique_ptr<SignIn> former)
{
    Q_EMIT signInReplaced(id);
    if (former) {
        former->drop();
        former.release()->deleteLater(); // one of its own signals may have led here
    }
}

} // namespace jobmark::account
