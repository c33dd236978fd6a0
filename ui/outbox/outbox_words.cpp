// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "outbox_words.h"

#include "reading/display_text.h"
#include "session/store_words.h"

#include <algorithm>
#include <QCoreApplication>
#include <QStringList>

namespace jobmark::ui {
namespace {

// The foot of a narrow window has room for no more.
constexpr qsizetype namedOthers = 2;
constexpr qsizetype longestName = 24;

struct OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

void add(QStringList &lines, const char *text, int n)
{
    if (n > 0)
        lines << OutboxWords::tr(text, nullptr, n);
}

QStringList shortParts(const session::OutboxSummary &summary)
{
    QStringList parts;
    add(parts, QT_TRANSLATE_N_NOOP("Outbox", "%n waiting"), summary.waiting());
    add(parts, QT_TRANSLATE_N_NOOP("Outbox", "%n for you to settle"), summary.needsUser());
    if (summary.hindrance == session::Hindrance::SignIn)
        parts << OutboxWords::tr("sign-in needed");
    else if (summary.hindrance == session::Hindrance::Offline)
        parts << OutboxWords::tr("offline");
    return parts;
}

} // namespace

QString summarySentences(const session::OutboxSummary &summary, int notUnderstood)
{
    QStringList lines;
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n need(s) your decision."), summary.undecided);
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n refused: edit or discard."), summary.refused);
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n can still be undone."), summary.held);
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n on the way: being sent, or the result being checked."),
        summary.underWay);
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n waiting to be sent."), summary.queued);
    if (lines.isEmpty())
        lines << OutboxWords::tr("Nothing is waiting. What you submit stands here until RenovationFind has answered.");
    if (summary.hindrance == session::Hindrance::SignIn)
        lines << OutboxWords::tr("Nothing goes before you sign in again.");
    else if (summary.hindrance == session::Hindrance::Offline)
        lines << OutboxWords::tr("RenovationFind could not be reached; Jobmark goes on trying by itself.");
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n written by another version of Jobmark, and left alone."),
        notUnderstood);
    return lines.join(u'\n');
}

QString unavailableSentence(std::optional<store::StoreFault> fault)
{
    if (fault)
        return session::storeSentence(*fault);
    return OutboxWords::tr("The outbox is being opened.");
}

QString indicatorText(const session::OutboxSummary &summary, const QList<session::OtherOutbox> &others)
{
    QStringList parts = shortParts(summary);
    for (const session::OtherOutbox &other : others.first(std::min(others.size(), namedOthers)))
        parts << OutboxWords::tr("%1: %2").arg(reading::displayText(other.connection.name.text(), longestName),
                                               shortParts(other.summary).join(u", "));
    add(parts, QT_TRANSLATE_N_NOOP("Outbox", "%n more connection(s)"),
        int(std::max<qsizetype>(0, others.size() - namedOthers)));
    return parts.join(u" · ");
}

QString closingSentence(const session::OutboxSummary &all)
{
    return OutboxWords::tr("%n update(s) are waiting. They are kept on this computer, and go "
                           "when you start Jobmark the next time.",
                           nullptr, all.waiting());
}

QString closingDetails(const session::OutboxSummary &all, const QList<session::OtherOutbox> &others)
{
    QStringList lines;
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n can still be undone; its time to undo begins anew at the next start."),
        all.held);
    add(lines,
        QT_TRANSLATE_N_NOOP("Outbox", "%n is on the way; at the next start Jobmark looks whether it was recorded."),
        all.underWay);
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n more wait(s) for you to settle."), all.needsUser());
    for (const session::OtherOutbox &other : others) {
        if (other.summary.waiting() > 0)
            lines << OutboxWords::tr("%n of those waiting belong(s) to the connection %1.", nullptr,
                                     other.summary.waiting())
                         .arg(other.connection.name.text());
    }
    return lines.join(u'\n');
}

} // namespace jobmark::ui
