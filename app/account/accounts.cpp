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

tl::expected<ConnectionList::Moved, ConnectionList::Fault> Accounts::change(const Connection &connection)
{
    const auto moved = m_list.change(connection);
    if (!moved)
        return moved;
    if (*moved == ConnectionList::Moved::ToAnotherOrigin) {
        replace(connection.id, std::make_unique<SignIn>(connection, m_vault));
        clearKeychain(connection);
    } else if (const auto known = m_signIns.find(connection.id.uuid()); known != m_signIns.end()) {
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
    replace(id, nullptr);
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
    const Connection connection = signIn->connection();
    if (!m_list.find(connection.id)) {
        if (const auto added = m_list.add(connection); !added)
            return added;
    } else {
        if (const auto changed = m_list.change(connection); !changed)
            return tl::unexpected(changed.error());
        if (const auto chosen = m_list.choose(connection.id); !chosen)
            return chosen;
    }
    SignIn *adopted = signIn.get();
    replace(connection.id, std::move(signIn));
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

void Accounts::replace(ConnectionId id, std::unique_ptr<SignIn> signIn)
{
    std::unique_ptr<SignIn> former = std::exchange(m_signIns[id.uuid()], std::move(signIn));
    if (!m_signIns[id.uuid()])
        m_signIns.erase(id.uuid());
    Q_EMIT signInReplaced(id);
    if (former) {
        former->drop();
        former.release()->deleteLater(); // one of its own signals may have led here
    }
}

} // namespace jobmark::account
