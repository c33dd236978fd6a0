// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "rule_table_markdown.h"

#include "rules/rule_table.h"
#include "rules/wire_names.h"

#include <QStringList>

namespace jobmark::check {
namespace {

using namespace Qt::StringLiterals;
using rules::Field;
using rules::Need;
using rules::Status;

QString code(QLatin1StringView text)
{
    return u'`' + QString(text) + u'`';
}

QString nameOf(Field field)
{
    return field == Field::Attachment ? u"attachment"_s : code(QLatin1StringView(rules::jsonKey(field)));
}

QString requiredUnlessTbd(Field date)
{
    const Field tbd = date == Field::StartDate ? Field::StartDateTbd : Field::CompletionDateTbd;
    return nameOf(date) + u" or " + nameOf(tbd);
}

QString requiredCell(Status status)
{
    QStringList cell;
    for (const Field field : rules::allFields) {
        const Need need = rules::needOf(status, field);
        if (field == Field::Status)
            continue;
        if (need == Need::Required)
            cell << nameOf(field);
        else if (need == Need::RequiredUnlessTbd)
            cell << requiredUnlessTbd(field);
        else if (need == Need::RequiredWhenLostReasonOther)
            cell << nameOf(field) + u" when " + nameOf(Field::LostReason) + u" is " +
                        code(rules::wireName(rules::LostReason::Other));
    }
    return cell.join(u", "_s);
}

QString optionalCell(Status status)
{
    QStringList cell;
    for (const Field field : rules::allFields) {
        const Need need = rules::needOf(status, field);
        const bool isTbd = field == Field::StartDateTbd || field == Field::CompletionDateTbd;
        if (need == Need::Optional && !isTbd)
            cell << nameOf(field);
        else if (need == Need::Recommended)
            cell << nameOf(field) + u" (recommended)";
    }
    return cell.join(u", "_s);
}

} // namespace

QString ruleTableMarkdown()
{
    QString table = u"| status | required | optional | final |\n|---|---|---|---|\n"_s;
    for (const Status status : rules::allStatuses) {
        const QStringList cells{code(rules::wireName(status)), requiredCell(status), optionalCell(status),
                                rules::isFinal(status) ? u"yes"_s : QString()};
        table += u"| "_s + cells.join(u" | "_s) + u" |\n";
    }
    return table;
}

} // namespace jobmark::check
