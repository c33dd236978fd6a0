// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "outbox_words.h"

#include "session/store_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace jobmark::ui {
namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Outbox", text, nullptr, n);
}

void add(QStringList &lines, const char *text, int n)
{
    if (n > 0)
        lines << translated(text, n);
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
        lines << translated(QT_TRANSLATE_NOOP(
            "Outbox", "Nothing is waiting. What you submit stands here until RenovationFind has answered."));
    if (summary.hindrance == session::Hindrance::SignIn)
        lines << translated(QT_TRANSLATE_NOOP("Outbox", "Nothing goes before you sign in again."));
    else if (summary.hindrance == session::Hindrance::Offline)
        lines << translated(
            QT_TRANSLATE_NOOP("Outbox", "RenovationFind could not be reached; Jobmark goes on trying by itself."));
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n written by another version of Jobmark, and left alone."),
        notUnderstood);
    return lines.join(u'\n');
}

QString unavailableSentence(std::optional<store::StoreFault> fault)
{
    if (fault)
        return session::storeSentence(*fault);
    return translated(QT_TRANSLATE_NOOP("Outbox", "The outbox is being opened."));
}

QString indicatorText(const session::OutboxSummary &summary)
{
    QStringList parts;
    add(parts, QT_TRANSLATE_N_NOOP("Outbox", "%n waiting"), summary.waiting());
    add(parts, QT_TRANSLATE_N_NOOP("Outbox", "%n for you to settle"), summary.needsUser());
    if (summary.hindrance == session::Hindrance::SignIn)
        parts << translated(QT_TRANSLATE_NOOP("Outbox", "sign-in needed"));
    else if (summary.hindrance == session::Hindrance::Offline)
        parts << translated(QT_TRANSLATE_NOOP("Outbox", "offline"));
    return parts.join(QStringLiteral(" · "));
}

QString closingSentence(const session::OutboxSummary &summary)
{
    return translated(QT_TRANSLATE_N_NOOP("Outbox", "%n update(s) are waiting. They are kept on this computer, and go "
                                                    "when you start Jobmark the next time."),
                      summary.waiting());
}

QString closingDetails(const session::OutboxSummary &summary)
{
    QStringList lines;
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n can still be undone; its time to undo begins anew at the next start."),
        summary.held);
    add(lines,
        QT_TRANSLATE_N_NOOP("Outbox", "%n is on the way; at the next start Jobmark looks whether it was recorded."),
        summary.underWay);
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n more wait(s) for you to settle."), summary.needsUser());
    return lines.join(u'\n');
}

} // namespace jobmark::ui
