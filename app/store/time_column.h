// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "leads.h"

#include <QVariant>

/// Times as they stand in the database: milliseconds since 1970, UTC.
namespace jobmark::store {

[[nodiscard]] inline QVariant toColumn(Time time)
{
    return qlonglong(time.time_since_epoch().count());
}

[[nodiscard]] inline Time fromColumn(const QVariant &value)
{
    return Time(std::chrono::milliseconds(value.toLongLong()));
}

} // namespace jobmark::store
