// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/activity.h"

#include <QJsonObject>

namespace jobmark::test {

/// `count` entries a minute apart, the last at `last`: of ten leads in turn, and of every kind in turn.
inline QList<store::NewActivity> madeUp(int count, store::Time last)
{
    using store::ActivityKind;
    QList<store::NewActivity> entries;
    entries.reserve(count);
    for (int i = 0; i < count; ++i) {
        const auto kind = static_cast<ActivityKind>(i % (static_cast<int>(ActivityKind::Replaced) + 1));
        const QJsonObject update{{QStringLiteral("status"), QStringLiteral("JOB_LOST")},
                                 {QStringLiteral("reason"), QStringLiteral("Reason number %1").arg(i)}};
        entries.append(
            {last - std::chrono::minutes(count - 1 - i), api::LeadId(1000 + i % 10), kind,
             QJsonObject{{QStringLiteral("kind"), QStringLiteral("status")}, {QStringLiteral("update"), update}},
             QStringLiteral("JM-%1").arg(i)});
    }
    return entries;
}

} // namespace jobmark::test
