// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "machine.h"
#include "submission.h"

#include "api/client.h"
#include "rules/finding.h"
#include "store/store_fault.h"

#include <memory>
#include <QList>
#include <QObject>

namespace jobmark::outbox {

class Clock;
class Gateway;
class Journal;

/// What the user submits, and the lead as it was shown.
struct NewSubmission
{
    api::Lead lead;
    What what;
    /// An attachment alone: it becomes this submission, and the copy of its file is in the journal's attachments folder
    /// already, on disk and named copyName() of it. (Copying takes too long for the main thread.)
    SubmissionId copiedAs = {};
};

/// Why something was not taken into the outbox. Nothing was sent and nothing was kept: what was typed stays on screen.
struct SubmitFault
{
    enum class Kind : std::uint8_t {
        NotSaved,        ///< `store` says why
        NotAllowed,      ///< `findings` say why (locked, not accepted, …)
        AlreadyUnderWay, ///< the same is being sent for this lead already
        FinalUnderWay,   ///< a final status is, which closes the lead
        AwaitsDecision,  ///< one of these waits for the user, so that waiting settles nothing
        NoCopy,          ///< an attachment without the copy of its file
        ReviewOnly,      ///< this connection only reads
    };
    Kind kind;
    store::StoreFault store = store::StoreFault::Other;
    rules::Findings findings;
};

/// Why an action of the user had no effect.
enum class ActionFault : std::uint8_t {
    Unknown,     ///< no such submission
    TooLate,     ///< its state does not allow this (any more)
    NotPossible, ///< their status is final: the server would refuse
};

struct Settings
{
    std::chrono::seconds hold{10};                     ///< 0 to 60; for final statuses only
    std::chrono::milliseconds deadline{30'000};        ///< how long a write can be in flight: api::Limits::deadline
    std::chrono::milliseconds uploadDeadline{300'000}; ///< of a part of a file: api::Limits::uploadDeadline
    /// ReviewOnly: nothing is taken in, and what an earlier run left behind is neither sent nor lost. Reads go on.
    api::Access access = api::Access::ReadAndWrite;
};

/// Everything that is to be written to the server goes through here, and nothing else in the program writes to it.
/// Each step is on disk before it is acted upon. Main thread only; a signal comes when the
/// outbox is done with its own changes, so a slot may call back. Nothing is sent before start().
class Outbox : public QObject
{
    Q_OBJECT

public:
    /// All three outlive the outbox.
    Outbox(Journal &journal, Gateway &gateway, Clock &clock, const Settings &settings, QObject *parent = nullptr);
    ~Outbox() override;

    /// Takes up what the last run left behind and begins to send. What was being sent is unknown now, and is checked.
    /// Doubtful: the database was damaged, or its journal lost its end (store::Opening), so everything is checked.
    /// `takenBack`: by the user in a former outbox over the same journal, which does not know of it (comingBack()).
    [[nodiscard]] store::Stored<void> start(CameBack::Trust trust = CameBack::Trust::Whole,
                                            const QList<SubmissionId> &takenBack = {});
    /// Rows of another version of Jobmark, left alone on disk.
    [[nodiscard]] int notUnderstoodCount() const;

    /// On disk when it returns an id. A newer update of a lead replaces the unsent older one.
    [[nodiscard]] tl::expected<SubmissionId, SubmitFault> submit(const NewSubmission &submission);

    using Done = tl::expected<void, ActionFault>;
    Done undo(SubmissionId id);
    Done sendNow(SubmissionId id); ///< ends any wait: for undoing, for the next try, for the second look
    Done discard(SubmissionId id);
    /// SendAgain: of an older update behind which a newer one waits, that one goes instead.
    Done decide(SubmissionId id, Decision decision);
    /// Takes it out of the outbox and gives it back to be changed and submitted anew.
    [[nodiscard]] tl::expected<What, ActionFault> edit(SubmissionId id);
    /// Ends an upload early.
    Done cancelUpload(SubmissionId id);

    /// Unsettled ones, and those settled since start(); oldest first.
    [[nodiscard]] QList<SubmissionView> submissions() const;
    /// Those of this lead.
    [[nodiscard]] QList<SubmissionView> submissionsOf(api::LeadId lead) const;
    /// Of those settled since start() the `most` that were last; newest first.
    [[nodiscard]] QList<SubmissionView> settled(qsizetype most) const;
    [[nodiscard]] qsizetype settledCount() const;
    /// Those that are not at an end, refused ones too; oldest first.
    [[nodiscard]] QList<SubmissionView> unsettled() const;
    [[nodiscard]] std::optional<SubmissionView> submission(SubmissionId id) const;
    /// How many are neither refused nor at an end: what "close the program?" and the indicator tell.
    [[nodiscard]] int unsettledCount() const;

    /// Those that were taken back or discarded in memory alone: the next start would find them as they were before.
    [[nodiscard]] QList<SubmissionId> comingBack() const;
    [[nodiscard]] int comingBackCount() const { return static_cast<int>(comingBack().size()); }
    /// Tries now to write what the disk did not take, and sends nothing: the outbox is about to end.
    void writeNow();

    void setHold(std::chrono::seconds hold);
    /// A damaged database made way for another, into which what is under way is written anew.
    void journalWasReplaced();
    /// After signing in, or with a new token: goes on where a 401 stopped it.
    void resumeAfterSignIn();
    [[nodiscard]] bool isWaitingForSignIn() const;
    /// The network is back, as far as the system knows: tries at once what waits for a connection.
    void networkCameBack();

Q_SIGNALS:
    /// Something about this submission is different: look at submission(id). Of one at its end it comes again when that
    /// is on disk at last.
    void submissionChanged(jobmark::outbox::SubmissionId id);
    /// A fresh lead came with an answer.
    void leadReported(const jobmark::api::Lead &lead);
    void uploadProgressed(jobmark::outbox::SubmissionId id, qint64 sent, qint64 all);
    /// The server wants a sign-in; nothing is sent until resumeAfterSignIn().
    void signInNeeded();
    /// A state could not be written; it is tried again by itself. Comes once per fault, and storeRecovered() when over.
    void storeFailed(jobmark::store::StoreFault fault);
    void storeRecovered();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace jobmark::outbox
