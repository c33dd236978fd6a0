// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_row_words.h"

#include "reading/display_text.h"
#include "words/names.h"

#include <QCoreApplication>
#include <QLocale>

namespace jobmark::ui {
namespace {

constexpr int nameLimit = 120;
constexpr qint64 dayMilliseconds = qint64(24) * 60 * 60 * 1000;

struct LeadListWords
{
    Q_DECLARE_TR_FUNCTIONS(LeadList)
};

} // namespace

QString nameLine(const session::LeadRow &row)
{
    if (row.facts.customerName.trimmed().isEmpty())
        return LeadListWords::tr("Lead %1").arg(row.facts.id.text());
    return reading::displayText(row.facts.customerName, nameLimit);
}

QString statusLine(const session::LeadRow &row)
{
    if (row.standing == session::Standing::New)
        return LeadListWords::tr("New: accept or decline");
    if (row.standing == session::Standing::Declined)
        return LeadListWords::tr("Declined");
    if (const auto *status = row.facts.status.value())
        return words::statusName(*status);
    if (const QString *text = row.facts.status.unknownText())
        return reading::displayText(*text, nameLimit);
    return LeadListWords::tr("No status yet");
}

QString ageText(const session::LeadRow &row, const QDateTime &now)
{
    const auto &word = row.facts.standing.lastWord;
    if (!word)
        return {};
    const qint64 waited = (now.toMSecsSinceEpoch() - *word) / dayMilliseconds;
    const auto days = static_cast<int>(qBound(qint64(0), waited, qint64(10'000)));
    if (days == 0)
        return LeadListWords::tr("today");
    if (days < 21)
        return LeadListWords::tr("%n day(s)", nullptr, days);
    if (days < 70)
        return LeadListWords::tr("%n week(s)", nullptr, days / 7);
    return LeadListWords::tr("%n month(s)", nullptr, days / 30);
}

QString ageMark(session::Age age)
{
    switch (age) {
    case session::Age::Week:
        return QStringLiteral("!");
    case session::Age::TwoWeeks:
        return QStringLiteral("!!");
    case session::Age::Fresh:
        break;
    }
    return {};
}

QString toDoLine(int newLeads, int needUpdate)
{
    QStringList parts;
    if (newLeads > 0)
        parts << LeadListWords::tr("%n new", nullptr, newLeads);
    if (needUpdate > 0)
        parts << LeadListWords::tr("%n need(s) an update", nullptr, needUpdate);
    if (parts.isEmpty())
        return LeadListWords::tr("Nothing to do now");
    return parts.join(QStringLiteral(" · "));
}

QString spokenLine(const session::LeadRow &row, const QDateTime &now, DraftMark draft)
{
    QStringList parts{nameLine(row), reading::displayText(row.facts.category, nameLimit), statusLine(row)};
    if (row.standing == session::Standing::NeedsUpdate)
        parts << LeadListWords::tr("needs an update");
    if (draft == DraftMark::Draft)
        parts << LeadListWords::tr("has a draft");
    parts << ageText(row, now);
    if (row.age == session::Age::Week)
        parts << LeadListWords::tr("waiting over a week");
    else if (row.age == session::Age::TwoWeeks)
        parts << LeadListWords::tr("waiting over two weeks");
    parts.removeAll(QString());
    return QLocale().createSeparatedList(parts);
}

QString scopeName(session::Scope scope)
{
    switch (scope) {
    case session::Scope::New:
        return LeadListWords::tr("New");
    case session::Scope::NeedsUpdate:
        return LeadListWords::tr("Needs an update");
    case session::Scope::Open:
        return LeadListWords::tr("Open");
    case session::Scope::Won:
        return LeadListWords::tr("Won");
    case session::Scope::LostOrStopped:
        return LeadListWords::tr("Lost or stopped");
    case session::Scope::All:
        break;
    }
    return LeadListWords::tr("All");
}

} // namespace jobmark::ui
