// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "file_text.h"

#include <QStringConverter>

namespace jobmark::files {

FileText textOf(const QByteArray &bytes, qsizetype mostBytes)
{
    const Extent extent = bytes.size() > mostBytes ? Extent::Beginning : Extent::Whole;
    const QByteArray read = bytes.left(mostBytes);
    const auto marked = QStringConverter::encodingForData(read);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(read);
    if (!marked && decoder.hasError())
        text = QString::fromLatin1(read);
    return {text, extent};
}

} // namespace jobmark::files
