// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "living_outbox.h"

#include <QSignalSpy>

using namespace jobmark;
using namespace jobmark::outbox;
using namespace jobmark::test;
using Kind = api::ApiError::Kind;

/// What happens when nobody knows whether the server applied an update (R3, R4, R5).
class OutboxUnknown : public QObject, private LivingOutbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anUnknownResultIsReadAndFoundRecorded();
    void oneUnchangedReadIsNotProof();
    void whatWasReadBeforeItWentAgainIsNotHowTheLeadIsNow();
    void aServerThatNeverAnswersIsNotPestered();
    void anEarlySecondLookDoesNotCount();
    void aFinalUpdateIsNotSentAgainByItself();
    void theUserSendsAFinalUpdateAgain();
    void anEarlierCopyThatIsRecordedMeanwhileIsOurs();
    void anAnswerThatSaysLessIsNotHowTheLeadWas();
    void somebodyElsesChangeIsADecision();
    void theirFinalStatusCannotBeOverwritten_data();
    void theirFinalStatusCannotBeOverwritten();
    void aServerThatCannotBeReadIsADecision();
    void aServerThatKeepsFromShowingTheLeadIsADecision_data();
    void aServerThatKeepsFromShowingTheLeadIsADecision();
    void withoutAConnectionNobodyIsAsked();
    void aLeadThatSaysTooLittleIsADecision();
    void anOlderUpdateThatIsNotRecordedGivesWayToTheNewerOne();
    void anEarlierRefusalSaysNothingOfALaterSend();
    void whoMayNotReadEitherKeepsTheServersWords();
    void aPauseIsKeptWhileARefusalIsLookedInto();
};

void OutboxUnknown::anUnknownResultIsReadAndFoundRecorded()
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

void OutboxUnknown::oneUnchangedReadIsNotProof()
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

// Whoever hears of its acceptance reads the lead, or takes it to be as it was sent: by the server's lead being missing.
void OutboxUnknown::whatWasReadBeforeItWentAgainIsNotHowTheLeadIsNow()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ServerFault);
    m_gateway->show(lead(7));
    m_clock.pass(30s);
    m_gateway->show(lead(7));
    QCOMPARE(m_gateway->sends, 2);
    m_gateway->accept(std::nullopt);
    QCOMPARE(stateOf(id), State::Accepted);
    QCOMPARE(m_outbox->submission(id)->server, std::nullopt);
}

void OutboxUnknown::aServerThatNeverAnswersIsNotPestered()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    const auto nobodyKnows = [&] {
        m_gateway->fail(Kind::Redirected);
        m_gateway->show(lead(7));
        m_clock.pass(30s);
        m_gateway->show(lead(7));
    };
    nobodyKnows();
    QCOMPARE(m_gateway->sends, 2); // the first time it goes again at once
    for (const auto pause : {25s, 25s, 25s, 25s, 25s, 120s, 600s, 3600s, 3600s}) {
        const int sends = m_gateway->sends;
        nobodyKnows();
        QCOMPARE(stateOf(id), State::Queued);
        QCOMPARE(m_outbox->submission(id)->waitingFor, WaitingFor::Retry);
        m_clock.pass(pause - 1s);
        QCOMPARE(m_gateway->sends, sends);
        m_clock.pass(1s);
        QCOMPARE(m_gateway->sends, sends + 1);
    }
    nobodyKnows();
    QVERIFY(m_outbox->sendNow(id)); // whoever asks for it does not wait
    QCOMPARE(stateOf(id), State::Sending);
}

void OutboxUnknown::anEarlySecondLookDoesNotCount()
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

void OutboxUnknown::aFinalUpdateIsNotSentAgainByItself()
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

void OutboxUnknown::theUserSendsAFinalUpdateAgain()
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

// The first copy arrived late, and another submission's answer showed it before the second was sent and refused.
void OutboxUnknown::anEarlierCopyThatIsRecordedMeanwhileIsOurs()
{
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    QVERIFY(m_outbox->sendNow(id));
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(lead(7));
    m_clock.pass(30s);
    m_gateway->show(lead(7));
    QCOMPARE(stateOf(id), State::NeedsDecision);
    attach(lead(7), "roof"_ba);
    QVERIFY(m_outbox->decide(id, Decision::SendAgain));
    QCOMPARE(stateOf(id), State::Queued);
    m_gateway->accept(jobWonLead(7)); // the file
    m_gateway->fail(Kind::Refused);
    m_gateway->show(jobWonLead(7));
    QCOMPARE(stateOf(id), State::Accepted);
}

// A file's answer names the files and nothing else.
void OutboxUnknown::anAnswerThatSaysLessIsNotHowTheLeadWas()
{
    const api::Lead known = lead(7, u"QUOTE_SENT"_s, {{u"reason"_s, u"By mail"_s}});
    attach(known, "roof"_ba);
    const auto id = submit(known, StatusUpdate{contactMade()});
    m_gateway->accept(*api::leadFromJson(QJsonObject{{u"id"_s, 7}}, QTimeZone::utc()));
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(known);
    QCOMPARE(stateOf(id), State::Unknown); // not recorded so far, and nobody changed anything
}

void OutboxUnknown::somebodyElsesChangeIsADecision()
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

void OutboxUnknown::theirFinalStatusCannotBeOverwritten_data()
{
    QTest::addColumn<QString>("outside");
    QTest::newRow("final in both places") << u"JOB_WON"_s;
    QTest::newRow("final in the status data alone") << u"QUOTE_SENT"_s;
}

void OutboxUnknown::theirFinalStatusCannotBeOverwritten()
{
    QFETCH(QString, outside);
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    QJsonObject theirs = QJsonDocument::fromJson(jobWonLead(7).json).object();
    theirs.insert(u"postLeadStatus"_s, outside);
    m_gateway->show(*api::leadFromJson(theirs, QTimeZone::utc()));
    QCOMPARE(m_outbox->decide(id, Decision::KeepMine).error(), ActionFault::NotPossible);
    QVERIFY(m_outbox->decide(id, Decision::TakeTheirs));
    QCOMPARE(stateOf(id), State::Discarded);
    QCOMPARE(m_gateway->sends, 1);
}

void OutboxUnknown::aServerThatCannotBeReadIsADecision()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->failRead(Kind::NotOffered);
    QCOMPARE(stateOf(id), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(id)->life.cause, std::optional(DecisionCause::CannotRead));
}

void OutboxUnknown::aServerThatKeepsFromShowingTheLeadIsADecision_data()
{
    QTest::addColumn<Kind>("comes");
    QTest::newRow("silence") << Kind::TimedOut;
    QTest::newRow("a broken connection") << Kind::LostConnection;
    QTest::newRow("a strange certificate") << Kind::Insecure;
    QTest::newRow("a fault") << Kind::ServerFault;
    QTest::newRow("something else") << Kind::NotUnderstood;
}

void OutboxUnknown::aServerThatKeepsFromShowingTheLeadIsADecision()
{
    QFETCH(const Kind, comes);
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->failRead(Kind::NoConnection); // says nothing of the server
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(stateOf(id), State::Unknown);
        m_clock.pass(1h);
        m_gateway->failRead(comes);
    }
    QCOMPARE(stateOf(id), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(id)->life.cause, std::optional(DecisionCause::CannotRead));
}

void OutboxUnknown::withoutAConnectionNobodyIsAsked()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    for (int i = 0; i < 20; ++i) {
        m_gateway->failRead(Kind::NoConnection);
        QCOMPARE(stateOf(id), State::Unknown);
        m_clock.pass(1h);
    }
    m_gateway->failRead(Kind::ServerFault); // the first that it says
    QCOMPARE(stateOf(id), State::Unknown);
}

void OutboxUnknown::aLeadThatSaysTooLittleIsADecision()
{
    const auto id = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(shortLead(7, u"CONTACT_MADE"_s));
    QCOMPARE(stateOf(id), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(id)->life.cause, std::optional(DecisionCause::CannotTell));
    restart();
    QCOMPARE(m_outbox->submission(id)->life.cause, std::optional(DecisionCause::CannotTell));
    QVERIFY(m_outbox->decide(id, Decision::CheckAgain));
    m_gateway->show(contactMadeLead(7));
    QCOMPARE(stateOf(id), State::Accepted);
}

void OutboxUnknown::anOlderUpdateThatIsNotRecordedGivesWayToTheNewerOne()
{
    m_outbox->setHold(0s);
    const auto older = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::ServerFault);
    m_gateway->show(lead(7));
    const auto newer = submit(lead(7), StatusUpdate{jobWon()});
    QCOMPARE(m_outbox->submission(newer)->waitingFor, WaitingFor::Turn);
    m_clock.pass(30s);
    m_gateway->show(lead(7));
    QCOMPARE(stateOf(older), State::Replaced);
    QCOMPARE(m_outbox->submission(older)->life.replacedBy, std::optional(newer));
    QCOMPARE(stateOf(newer), State::Sending);
    QCOMPARE(m_gateway->sends, 2);
}

void OutboxUnknown::whoMayNotReadEitherKeepsTheServersWords()
{
    m_outbox->setHold(0s);
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    m_gateway->fail(Kind::Refused);
    m_gateway->failRead(Kind::Refused);
    QCOMPARE(stateOf(id), State::NeedsDecision); // a copy of it may have been carried out
    QCOMPARE(m_outbox->submission(id)->life.lastError->serverText, u"words"_s);
}

void OutboxUnknown::aPauseIsKeptWhileARefusalIsLookedInto()
{
    m_outbox->setHold(0s);
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    m_gateway->fail(Kind::Refused);
    m_gateway->failRead(Kind::ServerFault, 1h);
    QCOMPARE(m_outbox->submission(id)->until, std::optional(m_clock.now() + 1h));
    QCOMPARE(m_outbox->submission(id)->life.lastError->kind, Kind::Refused);
    m_clock.pass(1h);
    m_gateway->show(lead(7));
    QCOMPARE(stateOf(id), State::Refused);
}

/// A refusal that could not be looked into was answered by sending again; how that one ended is not known.
void OutboxUnknown::anEarlierRefusalSaysNothingOfALaterSend()
{
    m_outbox->setHold(0s);
    const auto id = submit(lead(7), StatusUpdate{jobWon()});
    m_gateway->fail(Kind::Refused);
    m_gateway->failRead(Kind::Redirected);
    QCOMPARE(stateOf(id), State::NeedsDecision);
    QVERIFY(m_outbox->decide(id, Decision::SendAgain));
    QCOMPARE(stateOf(id), State::Sending);
    restart();
    QCOMPARE(stateOf(id), State::Checking);
    m_gateway->show(lead(7));
    QCOMPARE(stateOf(id), State::Unknown); // it may still arrive
    m_clock.pass(30s);
    m_gateway->show(jobWonLead(7));
    QCOMPARE(stateOf(id), State::Accepted);
}

QTEST_GUILESS_MAIN(OutboxUnknown)
#include "outbox_unknown.moc"
