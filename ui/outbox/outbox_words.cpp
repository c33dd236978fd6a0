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
    add(parts, QT_TRANSLATE_N_NOOP("Outbox", "%n not on the disk yet"), summary.comesBack);
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
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n taken back or discarded, and that is not on the disk yet."),
        summary.comesBack);
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

session::OutboxSummary AtClosing::kept() const
{
    session::OutboxSummary all = afterEnd == session::AfterEnd::IsGone ? session::OutboxSummary() : atWork;
    for (const session::OtherOutbox &other : others)
        all.count(other.summary);
    return all;
}

bool AtClosing::isWorthAsking() const
{
    return atWork.waiting() > 0 || kept().waiting() > 0 || kept().comesBack > 0;
}

QString closingSentences(const AtClosing &all)
{
    const auto waitingThat = [&all](session::AfterEnd afterEnd) {
        int waiting = all.afterEnd == afterEnd ? all.atWork.waiting() : 0;
        for (const session::OtherOutbox &other : all.others)
            waiting += other.afterEnd == afterEnd ? other.summary.waiting() : 0;
        return waiting;
    };
    QStringList lines;
    add(lines,
        QT_TRANSLATE_N_NOOP("Outbox", "%n update(s) are waiting. They are kept on this computer, and go when you start "
                                      "Jobmark the next time."),
        waitingThat(session::AfterEnd::GoesOn));
    add(lines,
        QT_TRANSLATE_N_NOOP("Outbox",
                            "%n update(s) are waiting on a connection that is in no list. They are kept on this "
                            "computer, and go when you start Jobmark with the same address and a token again."),
        waitingThat(session::AfterEnd::GoesOnWithToken));
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n update(s) of the sample data are waiting. They end with it."),
        waitingThat(session::AfterEnd::IsGone));
    add(lines,
        QT_TRANSLATE_N_NOOP("Outbox", "%n that you took back or discarded is still on the disk, which does not take "
                                      "the change. At the next start it is there again, and may be sent. Keep Jobmark "
                                      "open until there is room on the disk."),
        all.kept().comesBack);
    return lines.join(u'\n');
}

QString closingDetails(const AtClosing &all)
{
    const session::OutboxSummary kept = all.kept();
    QStringList lines;
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n can still be undone; its time to undo begins anew at the next start."),
        kept.held);
    add(lines,
        QT_TRANSLATE_N_NOOP("Outbox", "%n is on the way; at the next start Jobmark looks whether it was recorded."),
        kept.underWay);
    add(lines, QT_TRANSLATE_N_NOOP("Outbox", "%n more wait(s) for you to settle."), kept.needsUser());
    for (const session::OtherOutbox &other : all.others) {
        if (other.summary.waiting() > 0)
            lines << OutboxWords::tr("%n of those waiting belong(s) to the connection %1.", nullptr,
                                     other.summary.waiting())
                         .arg(other.connection.name.text());
    }
    return lines.join(u'\n');
}

} // namespace jobmark::ui
