// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "folded_text.h"

#include <algorithm>

namespace jobmark::session {

QString folded(const QString &text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            result.append(character);
    }
    return result;
}

QString digitsOf(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](QChar character) { return character >= u'0' && character <= u'9'; });
    return result;
}

} // namespace jobmark::session
