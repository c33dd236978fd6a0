// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "leads.h"

#include <optional>

namespace jobmark::store {

/// At most `limit` leads with numbers below `below`, the highest first: the newest are shown before the rest. With a
/// connection of its own that only reads, so that any thread may call it while a Store has `folder` open.
[[nodiscard]] Stored<QList<SeenLead>> seenLeadsBelow(const QString &folder, const std::optional<api::LeadId> &below,
                                                     int limit);

} // namespace jobmark::store
