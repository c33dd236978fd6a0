// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "one_desk.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jobmark;
using namespace jobmark::test;
using namespace Qt::StringLiterals;
using session::TextBox;

/// What was discarded goes back to where it came from, while there is a place for it.
class DeskPuttingBack : public QObject, private OneDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aDiscardedSubmissionCanBePutBackIntoTheForm();
    void aDiscardedSubmissionDoesNotTakeADraftsPlace();
    void aDiscardedSubmissionIsPutBackLater();
    void whatIsUndoneOnItsOwnPageIsNotOfferedThereAnyMore();
    void whatWasEditedIsNotPutBack();
    void whatHasNoPlaceIsNotPutBack();
    void aDiscardedFileIsAttachedAgain();
    void aFileThatMayBeRecordedIsNotAttachedAgain();
};

void DeskPuttingBack::aDiscardedSubmissionCanBePutBackIntoTheForm()
{
    const auto run = newRun();
    run->readForm(lead);
    const auto id = run->session.submit({*run->desk.state().lead, leadWon()});
    QVERIFY(id);
    run->desk.discard(*id);
    QVERIFY(run->session.outbox()->unsettled().isEmpty());
    QVERIFY(run->desk.form().state().typed.isEmpty());
    QCOMPARE(run->desk.draft().putAway(), session::OpenDraft::PutAway::Submission);
    run->desk.draft().bringBack();
    QCOMPARE(run->desk.form().state().typed.status, std::optional(rules::Status::LeadWon));
    QVERIFY(run->session.store()->drafts().load(lead).value().has_value()); // as a draft
}

void DeskPuttingBack::aDiscardedSubmissionDoesNotTakeADraftsPlace()
{
    const auto run = runWithDraft();
    const session::TypedAnswers typed = run->desk.form().state().typed;
    const auto id = run->session.submit({*run->desk.state().lead, leadWon()});
    QVERIFY(id);
    run->desk.discard(*id);
    QCOMPARE(run->desk.draft().putAway(), session::OpenDraft::PutAway::Nothing);
    QCOMPARE(run->desk.form().state().typed, typed);
}

void DeskPuttingBack::aDiscardedSubmissionIsPutBackLater()
{
    const auto run = runWithDraft();
    const session::TypedAnswers typed = run->desk.form().state().typed;
    const auto id = run->session.submit({*run->desk.state().lead, leadWon()});
    QVERIFY(id);
    run->desk.putBack(*id);
    QCOMPARE(run->desk.form().state().typed, typed); // it is still on its way
    QVERIFY(run->session.outbox()->discard(*id));
    run->desk.open(otherLead);
    run->desk.putBack(*id);
    QVERIFY(run->desk.form().state().typed.isEmpty()); // another lead's form
    run->desk.open(lead);
    QVERIFY(run->desk.canPutBack(*run->session.outbox()->submission(*id)));
    run->desk.putBack(*id);
    QCOMPARE(run->desk.form().state().typed.status, std::optional(rules::Status::LeadWon));
    QVERIFY(!run->desk.canPutBack(*run->session.outbox()->submission(*id))); // it is back already
    run->desk.draft().bringBack();
    QCOMPARE(run->desk.form().state().typed, typed);
    run->desk.putBack(*id);
    QCOMPARE(run->desk.form().state().typed, typed);
}

void DeskPuttingBack::whatIsUndoneOnItsOwnPageIsNotOfferedThereAnyMore()
{
    const auto run = newRun();
    run->readForm(lead);
    const auto id = run->session.submit({*run->desk.state().lead, leadWon()});
    run->desk.discard(*id);
    QCOMPARE(run->desk.draft().putAway(), session::OpenDraft::PutAway::Submission);
    run->desk.putBack(*id);
    QCOMPARE(run->desk.form().state().typed.status, std::optional(rules::Status::LeadWon));
    QCOMPARE(run->desk.draft().putAway(), session::OpenDraft::PutAway::Nothing);
}

void DeskPuttingBack::whatWasEditedIsNotPutBack()
{
    const auto run = newRun();
    run->readForm(lead);
    QCOMPARE(
        m_sandbox->call("PUT", u"/general-leads/48155/status"_s, R"({"status": "JOB_WON", "jobAmount": 1000})").status,
        200);
    rules::Draft draft;
    draft.status = rules::Status::ContactMade;
    const auto id = run->session.submit(
        {*run->desk.state().lead, outbox::StatusUpdate{*rules::makeUpdate(draft, rules::Context())}});
    outbox::Outbox &outbox = *run->session.outbox();
    QTRY_COMPARE(outbox.submission(*id)->state(), outbox::State::Refused);
    run->desk.takeBack(*id);
    QCOMPARE(outbox.submission(*id)->state(), outbox::State::Discarded);
    QVERIFY(!run->desk.canPutBack(*outbox.submission(*id)));
}

void DeskPuttingBack::whatHasNoPlaceIsNotPutBack()
{
    auto run = newRun();
    run->readForm(lead);
    const auto id = run->session.submit({*run->desk.state().lead, leadWon()});
    QVERIFY(run->session.outbox()->discard(*id));
    const outbox::SubmissionView view = *run->session.outbox()->submission(*id);
    run = newRun(api::Access::ReviewOnly);
    run->signIn();
    QTRY_VERIFY(run->session.book().find(lead));
    QVERIFY(!run->desk.canPutBack(view)); // here is only read
}

void DeskPuttingBack::aDiscardedFileIsAttachedAgain()
{
    const auto run = newRun();
    QVERIFY(m_sandbox->setFaults({u"upload:too-many=300"_s}));
    run->readForm(lead);
    outbox::Outbox &outbox = *run->session.outbox();
    run->desk.attaching().addMade([] { return "signed"_ba; }, u"signed.txt"_s);
    QTRY_VERIFY(!outbox.unsettled().isEmpty() && outbox.unsettled().first().life.wait);
    const outbox::SubmissionId id = outbox.unsettled().first().id();
    QVERIFY(outbox.discard(id));
    run->desk.putBack(id);
    QTRY_COMPARE(outbox.unsettled().size(), 1);
    const outbox::Attachment again = std::get<outbox::Attachment>(outbox.unsettled().first().content.what);
    QCOMPARE(again.displayName, u"signed.txt"_s);
    QFile copy(again.path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "signed"_ba);
    run->desk.putBack(id); // pressed once more
    QTest::qWait(200);     // as long as copying takes, and more
    QCOMPARE(outbox.unsettled().size(), 1);
}

void DeskPuttingBack::aFileThatMayBeRecordedIsNotAttachedAgain()
{
    const auto run = newRun();
    QVERIFY(m_sandbox->setFaults({u"upload:drop-after-apply"_s, u"no-read"_s}));
    run->readForm(lead);
    outbox::Outbox &outbox = *run->session.outbox();
    run->desk.attaching().addMade([] { return "signed"_ba; }, u"signed.txt"_s);
    QTRY_VERIFY(!outbox.unsettled().isEmpty() && outbox.unsettled().first().state() == outbox::State::NeedsDecision);
    const outbox::SubmissionId id = outbox.unsettled().first().id();
    QVERIFY(outbox.discard(id));
    QVERIFY(!run->desk.canPutBack(*outbox.submission(id)));
}

QTEST_GUILESS_MAIN(DeskPuttingBack)
#include "desk_putting_back.moc"
