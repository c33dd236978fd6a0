// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "folding.h"

namespace jobmark::reading {

QString folded(QStringView typed)
{
    const QString decomposed = typed.toString().normalized(QString::NormalizationForm_D).toLower();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark() || c == u'\'' || c == u'\u2019')
            continue;
        result.append(isBlank(c) ? QChar(u' ') : c);
    }
    return result.trimmed();
}

} // namespace jobmark::reading
