// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "one_desk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using namespace Qt::StringLiterals;
using session::TextBox;

/// What was submitted comes back to where it was typed, and an answer to a lead is given once.
class DeskTakingBack : public QObject, private OneDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void takingASubmissionBackLosesNoDraft();
    void allThatStoodInTheFormComesBack();
    void whatIsTakenBackIsADraftBeforeItLeavesTheOutbox();
    void theDraftThatMadeWayIsThereAtTheNextStart();
    void aReasonForDecliningStaysInTheOutboxOfAnAnsweredLead();
    void answeringTwiceIsNoFault();
};

void DeskTakingBack::takingASubmissionBackLosesNoDraft()
{
    const auto run = runWithDraft();
    session::Desk &desk = run->desk;
    const session::TypedAnswers typed = desk.form().state().typed;
    const auto id = run->session.submit({*desk.state().lead, leadWon()});
    QVERIFY(id);

    desk.takeBack(*id);
    QCOMPARE(desk.form().state().typed.status, std::optional(rules::Status::LeadWon));
    QCOMPARE(desk.draft().putAway(), session::OpenDraft::PutAway::Replaced);
    desk.draft().bringBack();
    QCOMPARE(desk.form().state().typed, typed);
    desk.draft().bringBack();
    QCOMPARE(desk.form().state().typed.status, std::optional(rules::Status::LeadWon));
}

// An amount that was typed for another status, too.
void DeskTakingBack::allThatStoodInTheFormComesBack()
{
    const auto run = runWithDraft();
    QVERIFY(m_sandbox->setFaults({u"status:too-many=300"_s}));
    run->desk.form().apply(session::StatusChosen{rules::Status::ContactMade});
    const session::TypedAnswers typed = run->desk.form().state().typed;
    run->desk.form().submit();
    outbox::Outbox &outbox = *run->session.outbox();
    QTRY_VERIFY(!outbox.unsettled().isEmpty() && outbox.unsettled().first().life.wait);
    QVERIFY(run->desk.form().state().typed.isEmpty());
    run->desk.takeBack(outbox.unsettled().first().id());
    QCOMPARE(run->desk.form().state().typed, typed);
}

void DeskTakingBack::whatIsTakenBackIsADraftBeforeItLeavesTheOutbox()
{
    const auto run = newRun();
    run->readForm(lead);
    const auto id = run->session.submit({*run->desk.state().lead, leadWon()});
    QVERIFY(id);
    // What a start would find that comes then.
    QList<qsizetype> rowsWhenSaved;
    connect(&run->desk.draft(), &session::OpenDraft::draftsChanged, this, [&] {
        if (run->session.store()->drafts().load(lead).value())
            rowsWhenSaved << run->session.store()->submissions().loadAll().value().size();
    });
    run->desk.takeBack(*id);
    QCOMPARE(rowsWhenSaved, QList<qsizetype>{1});
    QCOMPARE(run->session.store()->submissions().loadAll().value().size(), 0);
    QCOMPARE(run->desk.form().state().typed.status, std::optional(rules::Status::LeadWon));
}

void DeskTakingBack::theDraftThatMadeWayIsThereAtTheNextStart()
{
    auto run = runWithDraft();
    const session::TypedAnswers typed = run->desk.form().state().typed;
    const auto id = run->session.submit({*run->desk.state().lead, leadWon()});
    QVERIFY(id);
    run->desk.takeBack(*id);
    run->desk.form().apply(session::TextTyped{TextBox::Notes, u"Typed on"_s});
    QCOMPARE(run->desk.draft().putAway(), session::OpenDraft::PutAway::Replaced);
    run.reset();
    run = newRun();
    run->session.start();
    run->desk.open(lead);
    QCOMPARE(run->desk.form().state().typed.notes, u"Typed on"_s);
    QCOMPARE(run->desk.draft().putAway(), session::OpenDraft::PutAway::Replaced);
    run->desk.draft().bringBack();
    QCOMPARE(run->desk.form().state().typed, typed);
    run->desk.draft().dropReplaced();
    QCOMPARE(run->desk.draft().putAway(), session::OpenDraft::PutAway::Nothing);
    run.reset();
    run = newRun();
    run->session.start();
    run->desk.open(lead);
    QCOMPARE(run->desk.form().state().typed, typed);
    QCOMPARE(run->desk.draft().putAway(), session::OpenDraft::PutAway::Nothing);
}

void DeskTakingBack::aReasonForDecliningStaysInTheOutboxOfAnAnsweredLead()
{
    auto run = newRun();
    run->signIn();
    run->desk.open(newLead);
    QTRY_COMPARE(run->desk.state().phase, session::DeskPhase::New);
    QCOMPARE(m_sandbox->call("POST", u"/general-leads/48231/accept"_s, "{}").status, 200);
    QVERIFY(run->desk.decline(u"Too far"_s));
    outbox::Outbox &outbox = *run->session.outbox();
    const auto isRefused = [&] {
        return !outbox.unsettled().isEmpty() && outbox.unsettled().first().state() == outbox::State::Refused;
    };
    QTRY_VERIFY(isRefused());
    run->desk.readAgain();
    QTRY_COMPARE(run->desk.state().phase, session::DeskPhase::Form);
    run->desk.takeBack(outbox.unsettled().first().id());
    QCOMPARE(outbox.unsettled().size(), 1);
    QVERIFY(run->desk.form().state().typed.isEmpty());
}

void DeskTakingBack::answeringTwiceIsNoFault()
{
    auto run = newRun();
    run->signIn();
    run->desk.open(newLead);
    QTRY_COMPARE(run->desk.state().phase, session::DeskPhase::New);
    run->desk.accept();
    run->desk.accept();
    QVERIFY(run->desk.state().isBeingAnswered());
    QVERIFY(!run->desk.state().submitFault);
    QVERIFY(run->desk.decline({})); // nor is its reason asked for
    QTRY_COMPARE(run->desk.state().phase, session::DeskPhase::Form);
    QVERIFY(!run->desk.state().submitFault);
    QVERIFY(!run->desk.state().isBeingAnswered());
    QCOMPARE(m_sandbox->logOf(u"POST"_s, u"/accept"_s).size(), 1);
}

QTEST_GUILESS_MAIN(DeskTakingBack)
#include "desk_taking_back.moc"
