// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "record_facts.h"

namespace jobmark::report {

/// One thing of several records beside each other.
struct ComparedLine
{
    QString name;
    QStringList texts;          ///< one for each record, in their order
    QList<qsizetype> differing; ///< which of them say something else than the first
    friend bool operator==(const ComparedLine &, const ComparedLine &) = default;
};

/// Everything that is recorded of each, line by line. Two texts differ when a person would read them as different:
/// blanks around them do not count.
[[nodiscard]] QList<ComparedLine> compareRecords(const QList<RecordFacts> &records,
                                                 const session::Surroundings &surroundings);

} // namespace jobmark::report
