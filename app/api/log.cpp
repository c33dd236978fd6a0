// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "log.h"

using namespace Qt::StringLiterals;

namespace jobmark::api {

Q_LOGGING_CATEGORY(apiLog, "jobmark.api", QtInfoMsg)

QString escapedForLog(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        const bool harmful = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                             c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        if (harmful)
            escaped += u"\\u%1"_s.arg(static_cast<int>(c.unicode()), 4, 16, QChar(u'0'));
        else
            escaped += c;
    }
    return escaped;
}

} // namespace jobmark::api
