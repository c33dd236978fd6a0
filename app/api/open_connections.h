// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QtGlobal>
#include <vector>

/// The TCP connections of this process, seen from outside of whoever opened them. Any thread.
namespace jobmark::api {

struct OpenConnection
{
    std::uint64_t id; ///< the same for as long as it is open, and not used again soon
    quint16 peerPort; ///< of the other side
    qint64 taken;     ///< bytes received that no longer wait in the system's buffer: the process read them
};

/// None where the system does not tell; on Linux it does.
[[nodiscard]] std::vector<OpenConnection> openConnections();

/// From now on some 512 KiB at most wait in the system's buffer for the connection's owner, who may take all that waits
/// at once: of itself Linux lets many megabytes wait for a quick one. Nothing when it is not open any more.
void limitWaiting(std::uint64_t id);

/// Ends a connection in both directions and throws away most of what waits there for its owner, who then sees that the
/// other side closed or reset it. Nothing when it is not open any more.
void cutConnection(std::uint64_t id);

} // namespace jobmark::api
