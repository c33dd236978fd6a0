// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fault.h"

#include <QList>
#include <QStringList>

namespace jobmark::sandbox {

/// The faults in force. Not thread-safe.
class FaultPlan
{
public:
    /// Replaces all of them; or changes nothing and gives the sentence about the first that cannot be read.
    [[nodiscard]] tl::expected<void, QString> replace(const QStringList &texts);

    /// The value of the first fault of that kind that strikes `call`, counted as one strike; nothing when none does.
    [[nodiscard]] std::optional<int> strike(FaultKind kind, Call call);

private:
    QList<Fault> m_faults;
};

} // namespace jobmark::sandbox
