// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "table.h"

#include "csv.h"

#include "session/status_words.h"
#include "words/names.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobmark::activity {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Activity", text);
}

/// The values of that kind, a line each.
QString textsOf(const Entry &entry, Value::Of of)
{
    QStringList texts;
    for (const Value &value : entry.values) {
        if (value.of != of)
            continue;
        texts << (of == Value::Of::RecordedField
                      ? translated(QT_TRANSLATE_NOOP("Activity", "%1: %2")).arg(value.name, value.text)
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
    QStringList header{
        translated(QT_TRANSLATE_NOOP("Activity", "Time")), translated(QT_TRANSLATE_NOOP("Activity", "What happened")),
        translated(QT_TRANSLATE_NOOP("Activity", "About")), translated(QT_TRANSLATE_NOOP("Activity", "Lead")),
        translated(QT_TRANSLATE_NOOP("Activity", "Customer"))};
    for (const rules::Field field : session::spokenFields())
        header << words::fieldLabel(field);
    return header << translated(QT_TRANSLATE_NOOP("Activity", "Reason for declining"))
                  << translated(QT_TRANSLATE_NOOP("Activity", "File"))
                  << translated(QT_TRANSLATE_NOOP("Activity", "Recorded otherwise"))
                  << translated(QT_TRANSLATE_NOOP("Activity", "Remark"))
                  << translated(QT_TRANSLATE_NOOP("Activity", "Reference"));
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
