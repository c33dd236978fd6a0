// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "every_submission.h"

#include "ui_outbox/submission_actions.h"

#include <array>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using outbox::DecisionCause;
using outbox::State;
using outbox::WaitingFor;
using ui::SubmissionAction;

namespace {

constexpr std::array kindNames = {"a status", "a final one", "accepting", "declining", "an attachment"};

bool wouldHappen(const outbox::SubmissionView &view, const decltype(outbox::Event::what) &event)
{
    return outbox::step(view.life, {outbox::Time(), event}, outbox::Policy{10s, 30s}).has_value();
}

bool wouldBeDone(const outbox::SubmissionView &view, SubmissionAction action)
{
    switch (action) {
    case SubmissionAction::Undo:
    case SubmissionAction::Edit:
        return wouldHappen(view, outbox::Edit{});
    case SubmissionAction::SendNow:
        return wouldHappen(view, outbox::SendNow{});
    case SubmissionAction::Discard:
        return wouldHappen(view, outbox::Discard{});
    case SubmissionAction::SendAgain:
        return wouldHappen(view, outbox::Decided{outbox::Decision::SendAgain, QUuid::createUuid()});
    case SubmissionAction::KeepMine:
        return wouldHappen(view, outbox::Decided{outbox::Decision::KeepMine, QUuid::createUuid()});
    case SubmissionAction::TakeTheirs:
        return wouldHappen(view, outbox::Decided{outbox::Decision::TakeTheirs, QUuid::createUuid()});
    case SubmissionAction::CheckAgain:
        return wouldHappen(view, outbox::Decided{outbox::Decision::CheckAgain, QUuid::createUuid()}) ||
               wouldHappen(view, outbox::SendNow{});
    case SubmissionAction::CopyReference:
        return outbox::isEnd(view.state());
    case SubmissionAction::SignIn:
        return view.waitingFor == WaitingFor::SignIn;
    }
    return false;
}

} // namespace

/// Which verbs each submission has: what is offered would be done, and what would be done is offered.
class SubmissionVerbsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOfferedWouldBeDone()
    {
        for (const outbox::SubmissionView &view : everyView()) {
            for (const SubmissionAction action : ui::actionsFor(view))
                QVERIFY2(wouldBeDone(view, action), qPrintable(describe(view)));
        }
    }

    void eachStateHasItsVerbs_data()
    {
        QTest::addColumn<outbox::What>("what");
        QTest::addColumn<State>("state");
        QTest::addColumn<WaitingFor>("waitingFor");
        QTest::addColumn<DecisionCause>("cause");
        QTest::addColumn<QString>("verbs");
        // A status, a final one, accepting, declining, an attachment; held are final ones alone.
        const auto row = [](const char *name, State state, WaitingFor waitingFor, DecisionCause cause,
                            const QStringList &verbs) {
            const QList<outbox::What> kinds = everyKind();
            for (qsizetype i = 0; i < kinds.size(); ++i)
                QTest::addRow("%s, %s", name, kindNames.at(static_cast<std::size_t>(i)))
                    << kinds.at(i) << state << waitingFor << cause << verbs.at(verbs.size() == 1 ? 0 : i);
        };
        const auto typedOrNot = [](const QString &first) {
            const QString typed = first + u"Edit, Discard"_s;
            const QString bare = first + u"Discard"_s;
            return QStringList{typed, typed, bare, typed, bare};
        };
        const auto none = DecisionCause::CannotRead;
        const QString held = u"Undo, Send now, "_s;
        row("held", State::Held, WaitingFor::UndoTime, none, typedOrNot(held));
        row("queued", State::Queued, WaitingFor::Nothing, none, typedOrNot({}));
        row("waiting its turn", State::Queued, WaitingFor::Turn, none, typedOrNot({}));
        row("to be tried again", State::Queued, WaitingFor::Retry, none, typedOrNot(u"Send now, "_s));
        row("signed out", State::Queued, WaitingFor::SignIn, none, typedOrNot(u"Sign in, "_s));
        row("review only", State::Queued, WaitingFor::WriteAccess, none, {u"Sign in, Discard"_s});
        row("sending", State::Sending, WaitingFor::Nothing, none, {QString()});
        row("unknown", State::Unknown, WaitingFor::SecondLook, none, {u"Look now, Discard"_s});
        row("unknown and signed out", State::Unknown, WaitingFor::SignIn, none, {u"Sign in, Discard"_s});
        row("being looked for", State::Checking, WaitingFor::Nothing, none, {u"Discard"_s});
        const QStringList again = typedOrNot(u"Look now, Send again, "_s);
        row("not recorded", State::NeedsDecision, WaitingFor::User, DecisionCause::NotRecorded, again);
        row("unreadable", State::NeedsDecision, WaitingFor::User, DecisionCause::CannotRead, again);
        row("shown in part", State::NeedsDecision, WaitingFor::User, DecisionCause::CannotTell, again);
        // The lead was answered by somebody else: a reason for declining it has no place there any more.
        const QString edited = u"Keep theirs, Send mine, Edit, Look now"_s;
        const QString asItIs = u"Keep theirs, Send mine, Look now"_s;
        row("changed by somebody else", State::NeedsDecision, WaitingFor::User, DecisionCause::ChangedByOther,
            {edited, edited, asItIs, asItIs, asItIs});
        row("refused", State::Refused, WaitingFor::User, none, typedOrNot({}));
        row("accepted", State::Accepted, WaitingFor::Nothing, none, {u"Copy reference"_s});
        row("undone", State::Undone, WaitingFor::Nothing, none, {QString()});
        row("replaced", State::Replaced, WaitingFor::Nothing, none, {QString()});
        row("discarded", State::Discarded, WaitingFor::Nothing, none, {QString()});
    }

    void eachStateHasItsVerbs()
    {
        QFETCH(const outbox::What, what);
        QFETCH(const State, state);
        QFETCH(const WaitingFor, waitingFor);
        QFETCH(const DecisionCause, cause);
        outbox::SubmissionView view = viewOf(what, state, rules::Status::QuoteSent);
        view.life.cause = cause;
        view.waitingFor = waitingFor;
        view.server = leadWith(rules::Status::ContactMade);
        if (waitingFor == WaitingFor::Retry || waitingFor == WaitingFor::SecondLook)
            view.life.wait = outbox::Wait{outbox::Time(), outbox::Time(1min)};
        QStringList verbs;
        for (const ui::NoticeAction &action : ui::noticeActionsFor(view))
            verbs << action.text;
        QTEST(verbs.join(u", "_s), "verbs");
    }

    /// The other way round: what the outbox would do with something typed, or throw away, is offered.
    void whatWouldBeDoneIsOffered()
    {
        for (const outbox::SubmissionView &view : everyView()) {
            const QList<SubmissionAction> offered = ui::actionsFor(view);
            const bool isTyped = std::holds_alternative<outbox::StatusUpdate>(view.content.what) ||
                                 std::holds_alternative<outbox::Decline>(view.content.what);
            const bool isAnsweredByOthers =
                view.state() == State::NeedsDecision && view.life.cause == DecisionCause::ChangedByOther;
            if (isTyped && !isAnsweredByOthers && view.allows(outbox::UserAction::Edit))
                QVERIFY2(offered.contains(SubmissionAction::Edit), qPrintable(describe(view)));
            if (view.allows(outbox::UserAction::Discard))
                QVERIFY2(offered.contains(SubmissionAction::Discard) || offered.contains(SubmissionAction::TakeTheirs),
                         qPrintable(describe(view)));
        }
    }

    void whoeverHasToDecideIsOfferedAWayOut()
    {
        for (const outbox::SubmissionView &view : everyView()) {
            const bool needsUser = view.state() == State::NeedsDecision || view.state() == State::Refused;
            QVERIFY2(!needsUser || !ui::actionsFor(view).isEmpty(), qPrintable(describe(view)));
        }
    }

    void aClosedLeadIsNotOfferedToBeOverwritten()
    {
        for (const outbox::SubmissionView &view : everyView()) {
            const bool isClosed = *view.server->status().value() == rules::Status::JobWon;
            QVERIFY(!isClosed || !ui::actionsFor(view).contains(SubmissionAction::KeepMine));
        }
    }
};

QTEST_GUILESS_MAIN(SubmissionVerbsTest)
#include "submission_verbs_test.moc"
