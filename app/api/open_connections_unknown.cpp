// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Where the system does not tell what its connections received, or nobody has yet asked it in the right words.
#include "open_connections.h"

namespace jobmark::api {

std::vector<OpenConnection> openConnections()
{
    return {};
}

void limitWaiting(std::uint64_t) {}

void cutConnection(std::uint64_t) {}

} // namespace jobmark::api
