// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store_fault.h"

#include <QString>

namespace jobmark::store {

/// How much a database holds.
struct Stock
{
    qint64 leads = 0;
    qint64 drafts = 0;
    qint64 submissions = 0; ///< not at an end
    qint64 activity = 0;
    friend bool operator==(const Stock &, const Stock &) = default;
};

/// Counts what is in `folder`, which need not be that of an open store. Nothing where there is no database.
[[nodiscard]] Stored<Stock> stockOf(const QString &folder);

} // namespace jobmark::store
