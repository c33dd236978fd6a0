// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "entry_text.h"

#include "activity_context.h"

#include "reading/day_reader.h"
#include "reading/display_text.h"
#include "reading/meeting_reader.h"

using namespace Qt::StringLiterals;

namespace jobmark::activity {
namespace {

constexpr qsizetype nameLimit = 80;

/// "Job amount: $24,350.72". Both put in at once: either may hold a %1 of its own.
QString pairText(const QString &name, const QString &text)
{
    return ActivityWords::tr("%1: %2").arg(name, text);
}

/// What it is about is not said again among the values.
bool isSaid(const Entry &entry, const Value &value)
{
    return !entry.about.isEmpty() && value.of != Value::Of::RecordedField && value.text == entry.about;
}

QStringList valueTexts(const Entry &entry)
{
    QStringList texts;
    for (const Value &value : entry.values) {
        if (!isSaid(entry, value))
            texts << pairText(value.name, reading::displayText(value.text));
    }
    if (!entry.remark.isEmpty())
        texts << reading::displayText(entry.remark);
    return texts;
}

} // namespace

QString headline(const Entry &entry)
{
    return entry.about.isEmpty() ? entry.what : pairText(entry.what, reading::displayText(entry.about, nameLimit));
}

QString leadLine(const Entry &entry)
{
    const QString customer = reading::displayText(entry.customer, nameLimit).trimmed();
    if (customer.isEmpty())
        return ActivityWords::tr("Lead %1").arg(entry.lead.text());
    return ActivityWords::tr("Lead %1, %2").arg(entry.lead.text(), customer);
}

QString timeText(const Entry &entry, const session::Surroundings &surroundings)
{
    return ActivityWords::tr("%1, %2").arg(reading::writeDay(entry.at.date(), surroundings.locale),
                                           reading::writeTime(entry.at.time(), surroundings.locale));
}

// The offset and not the name of the zone: Qt may have that in English alone.
QString exactTimeText(const QDateTime &local)
{
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate).replace(u'T', u' ');
}

QString valuesLine(const Entry &entry)
{
    return valueTexts(entry).join(u" · "_s);
}

QString spokenSentence(const Entry &entry, const session::Surroundings &surroundings)
{
    QStringList parts{headline(entry), leadLine(entry)};
    parts += valueTexts(entry);
    if (!entry.reference.isEmpty())
        parts << ActivityWords::tr("reference %1").arg(entry.reference);
    for (QString &part : parts) {
        while (part.endsWith(u'.'))
            part.chop(1);
    }
    return pairText(timeText(entry, surroundings), parts.join(u"; "_s) + u'.');
}

QString wholeText(const Entry &entry)
{
    QStringList lines{headline(entry), exactTimeText(entry.at), leadLine(entry)};
    for (const Value &value : entry.values) {
        if (!isSaid(entry, value))
            lines << pairText(value.name, reading::displayBlock(value.text));
    }
    if (!entry.remark.isEmpty())
        lines << reading::displayBlock(entry.remark);
    if (!entry.reference.isEmpty())
        lines << pairText(ActivityWords::tr("Reference"), entry.reference);
    return lines.join(u'\n');
}

} // namespace jobmark::activity
