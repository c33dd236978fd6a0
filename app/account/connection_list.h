// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "profile.h"

#include <cstdint>
#include <optional>
#include <QList>
#include <QObject>

namespace jobmark::account {

/// What was found where the list is kept.
struct ListLoaded
{
    enum class Kind : std::uint8_t {
        None,     ///< no file yet
        Whole,    ///< all of it was read
        SetAside, ///< damaged: what could be read goes on, the file is kept beside it as `setAsideAs`
        Unusable, ///< it can neither be read nor set aside: this run starts empty and every change is NotSaved
    };
    Kind kind = Kind::None;
    QString setAsideAs; ///< full path
};

/// The connections, and which one is current. Kept in `connections.json` in the profile, without any token. Every
/// change is on the disk before it is seen: a change that fails changed nothing. Main thread only.
class ConnectionList : public QObject
{
    Q_OBJECT

public:
    enum class Fault : std::uint8_t { NameTaken, NoSuchConnection, NotSaved };
    /// Whether a change moved the connection to another origin, so that its token must be asked for again.
    enum class Moved : std::uint8_t { No, ToAnotherOrigin };

    /// Reads the list: one small file, nothing else.
    explicit ConnectionList(Profile profile, QObject *parent = nullptr);

    [[nodiscard]] const ListLoaded &loaded() const { return m_loaded; }
    [[nodiscard]] const QList<Connection> &all() const { return m_connections; } ///< in the order they were added
    [[nodiscard]] std::optional<Connection> find(ConnectionId id) const;
    /// Nothing only when the list is empty.
    [[nodiscard]] std::optional<Connection> current() const;
    [[nodiscard]] bool isNameFree(const ConnectionName &name, ConnectionId except = {}) const;

    /// Adds it (its id must be new) and makes it current.
    [[nodiscard]] tl::expected<void, Fault> add(const Connection &connection);
    /// Gives the connection of that id this name, server and access. Accounts::change also forgets the token.
    [[nodiscard]] tl::expected<Moved, Fault> change(const Connection &connection);
    /// As add() or change(), whichever its id asks for, and makes it current: all or nothing of it is done.
    [[nodiscard]] tl::expected<void, Fault> makeCurrent(const Connection &connection);
    /// What change() would say of it, were it done.
    [[nodiscard]] Moved moveOf(const Connection &connection) const;
    /// When it was current, the first of the rest becomes so. Accounts::remove also removes the token.
    [[nodiscard]] tl::expected<void, Fault> remove(ConnectionId id);
    [[nodiscard]] tl::expected<void, Fault> choose(ConnectionId id);

Q_SIGNALS:
    void changed();
    /// Another connection is current, or the current one has another server or access, or there is none any more.
    void currentChanged();

private:
    void load();
    [[nodiscard]] tl::expected<void, Fault> keep(QList<Connection> connections, ConnectionId current);

    Profile m_profile;
    QList<Connection> m_connections;
    ConnectionId m_current;
    ListLoaded m_loaded;
};

} // namespace jobmark::account
