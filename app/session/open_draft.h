// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "draft_state.h"
#include "put_away_draft.h"
#include "session.h"
#include "status_form.h"
#include "unsaved_drafts.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace jobmark::session {

/// The draft of the open lead: takes what is typed in the form to the disk, and brings it back. What the disk does not
/// take, or does not let be read, is tried again by itself; nothing is written over that was not read. Main thread.
class OpenDraft : public QObject
{
    Q_OBJECT

public:
    /// `session` and `form` outlive it.
    OpenDraft(Session &session, StatusForm &form, QObject *parent = nullptr);
    /// Writes what is typed.
    ~OpenDraft() override;

    /// Puts what is kept of `lead` into the form. The draft of the lead before is written first.
    void open(api::LeadId lead);
    /// How the open lead stands: what is typed from here on is begun on that. Nothing while it is not known.
    void setLead(const std::optional<api::Lead> &lead);

    /// Writes what is typed now, without waiting for the pause.
    void save();
    /// Throws what is typed away; bringBack() undoes that until something is typed or thrown away anew, or another lead
    /// is opened.
    void discard();
    /// `answers` were thrown away elsewhere: bringBack() brings them, unless something else is typed.
    void offer(const TypedAnswers &answers);
    /// `instead` comes into the form, and what stands there is put away, on the disk too, until it is brought back or
    /// dropped.
    void replaceBy(const TypedAnswers &instead);
    enum class PutAway : std::uint8_t {
        Nothing,
        Discarded,  ///< a draft
        Submission, ///< one that was discarded
        Replaced,   ///< a draft that made way
    };
    /// What bringBack() would bring.
    [[nodiscard]] PutAway putAway() const;
    /// The last that was put away, into the form; what stands there makes way for it. A draft is what it was: whether
    /// the lead changed since it was begun is asked then.
    void bringBack();
    /// Replaced: for good.
    void dropReplaced();
    /// The draft is right although the lead changed since.
    void keep();
    /// The lead stands like this because of what the user submitted: no change by somebody else.
    void followOwnUpdate(const api::Lead &lead);

    [[nodiscard]] const DraftState &state() const { return m_state; }
    /// Whether the lead stands otherwise than when the draft was begun.
    [[nodiscard]] std::optional<DraftConflict> conflict() const;
    /// How many drafts, of this lead and of others, would be lost now.
    [[nodiscard]] int unkeptCount() const { return static_cast<int>(unkept().size()); }
    /// The leads whose draft stands in memory alone, because it could not be written or is just being typed.
    [[nodiscard]] QSet<api::LeadId> unkept() const;

Q_SIGNALS:
    void stateChanged();
    /// The set of leads with a draft changed.
    void draftsChanged();

private:
    [[nodiscard]] std::optional<store::SavedDraft> readStored();
    void takeStored();
    void takeSaved(const store::SavedDraft &stored);
    void takeUnsaved();
    void putIntoForm(const store::SavedDraft &draft);
    void leaveUnsaved();
    [[nodiscard]] bool isEmpty() const { return typed().isEmpty() && m_replaced.isEmpty(); }
    void onTyped();
    void tryAgain();
    void setAside(const PutAwayDraft &draft, PutAway what);
    void takeInstead(const PutAwayDraft &instead);
    void planRetry();
    void readBeneath();
    void rebase();
    [[nodiscard]] const TypedAnswers &typed() const { return m_form.state().typed; }
    [[nodiscard]] store::SavedDraft draftAt(const QDateTime &now) const;
    [[nodiscard]] store::Stored<void> write(const QDateTime &now);

    Session &m_session;
    StatusForm &m_form;
    QTimer m_pause;
    QTimer m_retry; ///< while the disk does not take what is typed, or does not say what it holds
    std::optional<api::LeadId> m_lead;
    std::optional<DraftBase> m_now;   ///< how the lead stands
    std::optional<DraftBase> m_begun; ///< how it stood when the draft was begun
    DraftState m_state;
    std::optional<PutAwayDraft> m_discarded;
    PutAway m_whatDiscarded = PutAway::Discarded;
    QList<PutAwayDraft> m_replaced;            ///< the last one last; stored with the draft
    std::optional<store::StoreFault> m_unread; ///< why it is not known whether the store holds a draft
    UnsavedDrafts m_unsaved;
};

} // namespace jobmark::session
