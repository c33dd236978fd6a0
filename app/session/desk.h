// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "attaching.h"
#include "desk_state.h"
#include "open_draft.h"
#include "receiving.h"
#include "session.h"
#include "status_form.h"

#include <QObject>

namespace jobmark::session {

/// The lead being worked on: how it stands, what can be done with it, and what was submitted for it. Its form, its
/// draft and its attachments have classes of their own. Main thread.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives the desk.
    explicit Desk(Session &session, QObject *parent = nullptr);

    /// Shows what is known of `id` at once, takes up its draft, and reads it anew. The draft of the lead before is
    /// written first.
    void open(api::LeadId id);
    void readAgain();
    /// Reading: nobody waits for it any longer. Should it come all the same, it is shown.
    void stopReading();

    /// Unread: the user says that the lead is accepted already, and records a status. The server is the judge.
    void takeAsAccepted();

    /// Both do nothing while the lead is being answered.
    void accept();
    /// Missing or TooLong when the reason does not do; then nothing was submitted.
    [[nodiscard]] tl::expected<void, rules::Code> decline(const QString &reason);

    /// A submission of this lead taken back to where it was typed: undone, or a refused one to be mended.
    void takeBack(outbox::SubmissionId id);
    /// Out of the outbox. What was typed for it can be brought back as a discarded draft can, where there is a place
    /// for it and nothing else stands there.
    void discard(outbox::SubmissionId id);
    /// Whether what was discarded can go back to where it came from: it did not yet, this connection writes, and its
    /// lead has a place for it as far as is known.
    [[nodiscard]] bool canPutBack(const outbox::SubmissionView &view) const;
    /// Of the open lead: what was typed goes to its form, a file once more to the files.
    void putBack(outbox::SubmissionId id);

    [[nodiscard]] const DeskState &state() const { return m_state; }
    [[nodiscard]] StatusForm &form() { return m_form; }
    [[nodiscard]] OpenDraft &draft() { return m_draft; }
    [[nodiscard]] Attaching &attaching() { return m_attaching; }
    [[nodiscard]] Receiving &receiving() { return m_receiving; }
    [[nodiscard]] Session &session() { return m_session; }

Q_SIGNALS:
    void stateChanged();
    /// Something was taken into the outbox.
    void submitted(jobmark::outbox::SubmissionId id);
    /// A draft of a lead that changed meanwhile is not submitted in passing: state().conflict is answered first.
    void conflictToAnswer();

private:
    void submit(const rules::Update &update);
    void submitWhat(const outbox::What &what);
    void forgetTyped(const outbox::What &what);
    void typeAnew(const outbox::SubmissionView &view);
    [[nodiscard]] std::optional<TypedAnswers> typedFor(const outbox::SubmissionView &view) const;
    void onLeadChanged(api::LeadId id);
    void onSubmissionAccepted(outbox::SubmissionId id, api::LeadId lead);
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
    bool m_isTakenAsAccepted = false;
    /// All that stood in the form, also for other statuses than the one that was submitted.
    QHash<outbox::SubmissionId, TypedAnswers> m_typed;
    QSet<outbox::SubmissionId> m_putBack; ///< went back to where they were typed
    OpenDraft m_draft;                    ///< the last, so that the rest is still there when it writes at the end
};

} // namespace jobmark::session
