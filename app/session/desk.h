// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "attaching.h"
#include "desk_state.h"
#include "draft_base.h"
#include "receiving.h"
#include "session.h"
#include "status_form.h"
#include "unsaved_drafts.h"

#include <QObject>
#include <QTimer>

namespace jobmark::session {

/// The lead being worked on: its form, its draft, and what was submitted for it. Main thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives the desk.
    explicit Desk(Session &session, QObject *parent = nullptr);
    ~Desk() override;

    /// Shows what is known of `id` at once, takes up its draft, and reads it anew. The draft of the lead before is
    /// written first.
    void open(api::LeadId id);
    void readAgain();
    /// Writes what is typed now, without waiting for the pause.
    void saveDraft();
    /// How many drafts stand on the screen or in memory alone, because they could not be written.
    [[nodiscard]] int unkeptCount() const;
    /// Throws what is typed away; undoDiscard() brings it back until another lead is opened.
    void discardDraft();
    void undoDiscard();
    [[nodiscard]] bool canUndoDiscard() const { return m_discarded.has_value(); }
    /// The draft is right although the lead changed since.
    void keepDraft();

    /// Unread: the user says that the lead is accepted already, and records a status. The server is the judge.
    void takeAsAccepted();

    void accept();
    /// Missing or TooLong when the reason does not do; then nothing was submitted.
    [[nodiscard]] tl::expected<void, rules::Code> decline(const QString &reason);

    /// A submission of this lead taken back into the form: undone, or a refused one to be mended.
    void takeBack(outbox::SubmissionId id);

    [[nodiscard]] const DeskState &state() const { return m_state; }
    [[nodiscard]] StatusForm &form() { return m_form; }
    [[nodiscard]] Attaching &attaching() { return m_attaching; }
    [[nodiscard]] Receiving &receiving() { return m_receiving; }
    [[nodiscard]] Session &session() { return m_session; }

Q_SIGNALS:
    void stateChanged();
    /// The set of leads with a draft changed.
    void draftsChanged();
    /// Something was taken into the outbox.
    void submitted(jobmark::outbox::SubmissionId id);

private:
    void submit(const rules::Update &update);
    void submitWhat(const outbox::What &what);
    void takeDraft();
    void takeStoredDraft();
    void takeUnsavedDraft();
    void leaveUnsavedDraft();
    [[nodiscard]] store::SavedDraft draftOf(const TypedAnswers &typed, const QDateTime &now) const;
    [[nodiscard]] store::Stored<void> keepTyped(const TypedAnswers &typed, const QDateTime &now);
    void tryDraftAgain();
    void readBeneath();
    void rebaseDraft();
    void onTyped();
    void onLeadChanged(api::LeadId id);
    void onSubmissionChanged(outbox::SubmissionId id, api::LeadId lead);
    void refreshLead();
    void publish();
    void publishKnown(const api::Lead &lead);
    void publishUnknown();

    Session &m_session;
    StatusForm m_form;
    Attaching m_attaching;
    Receiving m_receiving;
    DeskState m_state;
    QTimer m_draftPause;
    QTimer m_draftRetry; ///< while the disk does not take what is typed
    std::optional<TypedAnswers> m_discarded;
    std::optional<DraftBase> m_draftBase;
    bool m_isTakenAsAccepted = false;
    UnsavedDrafts m_unsaved;
    std::optional<store::StoreFault> m_draftUnread; ///< why it is not known whether the store holds a draft
};

} // namespace jobmark::session
