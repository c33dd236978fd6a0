// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "table.h"

#include "activity_context.h"
#include "csv.h"

#include "session/status_words.h"
#include "words/names.h"

using namespace Qt::StringLiterals;

namespace jobmark::activity {
namespace {

/// The values of that kind, a line each.
QString textsOf(const Entry &entry, Value::Of of)
{
    QStringList texts;
    for (const Value &value : entry.values) {
        if (value.of != of)
            continue;
        texts << (of == Value::Of::RecordedField ? ActivityWords::tr("%1: %2").arg(value.name, value.text)
                                                 : value.text);
    }
    return texts.join(u'\n');
}

QString fieldText(const Entry &entry, rules::Field field)
{
    for (const Value &value : entry.values) {
        if (value.of == Value::Of::Field && value.field == field)
            return value.text;
    }
    return {};
}

} // namespace

QStringList tableHeader()
{
    QStringList header{ActivityWords::tr("Time"), ActivityWords::tr("What happened"), ActivityWords::tr("About"),
                       ActivityWords::tr("Lead"), ActivityWords::tr("Customer")};
    for (const rules::Field field : session::spokenFields())
        header << words::fieldLabel(field);
    return header << ActivityWords::tr("Reason for declining") << ActivityWords::tr("File")
                  << ActivityWords::tr("Recorded otherwise") << ActivityWords::tr("Remark")
                  << ActivityWords::tr("Reference");
}

QStringList tableRow(const Entry &entry)
{
    QStringList row{entry.at.toOffsetFromUtc(entry.at.offsetFromUtc()).toString(Qt::ISODateWithMs), entry.what,
                    entry.about, entry.lead.text(), entry.customer};
    for (const rules::Field field : session::spokenFields())
        row << fieldText(entry, field);
    return row << textsOf(entry, Value::Of::DeclineReason) << textsOf(entry, Value::Of::File)
               << textsOf(entry, Value::Of::RecordedField) << entry.remark << entry.reference;
}

QByteArray toCsv(const std::deque<Entry> &entries)
{
    QByteArray bytes = csvStart() + csvLine(tableHeader());
    for (const Entry &entry : entries)
        bytes += csvLine(tableRow(entry));
    return bytes;
}

} // namespace jobmark::activity
