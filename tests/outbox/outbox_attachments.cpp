// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "living_outbox.h"

#include <QSignalSpy>

using namespace jobmark;
using namespace jobmark::outbox;
using namespace jobmark::test;
using Kind = api::ApiError::Kind;

/// The files that go along, and the copies of them.
class OutboxAttachments : public QObject, private LivingOutbox
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anAttachmentGoesBeforeItsStatus();
    void anAttachmentAddedWhileItsStatusIsHeldGoesFirst();
    void aStatusWaitsForItsFileThroughASignIn();
    void aStatusDoesNotWaitForAFileThatIsPutOffTwice();
    void aFileWaitsForTheOneOfItsNameThatIsInDoubt();
    void aFileThatTheUserHasToDecideHoldsUpNothingElse();
    void aFileThatWasTakenIsNotTakenForTheNextOfItsName();
    void aFileThatWasSeenBeforeItsAnswerCameIsCountedOnce();
    void anEarlierCopyOfAFileIsTheFile();
    void aLateCopyOfAFileIsNotTakenForTheNextOfItsName();
    void aLateCopyOfAFileIsNotTakenForTheOneItOvertook();
    void whatNobodyCanCountIsAsked();
    void aFileIsNotTakenForOneThatWasDiscardedInDoubt();
    void theCopyOfADiscardedAttachmentStaysUntilTheEnd();
    void theCopyOfAnAcceptedAttachmentGoesAtOnce();
    void theCopyOfAnAcceptedAttachmentStaysUntilThatIsOnDisk();
    void anAttachmentWithoutItsCopyIsNotTaken();
    void theCopyIsFoundWhereTheFolderIsNow();
    void theFileOfARowThatIsNotUnderstoodIsLeftAlone();
    void theFileOfADiscardedRowStaysUntilThatIsOnDisk();
    void aStartAfterDamageKeepsFilesWhoseRowsAreGone();
};

void OutboxAttachments::anAttachmentGoesBeforeItsStatus()
{
    const auto upload = attach(lead(7), "signed"_ba);
    const auto status = submit(lead(7), StatusUpdate{contactMade()});
    QCOMPARE(m_gateway->sends, 1);
    QCOMPARE(m_gateway->sent.front().id, upload);
    QFile copy(std::get<Attachment>(m_outbox->submission(upload)->content.what).path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "signed"_ba);
    m_gateway->fail(Kind::Refused);
    QCOMPARE(m_gateway->sent.front().id, status);
}

void OutboxAttachments::anAttachmentAddedWhileItsStatusIsHeldGoesFirst()
{
    const auto status = submit(lead(7), StatusUpdate{jobWon()});
    QCOMPARE(stateOf(status), State::Held);
    const auto upload = attach(lead(7), "signed"_ba);
    QCOMPARE(stateOf(upload), State::Sending);
    m_clock.pass(11s);
    QCOMPARE(stateOf(status), State::Queued);
    QCOMPARE(m_outbox->submission(status)->waitingFor, WaitingFor::Turn);
    m_gateway->fail(Kind::NoConnection);
    QCOMPARE(stateOf(upload), State::Queued);
    QCOMPARE(stateOf(status), State::Sending);
}

void OutboxAttachments::aStatusWaitsForItsFileThroughASignIn()
{
    const auto upload = attach(lead(7), "signed"_ba);
    const auto status = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::SignInNeeded);
    m_outbox->resumeAfterSignIn();
    QCOMPARE(m_gateway->sent.front().id, upload);
    QCOMPARE(stateOf(status), State::Queued);
}

void OutboxAttachments::aStatusDoesNotWaitForAFileThatIsPutOffTwice()
{
    const auto upload = attach(lead(7), "signed"_ba);
    const auto status = submit(lead(7), StatusUpdate{contactMade()});
    m_gateway->fail(Kind::TooManyRequests);
    m_clock.pass(25s);
    QCOMPARE(m_gateway->sent.front().id, upload);
    QCOMPARE(stateOf(status), State::Queued);
    m_gateway->fail(Kind::TooManyRequests);
    m_clock.pass(25s);
    QCOMPARE(stateOf(status), State::Sending);
}

void OutboxAttachments::aFileWaitsForTheOneOfItsNameThatIsInDoubt()
{
    const auto first = attach(lead(7), "one"_ba);
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(lead(7));
    const auto second = attach(lead(7), "two"_ba);
    QCOMPARE(stateOf(first), State::Unknown);
    QCOMPARE(m_outbox->submission(second)->waitingFor, WaitingFor::Turn);
    m_clock.pass(300s);
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(first), State::Accepted);
    QCOMPARE(stateOf(second), State::Sending);
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(second), State::Unknown);
}

void OutboxAttachments::aFileThatTheUserHasToDecideHoldsUpNothingElse()
{
    const auto first = attach(lead(7), "one"_ba);
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->failRead(Kind::Refused);
    QCOMPARE(stateOf(first), State::NeedsDecision);
    const auto second = attach(lead(7), "two"_ba);
    QCOMPARE(m_outbox->submission(second)->waitingFor, WaitingFor::Turn);
    const auto status = submit(lead(7), StatusUpdate{contactMade()});
    QCOMPARE(stateOf(status), State::Sending);
    m_gateway->accept(contactMadeLead(7));
    const auto third = attach(lead(7), "roof"_ba, u"roof.jpg"_s);
    QCOMPARE(stateOf(third), State::Sending);
}

void OutboxAttachments::aFileThatWasTakenIsNotTakenForTheNextOfItsName()
{
    const auto first = attach(lead(7), "one"_ba);
    const auto second = attach(lead(7), "two"_ba);
    m_gateway->accept({}); // no word of it
    QCOMPARE(stateOf(first), State::Accepted);
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(second), State::Unknown);
    restart(); // and nobody has forgotten
    QVERIFY(m_outbox->sendNow(second));
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(second), State::Unknown);
    QVERIFY(m_outbox->sendNow(second));
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}, {5, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(second), State::NeedsDecision); // the first may be there twice
}

void OutboxAttachments::aFileThatWasSeenBeforeItsAnswerCameIsCountedOnce()
{
    attach(lead(7), "one"_ba);
    const auto second = attach(withFiles(7, {{4, u"contract.pdf"_s}}), "two"_ba);
    m_gateway->accept({});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(second), State::Unknown);
    m_clock.pass(300s);
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(second), State::Sending); // it is not there
    QCOMPARE(m_gateway->sends, 3);
}

void OutboxAttachments::anEarlierCopyOfAFileIsTheFile()
{
    const auto file = attach(lead(7), "one"_ba);
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->failRead(Kind::Refused);
    QCOMPARE(stateOf(file), State::NeedsDecision);
    attach(lead(7), "roof"_ba, u"roof.jpg"_s);
    QVERIFY(m_outbox->decide(file, Decision::SendAgain));
    QCOMPARE(stateOf(file), State::Queued);
    m_gateway->accept(withFiles(7, {{4, u"contract.pdf"_s}, {5, u"roof.jpg"_s}}));
    QCOMPARE(stateOf(file), State::Sending);
    m_gateway->fail(Kind::ResultUnknown); // and a server that heeds keys has not stored it twice
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}, {5, u"roof.jpg"_s}}));
    QCOMPARE(stateOf(file), State::Accepted);
}

// A network may bring one upload twice, and the second time when the next is on its way.
void OutboxAttachments::aLateCopyOfAFileIsNotTakenForTheNextOfItsName()
{
    attach(lead(7), "one"_ba);
    const auto second = attach(lead(7), "two"_ba);
    m_gateway->acceptFile(4, u"contract.pdf"_s);
    m_gateway->fail(Kind::NoConnection);
    QCOMPARE(stateOf(second), State::Queued);
    restart(); // and nobody has forgotten
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}, {5, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(second), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(second)->life.cause, std::optional(DecisionCause::CannotTell));
}

void OutboxAttachments::aLateCopyOfAFileIsNotTakenForTheOneItOvertook()
{
    const auto first = attach(lead(7), "one"_ba);
    m_gateway->fail(Kind::NoConnection);
    const auto second = attach(lead(7), "two"_ba);
    QCOMPARE(m_gateway->sent.front().id, second);
    m_gateway->acceptFile(4, u"contract.pdf"_s);
    QCOMPARE(stateOf(second), State::Accepted);
    restart(); // and nobody has forgotten
    m_clock.pass(300s);
    QCOMPARE(stateOf(first), State::Sending);
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}, {5, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(first), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(first)->life.cause, std::optional(DecisionCause::CannotTell));
}

void OutboxAttachments::whatNobodyCanCountIsAsked()
{
    attach(shortLead(7, u"QUOTE_SENT"_s), "one"_ba);
    const auto second = attach(withFiles(7, {{4, u"contract.pdf"_s}}), "two"_ba);
    m_gateway->accept({});
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}, {5, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(second), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(second)->life.cause, std::optional(DecisionCause::CannotTell));
}

void OutboxAttachments::aFileIsNotTakenForOneThatWasDiscardedInDoubt()
{
    const auto first = attach(lead(7), "one"_ba);
    const auto second = attach(lead(7), "two"_ba);
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->failRead(Kind::Refused);
    QCOMPARE(stateOf(first), State::NeedsDecision);
    QVERIFY(m_outbox->discard(first));
    QCOMPARE(stateOf(second), State::Sending);
    m_gateway->fail(Kind::ResultUnknown);
    m_gateway->show(withFiles(7, {{4, u"contract.pdf"_s}}));
    QCOMPARE(stateOf(second), State::NeedsDecision);
    QCOMPARE(m_outbox->submission(second)->life.cause, std::optional(DecisionCause::CannotTell));
}

void OutboxAttachments::theCopyOfADiscardedAttachmentStaysUntilTheEnd()
{
    const auto upload = attach(lead(7), "signed"_ba);
    m_gateway->fail(Kind::Refused);
    QFile copy(std::get<Attachment>(m_outbox->submission(upload)->content.what).path);
    QVERIFY(m_outbox->discard(upload));
    QVERIFY(copy.exists());
    end();
    QVERIFY(!copy.exists());
}

void OutboxAttachments::theCopyOfAnAcceptedAttachmentGoesAtOnce()
{
    const auto upload = attach(lead(7), "signed"_ba);
    const QFile copy(std::get<Attachment>(m_outbox->submission(upload)->content.what).path);
    QVERIFY(copy.exists());
    m_gateway->accept({});
    QCOMPARE(stateOf(upload), State::Accepted);
    QVERIFY(!copy.exists());
}

void OutboxAttachments::theCopyOfAnAcceptedAttachmentStaysUntilThatIsOnDisk()
{
    const auto upload = attach(lead(7), "signed"_ba);
    const QFile copy(std::get<Attachment>(m_outbox->submission(upload)->content.what).path);
    m_journal->failWith(store::StoreFault::Full);
    m_gateway->accept({});
    QCOMPARE(stateOf(upload), State::Accepted);
    QVERIFY(copy.exists());
    m_journal->failWith({});
    m_clock.pass(10s);
    QCOMPARE(stateOnDisk(upload), u"gone"_s);
    QVERIFY(!copy.exists());
}

void OutboxAttachments::anAttachmentWithoutItsCopyIsNotTaken()
{
    const auto taken = m_outbox->submit({lead(7), Attachment{}, QUuid::createUuid()});
    QCOMPARE(taken.error().kind, SubmitFault::Kind::NoCopy);
    QVERIFY(m_outbox->submissions().isEmpty());
}

void OutboxAttachments::theCopyIsFoundWhereTheFolderIsNow()
{
    const auto upload = attach(lead(7), "signed"_ba);
    m_gateway->fail(Kind::NoConnection);
    QCOMPARE(stateOf(upload), State::Queued);
    end();
    auto elsewhere = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().rmdir(elsewhere->path()));
    QVERIFY(QDir().rename(m_folder->path(), elsewhere->path()));
    m_folder = std::move(elsewhere);
    restart();
    QFile copy(std::get<Attachment>(m_outbox->submission(upload)->content.what).path);
    QVERIFY2(copy.open(QIODevice::ReadOnly), qPrintable(copy.fileName()));
    QCOMPARE(copy.readAll(), "signed"_ba);
    QVERIFY(copy.fileName().startsWith(m_folder->path()));
}

void OutboxAttachments::theFileOfARowThatIsNotUnderstoodIsLeftAlone()
{
    const auto upload = attach(lead(7), "signed"_ba);
    m_gateway->fail(Kind::NoConnection);
    const QFile copy(std::get<Attachment>(m_outbox->submission(upload)->content.what).path);
    auto rows = m_store->submissions().loadAll().value();
    QCOMPARE(rows.size(), 1);
    rows.first().life = R"({"state":"of a newer Jobmark"})";
    QVERIFY(m_store->submissions().write({rows, {}, {}}));
    m_outbox.reset(); // and has nothing left to write
    restart();
    QCOMPARE(m_outbox->notUnderstoodCount(), 1);
    QVERIFY(copy.exists());
    end();
    QVERIFY(copy.exists());
}

void OutboxAttachments::theFileOfADiscardedRowStaysUntilThatIsOnDisk()
{
    const auto upload = attach(lead(7), "signed"_ba);
    m_gateway->fail(Kind::NoConnection);
    m_journal->failWith(store::StoreFault::Full);
    QVERIFY(m_outbox->discard(upload));
    restart();
    QCOMPARE(stateOf(upload), State::Sending);
    QVERIFY(QFile::exists(std::get<Attachment>(m_outbox->submission(upload)->content.what).path));
}

void OutboxAttachments::aStartAfterDamageKeepsFilesWhoseRowsAreGone()
{
    const QDir folder(m_store->attachmentsFolder());
    const QString name = copyName(QUuid::createUuid());
    const auto leave = [&folder, &name] {
        QFile copy(folder.filePath(name));
        return copy.open(QIODevice::WriteOnly) && copy.write("pasted") == 6;
    };
    end();
    QVERIFY(leave());
    restart(CameBack::Trust::Doubtful);
    restart();
    QFile kept(folder.filePath(u"set-aside/"_s + name));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "pasted"_ba);
    // In a whole database a file without a row is what was left of a removed one.
    end();
    QVERIFY(leave());
    restart();
    QVERIFY(!QFile::exists(folder.filePath(name)));
}

QTEST_GUILESS_MAIN(OutboxAttachments)
#include "outbox_attachments.moc"
