// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submission.h"

#include "rules/rule_table.h"

namespace jobmark::outbox {

Weight weightOf(const What &what)
{
    if (const auto *status = std::get_if<StatusUpdate>(&what))
        return rules::isFinal(status->update.status()) ? Weight::Final : Weight::Changeable;
    return std::holds_alternative<Attachment>(what) ? Weight::Changeable : Weight::Once;
}

QString referenceOf(SubmissionId id)
{
    const QString digits = QString::fromLatin1(id.toRfc4122().toHex().first(8)).toUpper();
    return QStringLiteral("JM-") + digits.first(4) + u'-' + digits.last(4);
}

} // namespace jobmark::outbox
