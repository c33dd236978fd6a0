// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

#include <QByteArray>
#include <QList>

namespace jobmark::account {

/// What the file of connections says. It is read strictly: an entry that is not whole, or is there twice, is left out
/// and makes `damaged` true.
struct ListFile
{
    QList<Connection> connections;
    ConnectionId current; ///< one of `connections`, or null when there are none
    bool damaged = false;
};

[[nodiscard]] QByteArray toJson(const QList<Connection> &connections, ConnectionId current);
[[nodiscard]] ListFile listFromJson(const QByteArray &bytes);

} // namespace jobmark::account
