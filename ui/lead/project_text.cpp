// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "project_text.h"

#include "reading/display_text.h"
#include "reading/html_to_text.h"

#include <QStringList>

namespace jobmark::ui {
namespace {

/// "Phone: 250-555-0128" of a lead whose phone that is; and "250-555-0128" alone.
bool saysAgain(const QString &line, const QStringList &known)
{
    const QString whole = line.simplified();
    const QString behindName = whole.mid(whole.indexOf(u':') + 1).trimmed();
    return known.contains(whole) || known.contains(behindName);
}

QString tidied(const QString &text, const QStringList &known)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const bool isBlank = line.trimmed().isEmpty();
        if (isBlank ? !lines.isEmpty() && !lines.last().isEmpty() : !saysAgain(line, known))
            lines << (isBlank ? QString() : line);
    }
    return lines.join(u'\n').trimmed();
}

} // namespace

QString projectText(const api::Lead &lead)
{
    QStringList known;
    for (const QString &text : {lead.customerName, lead.customerPhone, lead.customerEmail, lead.customerAddress}) {
        if (!text.trimmed().isEmpty())
            known << text.simplified();
    }
    QStringList parts;
    for (const QString &text :
         {lead.originalJobDescription, reading::htmlToPlainText(lead.projectDetailsHtml, reading::blockLimit),
          reading::htmlToPlainText(lead.customerInformationHtml, reading::blockLimit)})
        parts << tidied(text, known);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u'\n');
}

} // namespace jobmark::ui
