// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "csv.h"

using namespace Qt::StringLiterals;

namespace jobmark::activity {
namespace {

bool beginsAFormula(QStringView text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(text.front());
}

} // namespace

QString csvCell(const QString &text)
{
    QString cell = text;
    // No reader of text takes it, and some end there.
    cell.replace(QChar(u'\0'), QChar::ReplacementCharacter);
    const bool isFormula = beginsAFormula(cell);
    const bool isQuoted = isFormula || cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                          cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (isFormula)
        cell.prepend(u'\'');
    return isQuoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString &cell : cells)
        written << csvCell(cell);
    return QString(written.join(u',') + u"\r\n"_s).toUtf8();
}

QByteArray csvStart()
{
    return "\xef\xbb\xbf"_ba;
}

} // namespace jobmark::activity
