// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "living_outbox.h"

#include <QSignalSpy>

using namespace jobmark;
using namespace jobmark::outbox;
using namespace jobmark::test;
using Kind = api::ApiError::Kind;

/// What becomes of a submission, whatever the user, the server and the machine do.
class OutboxLife : public QObject, private LivingOutbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anUpdateGoesAtOnceAndIsAccepted();
    void aFinalUpdateWaitsForItsUndoTime();
    void undoneIsNeverSent();
    void whatWasTakenBackIsWrittenAtTheEnd_data();
    void whatWasTakenBackIsWrittenAtTheEnd();
    void whatWasTakenBackInMemoryAloneSaysSo();
    void sendNowEndsTheUndoTime();
    void withoutUndoTimeAFinalUpdateGoesAtOnce();
    void theStateIsOnDiskBeforeItIsSent();
    void theDiskIsWaitedForOnceBeforeItGoes();
    void aRefusalIsKept();
    void aRefusedFinalUpdateThatWasRecordedIsAccepted();
    void aLostConnectionBacksOff();
    void whatTheDiskHoldsUpSaysSo();
    void retryAfterWinsAndHoldsEverybodyUp();
    void aSignInIsAskedForOnceAndLosesNothing();
    void aNewerUpdateReplacesAnUnsentOne();
    void aNewerUpdateWaitsForTheOneUnderWay();
    void theSameTwiceIsSubmittedOnce();
    void whatIsInTheWayIsSaid();
    void aStartAfterACrashWhileSending();
    void aStartWhileHeldGivesTheUndoTimeAgain();
    void aStartAfterDamageChecksEverything();
    void aLockedLeadTakesNoUpdate();
    void whatIsSettledIsToldNewestFirst();
};

void OutboxLife::anUpdateGoesAtOnceAndIsAccepted()
{
    QSignalSpy reported(m_outbox.get(), &Outbox::leadReported);
    QSignalSpy changed(m_outbox.get(), &Outbox::submissionChanged);
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    QCOMPARE(m_gateway->sends, 1);
    QCOMPARE(stateOf(id), State::Sending);
    m_gateway->accept(contactMadeLead(7));
    QCOMPARE(stateOf(id), State::Accepted);
    QCOMPARE(m_outbox->submission(id)->server, contactMadeLead(7));
    QCOMPARE(reported.count(), 1);
    QVERIFY(changed.count() >= 2);
    QCOMPARE(m_outbox->unsettledCount(), 0);
    QVERIFY(!m_clock.isWaiting());
    QCOMPARE(stateOnDisk(id), u"gone"_s);
    const auto activity = m_store->activity().load(api::LeadId(7), 10).value();
    QCOMPARE(activity.size(), 3);
    QCOMPARE(activity.at(0).what, store::ActivityKind::Accepted);
    QCOMPARE(activity.at(0).reference, referenceOf(id));
    QCOMPARE(activity.at(2).what, store::ActivityKind::Submitted);
    QCOMPARE(activity.at(2).details.value(u"update"_s).toObject(), rules::toJson(contactMade()));
}

void OutboxLife::aFinalUpdateWaitsForItsUndoTime()
{
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    QCOMPARE(stateOf(id), State::Held);
    QCOMPARE(m_outbox->submission(id)->waitingFor, WaitingFor::UndoTime);
    QCOMPARE(m_outbox->submission(id)->until, std::optional(m_clock.now() + 10s));
    m_clock.pass(9999ms);
    QCOMPARE(m_gateway->sends, 0);
    m_clock.pass(1ms);
    QCOMPARE(m_gateway->sends, 1);
}

void OutboxLife::undoneIsNeverSent()
{
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    QVERIFY(m_outbox->undo(id));
    m_clock.pass(1h);
    QCOMPARE(stateOf(id), State::Undone);
    restart();
    m_clock.pass(1h);
    QCOMPARE(m_gateway->sends, 0);
    QVERIFY(!m_outbox->undo(id));
}

void OutboxLife::whatWasTakenBackIsWrittenAtTheEnd_data()
{
    QTest::addColumn<State>("end");
    QTest::newRow("undone") << State::Undone;
    QTest::newRow("discarded") << State::Discarded;
}

void OutboxLife::whatWasTakenBackIsWrittenAtTheEnd()
{
    QFETCH(const State, end);
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    m_journal->failWith(store::StoreFault::Busy);
    QVERIFY(end == State::Undone ? m_outbox->undo(id) : m_outbox->discard(id));
    QCOMPARE(stateOf(id), end);
    m_journal->failWith({}); // and the next try is seconds away
    restart();
    m_clock.pass(1h);
    QVERIFY(m_outbox->submissions().isEmpty());
    QCOMPARE(m_gateway->sends, 0);
}

void OutboxLife::whatWasTakenBackInMemoryAloneSaysSo()
{
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    m_journal->failWith(store::StoreFault::Full);
    QVERIFY(m_outbox->undo(id));
    QVERIFY(m_outbox->submission(id)->comesBack());
    QCOMPARE(m_outbox->comingBackCount(), 1);
    m_outbox->writeNow();
    QCOMPARE(m_outbox->comingBackCount(), 1);
    QCOMPARE(stateOnDisk(id), u"held"_s);

    QSignalSpy changed(m_outbox.get(), &Outbox::submissionChanged);
    m_journal->failWith({});
    m_outbox->writeNow();
    QCOMPARE(m_outbox->comingBackCount(), 0);
    QVERIFY(!m_outbox->submission(id)->comesBack());
    QCOMPARE(stateOnDisk(id), u"gone"_s);
    QCOMPARE(changed.count(), 1);
}

void OutboxLife::sendNowEndsTheUndoTime()
{
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    QVERIFY(m_outbox->sendNow(id));
    QCOMPARE(stateOf(id), State::Sending);
    QVERIFY(!m_outbox->undo(id));
}

void OutboxLife::withoutUndoTimeAFinalUpdateGoesAtOnce()
{
    m_outbox->setHold(0s);
    submit(lead(7), StatusUpdate{jobWon()});
    QCOMPARE(m_gateway->sends, 1);
}

void OutboxLife::theStateIsOnDiskBeforeItIsSent()
{
    QStringList seen;
    m_gateway->onSend = [&](SubmissionId id) { seen << stateOnDisk(id); };
    submit(lead(7), StatusUpdate{contactMade()});
    QCOMPARE(seen, QStringList{u"sending"_s});
    submit(lead(7), StatusUpdate{contactMade(rules::ContactMethod::Email)}); // waits for the first
    m_gateway->accept(lead(7));
    QCOMPARE(seen, (QStringList{u"sending"_s, u"sending"_s}));
}

void OutboxLife::theDiskIsWaitedForOnceBeforeItGoes()
{
    submit(lead(7), StatusUpdate{contactMade()});
    QCOMPARE(m_gateway->sends, 1);
    QCOMPARE(m_journal->writes, 1);
    const auto activity = m_store->activity().load({}, 10);
    QVERIFY(activity);
    QList<store::ActivityKind> kinds;
    for (const store::Activity &entry : *activity)
        kinds << entry.what;
    QCOMPARE(kinds, (QList{store::ActivityKind::Sent, store::ActivityKind::Submitted}));
}

void OutboxLife::aRefusalIsKept()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::Refused);
    QCOMPARE(stateOf(id), State::Refused);
    const auto activity = m_store->activity().load(api::LeadId(7), 1).value(); // the contractor's proof
    QCOMPARE(activity.first().what, store::ActivityKind::Refused);
    QCOMPARE(activity.first().details.value(u"error"_s)[u"text"_s].toString(), u"words"_s);
    restart();
    QCOMPARE(stateOf(id), State::Refused);
    QCOMPARE(m_outbox->submission(id)->life.lastError->serverText, u"words"_s);
    QCOMPARE(*m_outbox->edit(id), What(StatusUpdate{contactMade()}));
    QCOMPARE(stateOf(id), State::Discarded);
    QCOMPARE(m_gateway->sends, 0);
}

void OutboxLife::aRefusedFinalUpdateThatWasRecordedIsAccepted()
{
    m_outbox->setHold(0s);
    const auto recorded = submit(lead(7), StatusUpdate{jobWon()});
    m_gateway->fail(Kind::Refused);
    m_gateway->show(jobWonLead(7));
    QCOMPARE(stateOf(recorded), State::Accepted);
    const auto refused = submit(lead(8), StatusUpdate{jobWon()});
    m_gateway->fail(Kind::Refused);
    m_gateway->show(lead(8));
    QCOMPARE(stateOf(refused), State::Refused);
}

void OutboxLife::aLostConnectionBacksOff()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    const QList<std::chrono::seconds> waits{25s, 25s, 25s, 25s, 25s, 2min, 10min, 1h, 1h};
    for (const auto wait : waits) {
        m_gateway->fail(Kind::NoConnection);
        QCOMPARE(stateOf(id), State::Queued);
        const int sends = m_gateway->sends;
        m_clock.pass(wait - 1ms);
        QCOMPARE(m_gateway->sends, sends);
        m_clock.pass(1ms);
        QCOMPARE(m_gateway->sends, sends + 1);
    }
    m_gateway->fail(Kind::NoConnection);
    m_outbox->networkCameBack();
    QCOMPARE(stateOf(id), State::Sending);
}

void OutboxLife::whatTheDiskHoldsUpSaysSo()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::NoConnection);
    const auto unknown = submit(lead(8), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->failRead(Kind::NoConnection);
    QSignalSpy changed(m_outbox.get(), &Outbox::submissionChanged);
    m_journal->failWith(store::StoreFault::Full);
    m_clock.pass(25s);
    QCOMPARE(stateOf(id), State::Queued);
    QCOMPARE(m_outbox->submission(id)->waitingFor, WaitingFor::Disk);
    QCOMPARE(m_outbox->submission(id)->until, std::optional(m_clock.now() + 5s));
    QCOMPARE(m_outbox->submission(unknown)->waitingFor, WaitingFor::Disk);
    QVERIFY(changed.contains(QVariantList{QVariant::fromValue(id)})); // for whoever shows it
    m_journal->failWith(std::nullopt);
    changed.clear();
    m_clock.pass(5s);
    QCOMPARE(stateOf(id), State::Sending);
    QCOMPARE(m_gateway->sends, 3);
    QVERIFY(changed.contains(QVariantList{QVariant::fromValue(id)}));
}

void OutboxLife::retryAfterWinsAndHoldsEverybodyUp()
{
    submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::TooManyRequests, 300s);
    submit(lead(8), StatusUpdate{contactMade()});
    m_clock.pass(299s);
    QCOMPARE(m_gateway->sends, 1);
    m_clock.pass(1s);
    QCOMPARE(m_gateway->sends, 3);
}

void OutboxLife::aSignInIsAskedForOnceAndLosesNothing()
{
    QSignalSpy asked(m_outbox.get(), &Outbox::signInNeeded);
    const auto first = submit(lead(7), StatusUpdate{contactMade()});
    submit(lead(8), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::SignInNeeded);
    m_gateway->fail(Kind::SignInNeeded);
    QCOMPARE(asked.count(), 1);
    submit(lead(9), StatusUpdate{contactMade()});
    m_clock.pass(48h);
    QCOMPARE(m_gateway->sends, 2);
    QCOMPARE(m_outbox->submission(first)->waitingFor, WaitingFor::SignIn);
    m_outbox->resumeAfterSignIn();
    QCOMPARE(m_gateway->sends, 5);
}

void OutboxLife::aNewerUpdateReplacesAnUnsentOne()
{
    const auto older = submit(lead(7), StatusUpdate{jobWon()});
    const auto newer = submit(lead(7), StatusUpdate{contactMade()});
    QCOMPARE(stateOf(older), State::Replaced);
    QCOMPARE(m_outbox->submission(older)->life.replacedBy, std::optional(newer));
    m_clock.pass(1h);
    QCOMPARE(m_gateway->sends, 1);
    QCOMPARE(m_gateway->sent.front().id, newer);
}

void OutboxLife::aNewerUpdateWaitsForTheOneUnderWay()
{
    submit(lead(7), StatusUpdate{contactMade()});
    const auto newer = submit(lead(7), StatusUpdate{contactMade(rules::ContactMethod::Email)});
    QCOMPARE(stateOf(newer), State::Queued);
    QCOMPARE(m_outbox->submission(newer)->waitingFor, WaitingFor::Turn);
    QCOMPARE(m_gateway->sends, 1);
    m_gateway->accept(contactMadeLead(7));
    QCOMPARE(m_gateway->sends, 2);
    QCOMPARE(m_outbox->submission(newer)->content.before, contactMadeLead(7));
}

void OutboxLife::theSameTwiceIsSubmittedOnce()
{
    const auto first = submit(lead(7), StatusUpdate{jobWon()});
    QCOMPARE(submit(lead(7), StatusUpdate{jobWon()}), first);
    m_clock.pass(10s);
    const auto third = m_outbox->submit({lead(7), StatusUpdate{jobWon()}});
    QVERIFY(!third);
    QCOMPARE(third.error().kind, SubmitFault::Kind::AlreadyUnderWay);
    QCOMPARE(m_gateway->sends, 1);
}

void OutboxLife::whatIsInTheWayIsSaid()
{
    const auto submitContact = [this] { return m_outbox->submit({lead(7), StatusUpdate{contactMade()}}); };
    const auto won = submit(lead(7), StatusUpdate{jobWon()});
    m_clock.pass(10s);
    QCOMPARE(stateOf(won), State::Sending);
    QCOMPARE(submitContact().error().kind, SubmitFault::Kind::FinalUnderWay);
    m_gateway->fail(Kind::LostConnection);
    QCOMPARE(submitContact().error().kind, SubmitFault::Kind::FinalUnderWay);
    m_gateway->show(lead(7));
    m_clock.pass(30s);
    m_gateway->show(lead(7));
    QCOMPARE(stateOf(won), State::NeedsDecision);
    QCOMPARE(submitContact().error().kind, SubmitFault::Kind::AwaitsDecision);
    const auto again = m_outbox->submit({lead(7), StatusUpdate{jobWon()}});
    QCOMPARE(again.error().kind, SubmitFault::Kind::AwaitsDecision);
    QVERIFY(m_outbox->decide(won, Decision::TakeTheirs) || m_outbox->discard(won));
    QVERIFY(submitContact());
}

void OutboxLife::aStartAfterACrashWhileSending()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    const QUuid key = m_gateway->sent.front().key;
    restart();
    QCOMPARE(stateOf(id), State::Checking);
    QCOMPARE(m_gateway->sends, 0);
    QCOMPARE(m_outbox->submission(id)->content.what, What(StatusUpdate{contactMade()}));
    QCOMPARE(m_outbox->submission(id)->content.before, lead(7));
    QCOMPARE(m_outbox->submission(id)->life.key, key);
    m_gateway->show(contactMadeLead(7));
    QCOMPARE(stateOf(id), State::Accepted);
}

void OutboxLife::aStartWhileHeldGivesTheUndoTimeAgain()
{
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    m_clock.pass(9s);
    restart();
    m_clock.pass(9s);
    QCOMPARE(stateOf(id), State::Held);
    m_clock.pass(1s);
    QCOMPARE(stateOf(id), State::Sending);
}

void OutboxLife::aStartAfterDamageChecksEverything()
{
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    restart(CameBack::Trust::Doubtful);
    m_gateway->show(lead(7));
    m_clock.pass(30s);
    m_gateway->show(lead(7));
    QCOMPARE(stateOf(id), State::NeedsDecision);
    QCOMPARE(m_gateway->sends, 0);
}

void OutboxLife::aLockedLeadTakesNoUpdate()
{
    const auto submitted = m_outbox->submit({jobWonLead(7), StatusUpdate{contactMade()}});
    QVERIFY(!submitted);
    QCOMPARE(submitted.error().kind, SubmitFault::Kind::NotAllowed);
    QVERIFY(rules::hasErrors(submitted.error().findings));
    QCOMPARE(m_gateway->sends, 0);
    QVERIFY(m_outbox->submissions().isEmpty());
}

void OutboxLife::whatIsSettledIsToldNewestFirst()
{
    const auto first = submit(lead(7), StatusUpdate{contactMade()});
    const auto second = submit(lead(8), StatusUpdate{contactMade()});
    const auto third = submit(lead(9), StatusUpdate{jobWon()});
    QCOMPARE(m_outbox->settledCount(), 0);
    QVERIFY(m_outbox->undo(third));
    m_gateway->accept(contactMadeLead(7));
    m_gateway->accept(contactMadeLead(8));
    QCOMPARE(m_outbox->settledCount(), 3);
    const auto two = m_outbox->settled(2);
    QCOMPARE(two.size(), 2);
    QCOMPARE(two.at(0).id(), second);
    QCOMPARE(two.at(1).id(), first);
    QCOMPARE(m_outbox->settled(5).at(2).id(), third);
    const auto ofLead = m_outbox->submissionsOf(api::LeadId(7));
    QCOMPARE(ofLead.size(), 1);
    QCOMPARE(ofLead.first().id(), first);
}

QTEST_GUILESS_MAIN(OutboxLife)
#include "outbox_life.moc"
