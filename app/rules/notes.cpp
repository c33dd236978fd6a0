// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "notes.h"

namespace jobmark::rules {
namespace {

/// CRLF as LF. More than one CR is what a text has that was turned into CRLF twice: left there, a CRLF would remain,
/// and the same notes read back from the server would be others.
QString withPlainLineEnds(QString text)
{
    if (!text.contains(u'\r'))
        return text;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        while (c == u'\n' && kept > 0 && text.at(kept - 1) == u'\r')
            --kept;
        text[kept++] = c;
    }
    text.truncate(kept);
    return text;
}

} // namespace

Notes::Notes(const QString &asTyped)
    : m_text(withPlainLineEnds(asTyped).trimmed())
{}

} // namespace jobmark::rules
