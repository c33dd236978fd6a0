// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_numbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jobmark::report {

std::optional<QList<api::LeadId>> leadNumbersFrom(const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    QList<api::LeadId> numbers;
    for (const QString &part : typed.left(1'000).split(between, Qt::SkipEmptyParts)) {
        const auto id = api::LeadId::fromText(part);
        if (!id)
            return std::nullopt;
        if (!numbers.contains(*id))
            numbers.append(*id);
    }
    return numbers.size() <= mostCompared ? std::optional(numbers) : std::nullopt;
}

} // namespace jobmark::report
