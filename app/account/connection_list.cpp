// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "connection_list.h"

#include "connection_list_json.h"
#include "private_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jobmark::account {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

qsizetype indexOf(const QList<Connection> &connections, ConnectionId id)
{
    const auto found = std::ranges::find(connections, id, &Connection::id);
    return found == connections.end() ? -1 : std::distance(connections.begin(), found);
}

QString pathOf(const Profile &profile)
{
    return profile.file(u"connections.json"_s);
}

} // namespace

ConnectionList::ConnectionList(Profile profile, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
{
    load();
}

void ConnectionList::load()
{
    const QString path = pathOf(m_profile);
    const auto bytes = readWhole(path, largestFile);
    if (!bytes && bytes.error() == FileFault::Missing)
        return;
    const ListFile file = bytes ? listFromJson(*bytes) : ListFile{{}, {}, true};
    m_connections = file.connections;
    m_current = file.current;
    m_loaded.kind = ListLoaded::Kind::Whole;
    if (!file.damaged)
        return;
    m_loaded.setAsideAs = setAside(path);
    m_loaded.kind = m_loaded.setAsideAs.isEmpty() ? ListLoaded::Kind::Unusable : ListLoaded::Kind::SetAside;
    // What could be read is written anew, so that the next start finds it. When that fails too it is still in the file
    // set aside, and the next change says NotSaved.
    if (m_loaded.kind == ListLoaded::Kind::SetAside && !m_connections.isEmpty())
        (void)writePrivately(path, toJson(m_connections, m_current));
}

std::optional<Connection> ConnectionList::find(ConnectionId id) const
{
    const qsizetype index = indexOf(m_connections, id);
    return index < 0 ? std::nullopt : std::optional(m_connections.at(index));
}

std::optional<Connection> ConnectionList::current() const
{
    return find(m_current);
}

bool ConnectionList::isNameFree(const ConnectionName &name, ConnectionId except) const
{
    return std::ranges::none_of(m_connections, [&](const Connection &connection) {
        return connection.id != except && connection.name.reads(name);
    });
}

tl::expected<void, ConnectionList::Fault> ConnectionList::add(const Connection &connection)
{
    Q_ASSERT(!connection.id.isNull() && !find(connection.id));
    if (!isNameFree(connection.name))
        return tl::unexpected(Fault::NameTaken);
    QList<Connection> connections = m_connections;
    connections.append(connection);
    return keep(connections, connection.id);
}

tl::expected<ConnectionList::Moved, ConnectionList::Fault> ConnectionList::change(const Connection &connection)
{
    const qsizetype index = indexOf(m_connections, connection.id);
    if (index < 0)
        return tl::unexpected(Fault::NoSuchConnection);
    if (!isNameFree(connection.name, connection.id))
        return tl::unexpected(Fault::NameTaken);
    const Moved moved = moveOf(connection);
    QList<Connection> connections = m_connections;
    connections[index] = connection;
    return keep(connections, m_current).map([moved] { return moved; });
}

tl::expected<void, ConnectionList::Fault> ConnectionList::makeCurrent(const Connection &connection)
{
    const qsizetype index = indexOf(m_connections, connection.id);
    if (index < 0)
        return add(connection);
    if (!isNameFree(connection.name, connection.id))
        return tl::unexpected(Fault::NameTaken);
    QList<Connection> connections = m_connections;
    connections[index] = connection;
    return keep(connections, connection.id);
}

ConnectionList::Moved ConnectionList::moveOf(const Connection &connection) const
{
    const std::optional<Connection> known = find(connection.id);
    return known && originOf(known->server) != originOf(connection.server) ? Moved::ToAnotherOrigin : Moved::No;
}

tl::expected<void, ConnectionList::Fault> ConnectionList::remove(ConnectionId id)
{
    const qsizetype index = indexOf(m_connections, id);
    if (index < 0)
        return tl::unexpected(Fault::NoSuchConnection);
    QList<Connection> connections = m_connections;
    connections.removeAt(index);
    ConnectionId current = m_current;
    if (current == id)
        current = connections.isEmpty() ? ConnectionId() : connections.first().id;
    return keep(connections, current);
}

tl::expected<void, ConnectionList::Fault> ConnectionList::choose(ConnectionId id)
{
    if (indexOf(m_connections, id) < 0)
        return tl::unexpected(Fault::NoSuchConnection);
    if (id == m_current)
        return {};
    return keep(m_connections, id);
}

tl::expected<void, ConnectionList::Fault> ConnectionList::keep(QList<Connection> connections, ConnectionId current)
{
    // A file that could be neither read nor moved away is the user's: it is not written over.
    if (m_loaded.kind == ListLoaded::Kind::Unusable || !m_profile.prepare() ||
        !writePrivately(pathOf(m_profile), toJson(connections, current)))
        return tl::unexpected(Fault::NotSaved);
    const std::optional<Connection> before = this->current();
    m_connections = std::move(connections);
    m_current = current;
    const std::optional<Connection> after = this->current();
    Q_EMIT changed();
    const bool sameCurrent =
        before.has_value() == after.has_value() &&
        (!after || (before->id == after->id && before->server == after->server && before->access == after->access));
    if (!sameCurrent)
        Q_EMIT currentChanged();
    return {};
}

} // namespace jobmark::account
