// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "fakes.h"

#include "outbox/outbox.h"
#include "outbox/store_journal.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace jobmark;
using namespace jobmark::outbox;
using namespace jobmark::test;
using Kind = api::ApiError::Kind;

/// One outbox over a real store; restarting makes a new one over the same files.
class OutboxLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anUpdateGoesAtOnceAndIsAccepted();
    void aFinalUpdateWaitsForItsUndoTime();
    void undoneIsNeverSent();
    void sendNowEndsTheUndoTime();
    void withoutUndoTimeAFinalUpdateGoesAtOnce();
    void theStateIsOnDiskBeforeItIsSent();
    void anUnknownResultIsReadAndFoundRecorded();
    void oneUnchangedReadIsNotProof();
    void anEarlySecondLookDoesNotCount();
    void aFinalUpdateIsNotSentAgainByItself();
    void theUserSendsAFinalUpdateAgain();
    void somebodyElsesChangeIsADecision();
    void theirFinalStatusCannotBeOverwritten();
    void aServerThatCannotBeReadIsADecision();
    void aRefusalIsKept();
    void aRefusedFinalUpdateThatWasRecordedIsAccepted();
    void aLostConnectionBacksOff();
    void retryAfterWinsAndHoldsEverybodyUp();
    void aSignInIsAskedForOnceAndLosesNothing();
    void aNewerUpdateReplacesAnUnsentOne();
    void aNewerUpdateWaitsForTheOneUnderWay();
    void theSameTwiceIsSubmittedOnce();
    void aStartAfterACrashWhileSending();
    void aStartWhileHeldGivesTheUndoTimeAgain();
    void aStartAfterDamageChecksEverything();
    void aClockThatIsSetBackDoesNotMakeAWaitEndless();
    void anAttachmentGoesBeforeItsStatus();
    void aLockedLeadTakesNoUpdate();

private:
    void restart(CameBack::Trust trust = CameBack::Trust::Whole)
    {
        m_outbox.reset();
        m_journal.reset();
        m_store.reset();
        m_gateway = std::make_unique<FakeGateway>();
        m_store = std::move(*store::Store::open(m_folder->path()));
        m_journal = std::make_unique<StoreJournal>(*m_store);
        m_outbox = std::make_unique<Outbox>(*m_journal, *m_gateway, m_clock, Settings{});
        QVERIFY(m_outbox->start(trust));
    }
    SubmissionId submit(const api::Lead &lead, const What &what)
    {
        const auto id = m_outbox->submit({lead, what});
        return id ? *id : SubmissionId();
    }
    State stateOf(SubmissionId id) { return m_outbox->submission(id)->state(); }
    /// What a program that starts now would find.
    QString stateOnDisk(SubmissionId id)
    {
        const auto rows = m_store->submissions().loadAll().value();
        for (const auto &row : rows) {
            if (row.id == id)
                return QJsonDocument::fromJson(row.life).object().value(u"state"_s).toString();
        }
        return u"gone"_s;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<StoreJournal> m_journal;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<Outbox> m_outbox;
};

void OutboxLife::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void OutboxLife::cleanup()
{
    m_outbox.reset();
    m_journal.reset();
    m_store.reset();
}

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
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    QCOMPARE(stateOnDisk(id), u"sending"_s);
}

void OutboxLife::anUnknownResultIsReadAndFoundRecorded()
{
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    QVERIFY(m_outbox->sendNow(id));
    m_gateway->fail(Kind::ResultUnknown);
    QCOMPARE(stateOf(id), State::Checking);
    m_gateway->show(jobWonLead(7));
    QCOMPARE(stateOf(id), State::Accepted);
    m_clock.pass(48h);
    QCOMPARE(m_gateway->sends, 1);
}

void OutboxLife::oneUnchangedReadIsNotProof()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    const QUuid key = m_gateway->sent.front().key;
    m_gateway->fail(Kind::ServerFault);
    m_gateway->show(lead(7));
    QCOMPARE(stateOf(id), State::Unknown);
    QCOMPARE(m_outbox->submission(id)->waitingFor, WaitingFor::SecondLook);
    m_clock.pass(29s);
    QCOMPARE(m_gateway->readCount, 1);
    m_clock.pass(1s);
    QCOMPARE(m_gateway->readCount, 2);
    m_gateway->show(lead(7));
    QCOMPARE(m_gateway->sends, 2);
    QCOMPARE(m_gateway->sent.front().key, key);
}

void OutboxLife::anEarlySecondLookDoesNotCount()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(lead(7));
    m_clock.pass(5s);
    QVERIFY(m_outbox->sendNow(id));
    QCOMPARE(m_gateway->readCount, 2);
    m_clock.pass(40s); // the answer takes its time: the look began too early all the same
    m_gateway->show(lead(7));
    QCOMPARE(m_gateway->sends, 1);
    QCOMPARE(m_gateway->readCount, 3);
    m_gateway->show(lead(7));
    QCOMPARE(m_gateway->sends, 2);
}

void OutboxLife::aFinalUpdateIsNotSentAgainByItself()
{
    m_outbox->setHold(0s);
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(lead(7));
    m_clock.pass(30s);
    m_gateway->show(lead(7));
    QCOMPARE(stateOf(id), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(id)->life.cause, std::optional(DecisionCause::NotRecorded));
    m_clock.pass(48h);
    restart();
    m_clock.pass(48h);
    QCOMPARE(stateOf(id), State::NeedsDecision);
    QCOMPARE(m_gateway->sends, 0);
}

void OutboxLife::theUserSendsAFinalUpdateAgain()
{
    aFinalUpdateIsNotSentAgainByItself();
    const auto id = m_outbox->submissions().first().id();
    QVERIFY(!m_outbox->decide(id, Decision::KeepMine));
    const QUuid key = m_outbox->submission(id)->life.key;
    QVERIFY(m_outbox->decide(id, Decision::SendAgain));
    QCOMPARE(m_gateway->sends, 1);
    QCOMPARE(m_gateway->sent.front().key, key);
    m_gateway->accept(jobWonLead(7));
    QCOMPARE(stateOf(id), State::Accepted);
}

void OutboxLife::somebodyElsesChangeIsADecision()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    const QUuid key = m_gateway->sent.front().key;
    m_gateway->fail(Kind::ResultUnknown);
    const auto theirs = contactMadeLead(7, u"EMAIL"_s);
    m_gateway->show(theirs);
    QCOMPARE(stateOf(id), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(id)->server, theirs);
    QVERIFY(!m_outbox->decide(id, Decision::SendAgain));
    QVERIFY(m_outbox->decide(id, Decision::KeepMine));
    QCOMPARE(m_gateway->sends, 2);
    QVERIFY(m_gateway->sent.front().key != key);
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(theirs);
    QCOMPARE(stateOf(id), State::Unknown); // theirs is what "unchanged" means now
}

void OutboxLife::theirFinalStatusCannotBeOverwritten()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(jobWonLead(7));
    QCOMPARE(m_outbox->decide(id, Decision::KeepMine).error(), ActionFault::NotPossible);
    QVERIFY(m_outbox->decide(id, Decision::TakeTheirs));
    QCOMPARE(stateOf(id), State::Discarded);
    QCOMPARE(m_gateway->sends, 1);
}

void OutboxLife::aServerThatCannotBeReadIsADecision()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->failRead(Kind::NotOffered);
    QCOMPARE(stateOf(id), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(id)->life.cause, std::optional(DecisionCause::CannotRead));
}

void OutboxLife::aRefusalIsKept()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::Refused);
    QCOMPARE(stateOf(id), State::Refused);
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

void OutboxLife::aClockThatIsSetBackDoesNotMakeAWaitEndless()
{
    const auto held = submit(lead(7), StatusUpdate{jobWon()});
    const auto waiting = submit(lead(8), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::TooManyRequests, 60s);
    m_clock.jump(-365 * 24h);
    m_clock.pass(61s);
    QCOMPARE(stateOf(held), State::Sending);
    QCOMPARE(stateOf(waiting), State::Sending);
}

void OutboxLife::anAttachmentGoesBeforeItsStatus()
{
    QFile file(m_folder->filePath(u"contract.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("signed") == 6);
    file.close();
    const auto upload = submit(lead(7), Attachment{file.fileName(), u"contract.pdf"_s, u"application/pdf"_s});
    QVERIFY(file.remove());
    const auto status = submit(lead(7), StatusUpdate{contactMade()});
    QCOMPARE(m_gateway->sends, 1);
    QCOMPARE(m_gateway->sent.front().id, upload);
    QFile copy(std::get<Attachment>(m_outbox->submission(upload)->content.what).path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "signed"_ba);
    m_gateway->fail(Kind::Refused);
    QCOMPARE(m_gateway->sent.front().id, status);
    QVERIFY(m_outbox->discard(upload));
    QVERIFY(!copy.exists());
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

QTEST_GUILESS_MAIN(OutboxLife)
#include "outbox_life.moc"
