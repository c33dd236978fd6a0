// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "held_database.h"
#include "one_desk.h"

#include "api/lead_json.h"
#include "rules/wire_names.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using namespace Qt::StringLiterals;
using session::DraftState;
using session::TextBox;

namespace {

session::TypedAnswers contactMade()
{
    session::TypedAnswers typed;
    typed.status = rules::Status::ContactMade;
    return typed;
}

} // namespace

/// What was typed is there at the next start, and says when it no longer fits.
class DeskDrafts : public QObject, private OneDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatWasTypedIsThereAtTheNextStart();
    void whoTypesWithoutAPauseIsNotWithoutADraft();
    void aLeadOpenedBeforeTheStoreLosesNoDraft();
    void aDraftThatCannotBeReadIsNotWrittenOver();
    void aFormEmptiedBeforeTheStoreCanBeReadIsNotOnItsWayToTheDisk();
    void aDraftIsInTheFormAsSoonAsTheStoreCanBeRead();
    void aDraftTheDiskDidNotTakeIsThereWhenTheLeadIsOpenedAgain();
    void aDraftTheDiskDidNotTakeIsWrittenAsSoonAsItCanBe();
    void theOwnUpdateIsNoChangeBySomebodyElse();
    void theSameStatusSetAgainBySomebodyElseIsAsked();
    void keepingTheDraftEndsTheQuestion();
    void whatWasPutAwayIsNoDraftThatTheLeadLeftBehind();
    void whatIsBroughtBackAsksOfAChangeMeanwhile_data();
    void whatIsBroughtBackAsksOfAChangeMeanwhile();
    void aLateWriteOfOurUpdateDoesNotUndoALaterOne();
    void whatWasPutAwayIsKeptThroughAStoreThatCannotBeRead_data();
    void whatWasPutAwayIsKeptThroughAStoreThatCannotBeRead();
    void aReasonForDecliningIsThereAtTheNextStart();

private:
    void setStatusBeside(const QByteArray &body)
    {
        QCOMPARE(m_sandbox->call("PUT", u"/general-leads/48155/status"_s, body).status, 200);
    }
};

void DeskDrafts::whatWasTypedIsThereAtTheNextStart()
{
    auto first = runWithDraft();
    const session::TypedAnswers typed = first->desk.form().state().typed;
    QCOMPARE(first->desk.state().draft.phase, DraftState::Phase::Saved);
    first.reset();
    auto second = newRun();
    second->session.start();
    second->desk.open(lead);
    QCOMPARE(second->desk.form().state().typed, typed);
    QCOMPARE(second->desk.state().draft.phase, DraftState::Phase::Saved);
}

void DeskDrafts::whoTypesWithoutAPauseIsNotWithoutADraft()
{
    auto run = newRun();
    run->readForm(lead);
    QString notes;
    const auto isKeptWhileTyping = [&] {
        notes += u'a';
        run->desk.form().apply(session::TextTyped{TextBox::Notes, notes});
        return run->session.store()->drafts().load(lead).value_or(std::nullopt).has_value();
    };
    QTRY_VERIFY(isKeptWhileTyping());
}

void DeskDrafts::aLeadOpenedBeforeTheStoreLosesNoDraft()
{
    runWithDraft().reset();
    auto second = newRun();
    second->desk.open(lead);
    second->session.start();
    second->desk.draft().save(); // as closing the window does
    second.reset();
    auto third = newRun();
    third->session.start();
    third->desk.open(lead);
    QCOMPARE(third->desk.form().state().typed.jobAmount, u"24 350"_s);
}

void DeskDrafts::aDraftThatCannotBeReadIsNotWrittenOver()
{
    runWithDraft().reset();
    auto second = newRun();
    second->desk.open(lead);
    second->session.start();
    second->desk.form().apply(session::TextTyped{TextBox::JobAmount, u"1"_s});
    second->desk.draft().save();
    QCOMPARE(second->desk.state().draft.phase, DraftState::Phase::NotSaved);
    QCOMPARE(second->desk.form().state().typed.jobAmount, u"1"_s);
    second.reset();
    auto third = newRun();
    third->session.start();
    third->desk.open(lead);
    QCOMPARE(third->desk.form().state().typed.jobAmount, u"24 350"_s);
}

void DeskDrafts::aFormEmptiedBeforeTheStoreCanBeReadIsNotOnItsWayToTheDisk()
{
    runWithDraft().reset();
    auto second = newRun();
    second->desk.open(lead);
    second->desk.form().apply(session::TextTyped{TextBox::JobAmount, u"1"_s});
    second->desk.form().apply(session::TextTyped{TextBox::JobAmount, u""_s});
    QCOMPARE(second->desk.state().draft.phase, DraftState::Phase::Saving);
    QSignalSpy published(&second->desk, &session::Desk::stateChanged);
    second->desk.draft().save();
    QCOMPARE(second->desk.state().draft.phase, DraftState::Phase::None);
    QCOMPARE(published.count(), 1);
    second.reset();
    auto third = newRun();
    third->session.start();
    third->desk.open(lead);
    QCOMPARE(third->desk.form().state().typed.jobAmount, u"24 350"_s);
}

void DeskDrafts::aDraftIsInTheFormAsSoonAsTheStoreCanBeRead()
{
    runWithDraft().reset();
    const QString aside = m_folder->path() + u".aside"_s;
    QVERIFY(QDir().rename(m_folder->path(), aside));
    QVERIFY(QFile(m_folder->path()).open(QFile::NewOnly)); // a file, in which there is no folder
    auto second = newRun();
    second->session.start();
    QVERIFY(second->session.storeFault());
    second->desk.open(lead);
    QVERIFY(second->desk.form().state().typed.isEmpty());
    QVERIFY(QFile::remove(m_folder->path()));
    QVERIFY(QDir().rename(aside, m_folder->path()));
    second->session.tryStoreAgain();
    QVERIFY(!second->session.storeFault());
    QCOMPARE(second->desk.form().state().typed.jobAmount, u"24 350"_s);
    QCOMPARE(second->desk.state().draft.phase, DraftState::Phase::Saved);
}

void DeskDrafts::aDraftTheDiskDidNotTakeIsThereWhenTheLeadIsOpenedAgain()
{
    auto run = runWithDraft();
    {
        const HeldDatabase held(m_folder->path());
        QVERIFY(held.isHeld());
        run->desk.form().apply(session::TextTyped{TextBox::JobAmount, u"99 000"_s});
        run->desk.open(otherLead);
        QVERIFY(run->desk.form().state().typed.isEmpty());
        run->desk.open(lead);
        QCOMPARE(run->desk.form().state().typed.jobAmount, u"99 000"_s);
    }
    QTRY_COMPARE(run->desk.state().draft.phase, DraftState::Phase::Saved);
    run.reset();
    auto next = newRun();
    next->session.start();
    next->desk.open(lead);
    QCOMPARE(next->desk.form().state().typed.jobAmount, u"99 000"_s);
}

void DeskDrafts::aDraftTheDiskDidNotTakeIsWrittenAsSoonAsItCanBe()
{
    auto run = runWithDraft();
    {
        const HeldDatabase held(m_folder->path());
        QVERIFY(held.isHeld());
        run->desk.form().apply(session::TextTyped{TextBox::JobAmount, u"99 000"_s});
        run->desk.open(otherLead);
    }
    run.reset();
    auto next = newRun();
    next->session.start();
    next->desk.open(lead);
    QCOMPARE(next->desk.form().state().typed.jobAmount, u"99 000"_s);
}

void DeskDrafts::theOwnUpdateIsNoChangeBySomebodyElse()
{
    auto run = newRun();
    run->readForm(lead);
    run->desk.form().apply(session::StatusChosen{rules::Status::ContactMade});
    run->desk.form().submit();
    run->desk.form().apply(session::StatusChosen{rules::Status::EstimateProvided});
    QTRY_COMPARE(run->session.book().find(lead)->status(), api::Reported<rules::Status>(rules::Status::ContactMade));
    QTRY_COMPARE(run->desk.state().submissions.last().state(), outbox::State::Accepted);
    QVERIFY(!run->desk.state().conflict);
}

void DeskDrafts::theSameStatusSetAgainBySomebodyElseIsAsked()
{
    auto run = runWithDraft();
    setStatusBeside(R"({"status": "QUOTE_SENT", "reason": "sent again"})");
    run->desk.readAgain();
    QTRY_VERIFY(run->desk.state().conflict);
    QCOMPARE(run->desk.state().conflict->statusThen, u"QUOTE_SENT"_s);
    QCOMPARE(run->desk.form().state().typed.jobAmount, u"24 350"_s);
}

void DeskDrafts::keepingTheDraftEndsTheQuestion()
{
    auto run = runWithDraft();
    setStatusBeside(R"({"status": "CONTACT_MADE"})");
    run->desk.readAgain();
    QTRY_VERIFY(run->desk.state().conflict);
    run->desk.draft().keep();
    QVERIFY(!run->desk.state().conflict);
    run.reset();
    auto second = newRun();
    second->session.start();
    second->desk.open(lead);
    QVERIFY(!second->desk.state().conflict);
    QCOMPARE(second->desk.form().state().typed.jobAmount, u"24 350"_s);
}

void DeskDrafts::whatWasPutAwayIsNoDraftThatTheLeadLeftBehind()
{
    auto run = runWithDraft();
    const session::TypedAnswers typed = run->desk.form().state().typed;
    run->desk.draft().replaceBy(contactMade());
    run->desk.form().submit();
    QVERIFY(run->desk.form().state().typed.isEmpty());
    const auto isRecorded = [&] {
        const auto *status = run->desk.state().lead->status().value();
        return status != nullptr && *status == rules::Status::ContactMade;
    };
    QTRY_VERIFY(isRecorded());
    run->desk.open(otherLead);
    run->desk.open(lead);
    run->desk.form().apply(session::TextTyped{TextBox::Notes, u"They call back"_s});
    QVERIFY(!run->desk.state().conflict);
    QCOMPARE(run->desk.draft().putAway(), session::OpenDraft::PutAway::Replaced);
    run->desk.draft().bringBack();
    QCOMPARE(run->desk.form().state().typed, typed);
    QVERIFY(!run->desk.state().conflict);
}

void DeskDrafts::whatIsBroughtBackAsksOfAChangeMeanwhile_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::addColumn<bool>("isAtTheNextStart");
    QTest::newRow("discarded") << false << false;
    QTest::newRow("made way") << true << false;
    QTest::newRow("made way, brought back at the next start") << true << true;
}

void DeskDrafts::whatIsBroughtBackAsksOfAChangeMeanwhile()
{
    QFETCH(const bool, isReplaced);
    QFETCH(const bool, isAtTheNextStart);
    auto run = runWithDraft();
    const session::TypedAnswers typed = run->desk.form().state().typed;
    if (isReplaced)
        run->desk.draft().replaceBy(contactMade());
    else
        run->desk.draft().discard();
    setStatusBeside(R"({"status":"JOB_LOST","reason":"Went with another firm"})");
    if (isAtTheNextStart) {
        run.reset();
        run = newRun();
        run->readForm(lead);
    }
    run->desk.readAgain();
    const auto isSeen = [&] {
        const auto *status = run->desk.state().lead->status().value();
        return status != nullptr && *status == rules::Status::JobLost;
    };
    QTRY_VERIFY(isSeen());
    run->desk.draft().bringBack();
    QCOMPARE(run->desk.form().state().typed, typed);
    QVERIFY(run->desk.state().conflict);
    run->desk.draft().keep();
    QVERIFY(!run->desk.state().conflict);
}

void DeskDrafts::aLateWriteOfOurUpdateDoesNotUndoALaterOne()
{
    auto run = newRun();
    run->readForm(lead);
    QVERIFY(m_sandbox->setFaults({u"status:no-data"_s, u"status:delay-answer=300"_s, u"no-read"_s}));
    run->desk.form().apply(session::StatusChosen{rules::Status::ContactMade});
    run->desk.form().submit();
    outbox::Outbox &outbox = *run->session.outbox();
    {
        const HeldDatabase held(m_folder->path());
        QVERIFY(held.isHeld());
        QTRY_VERIFY(outbox.unsettled().isEmpty()); // accepted, and that is in memory alone
    }
    const QByteArray later = R"({"id":48155,"postLeadStatus":"JOB_LOST","postLeadStatusData":{"status":"JOB_LOST"}})";
    run->session.book().put(api::leadFromKept(later, QTimeZone::utc()).value());
    outbox.writeNow();
    QCOMPARE(*run->session.book().find(lead)->status().value(), rules::Status::JobLost);
}

void DeskDrafts::whatWasPutAwayIsKeptThroughAStoreThatCannotBeRead_data()
{
    QTest::addColumn<bool>("goesOnToAnother");
    QTest::newRow("its lead stays open") << false;
    QTest::newRow("another lead is opened meanwhile") << true;
}

void DeskDrafts::whatWasPutAwayIsKeptThroughAStoreThatCannotBeRead()
{
    QFETCH(const bool, goesOnToAnother);
    auto first = runWithDraft();
    const session::TypedAnswers typed = first->desk.form().state().typed;
    first->desk.draft().replaceBy(contactMade());
    first->desk.draft().discard(); // what made it way
    first.reset();
    auto second = newRun();
    second->desk.open(lead);
    second->desk.form().apply(session::TextTyped{TextBox::Notes, u"They call back"_s});
    if (goesOnToAnother) {
        second->desk.draft().save();
        second->desk.open(otherLead);
    }
    second->session.start();
    second->desk.open(lead);
    QTRY_COMPARE_WITH_TIMEOUT(second->desk.state().draft.phase, DraftState::Phase::Saved, 20'000);
    QCOMPARE(second->desk.form().state().typed.notes, u"They call back"_s);
    QCOMPARE(second->desk.draft().putAway(), session::OpenDraft::PutAway::Replaced);
    second.reset();
    auto third = newRun();
    third->session.start();
    third->desk.open(lead);
    QCOMPARE(third->desk.form().state().typed.notes, u"They call back"_s);
    third->desk.draft().bringBack();
    QCOMPARE(third->desk.form().state().typed, typed);
}

void DeskDrafts::aReasonForDecliningIsThereAtTheNextStart()
{
    auto run = newRun();
    run->signIn();
    run->desk.open(newLead);
    QTRY_COMPARE(run->desk.state().phase, session::DeskPhase::New);
    run->desk.form().apply(session::TextTyped{TextBox::DeclineReason, u"Too far"_s});
    run = newRun();
    run->signIn();
    run->desk.open(newLead);
    QCOMPARE(run->desk.form().state().typed.declineReason, u"Too far"_s);
    QTRY_COMPARE(run->desk.state().phase, session::DeskPhase::New);
    // Whichever answer the lead gets, the reason has had its use.
    run->desk.accept();
    QTRY_COMPARE(run->desk.state().phase, session::DeskPhase::Form);
    QVERIFY(run->desk.form().state().typed.isEmpty());
    QVERIFY(!run->session.store()->drafts().load(newLead).value().has_value());
}

QTEST_GUILESS_MAIN(DeskDrafts)
#include "desk_drafts.moc"
