// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

#include <QList>

namespace jobmark::account {

/// What a connection to `server` that is in no list may do: only read when one of `listed` to that server only reads.
/// Who reviews there must not begin to write by giving a token for one run.
[[nodiscard]] api::Access accessAt(const api::ServerAddress &server, const QList<Connection> &listed);

} // namespace jobmark::account
