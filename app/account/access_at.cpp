// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "access_at.h"

#include <algorithm>

namespace jobmark::account {

api::Access accessAt(const api::ServerAddress &server, const QList<Connection> &listed)
{
    const bool isReviewed = std::any_of(listed.begin(), listed.end(), [&server](const Connection &connection) {
        return connection.server == server && connection.access == api::Access::ReviewOnly;
    });
    return isReviewed ? api::Access::ReviewOnly : api::Access::ReadAndWrite;
}

} // namespace jobmark::account
