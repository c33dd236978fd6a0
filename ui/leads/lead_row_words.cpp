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

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("LeadList", text, nullptr, n);
}

} // namespace

QString nameLine(const session::LeadRow &row)
{
    if (row.facts.customerName.trimmed().isEmpty())
        return translated(QT_TRANSLATE_NOOP("LeadList", "Lead %1")).arg(row.facts.id.text());
    return reading::displayText(row.facts.customerName, nameLimit);
}

QString statusLine(const session::LeadRow &row)
{
    if (row.standing == session::Standing::New)
        return translated(QT_TRANSLATE_NOOP("LeadList", "New: accept or decline"));
    if (row.standing == session::Standing::Declined)
        return translated(QT_TRANSLATE_NOOP("LeadList", "Declined"));
    if (const auto *status = row.facts.status.value())
        return words::statusName(*status);
    if (const QString *text = row.facts.status.unknownText())
        return reading::displayText(*text, nameLimit);
    return translated(QT_TRANSLATE_NOOP("LeadList", "No status yet"));
}

QString ageText(const session::LeadRow &row, const QDateTime &now)
{
    const auto &word = row.facts.standing.lastWord;
    if (!word)
        return {};
    const qint64 waited = (now.toMSecsSinceEpoch() - *word) / dayMilliseconds;
    const auto days = static_cast<int>(qBound(qint64(0), waited, qint64(10'000)));
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("LeadList", "today"));
    if (days < 21)
        return translated(QT_TRANSLATE_N_NOOP("LeadList", "%n day(s)"), days);
    if (days < 70)
        return translated(QT_TRANSLATE_N_NOOP("LeadList", "%n week(s)"), days / 7);
    return translated(QT_TRANSLATE_N_NOOP("LeadList", "%n month(s)"), days / 30);
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
        parts << translated(QT_TRANSLATE_N_NOOP("LeadList", "%n new"), newLeads);
    if (needUpdate > 0)
        parts << translated(QT_TRANSLATE_N_NOOP("LeadList", "%n need(s) an update"), needUpdate);
    if (parts.isEmpty())
        return translated(QT_TRANSLATE_NOOP("LeadList", "Nothing to do now"));
    return parts.join(QStringLiteral(" · "));
}

QString spokenLine(const session::LeadRow &row, const QDateTime &now, DraftMark draft)
{
    QStringList parts{nameLine(row), reading::displayText(row.facts.category, nameLimit), statusLine(row)};
    if (row.standing == session::Standing::NeedsUpdate)
        parts << translated(QT_TRANSLATE_NOOP("LeadList", "needs an update"));
    if (draft == DraftMark::Draft)
        parts << translated(QT_TRANSLATE_NOOP("LeadList", "has a draft"));
    parts << ageText(row, now);
    if (row.age == session::Age::Week)
        parts << translated(QT_TRANSLATE_NOOP("LeadList", "waiting over a week"));
    else if (row.age == session::Age::TwoWeeks)
        parts << translated(QT_TRANSLATE_NOOP("LeadList", "waiting over two weeks"));
    parts.removeAll(QString());
    return QLocale().createSeparatedList(parts);
}

QString scopeName(session::Scope scope)
{
    switch (scope) {
    case session::Scope::New:
        return translated(QT_TRANSLATE_NOOP("LeadList", "New"));
    case session::Scope::NeedsUpdate:
        return translated(QT_TRANSLATE_NOOP("LeadList", "Needs an update"));
    case session::Scope::Open:
        return translated(QT_TRANSLATE_NOOP("LeadList", "Open"));
    case session::Scope::Won:
        return translated(QT_TRANSLATE_NOOP("LeadList", "Won"));
    case session::Scope::LostOrStopped:
        return translated(QT_TRANSLATE_NOOP("LeadList", "Lost or stopped"));
    case session::Scope::All:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("LeadList", "All"));
}

} // namespace jobmark::ui
