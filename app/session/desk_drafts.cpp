// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// What is typed at the desk, on its way to the disk and back.
#include "desk.h"

namespace jobmark::session {
namespace {

// A draft is on disk a second after the last key; half of that is left for the disk.
constexpr std::chrono::milliseconds draftPause{500};

// A disk that takes nothing is tried again this often.
constexpr std::chrono::milliseconds draftRetry{3'000};

store::Time timeOf(const QDateTime &when)
{
    return store::Time(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

QDateTime dateTimeOf(store::Time when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), Qt::UTC);
}

} // namespace

void Desk::takeDraft()
{
    takeStoredDraft();
    takeUnsavedDraft();
}

// What the disk did not take is newer than what stands there. It is tried again soon.
void Desk::takeUnsavedDraft()
{
    const auto unsaved = m_unsaved.take(*m_state.id);
    if (!unsaved)
        return;
    if (!m_form.state().typed.isEmpty())
        m_discarded = m_form.state().typed;
    m_form.restore(typedAnswersFromJson(unsaved->texts));
    m_draftBase = DraftBase{unsaved->basedOnStatus, unsaved->basedOnUpdate};
    m_state.draft = {DraftState::Phase::Saving, {}};
    m_draftPause.start(draftPause);
}

void Desk::leaveUnsavedDraft()
{
    const TypedAnswers &typed = m_form.state().typed;
    if (m_state.draft.phase != DraftState::Phase::NotSaved || typed.isEmpty())
        return;
    using Beneath = UnsavedDrafts::Beneath;
    m_unsaved.put(draftOf(typed, m_session.surroundings().now()), m_draftUnread ? Beneath::Unread : Beneath::Known);
}

// While the stored draft could not be read, the empty form does not stand for it.
void Desk::takeStoredDraft()
{
    m_draftUnread = m_session.storeFault().value_or(store::StoreFault::Other);
    if (m_session.store() == nullptr)
        return;
    auto saved = m_session.store()->drafts().load(*m_state.id);
    if (!saved && m_session.replaceIfDamaged(saved.error()))
        saved = m_session.store()->drafts().load(*m_state.id);
    if (!saved) {
        m_draftUnread = saved.error();
        return;
    }
    m_draftUnread.reset();
    if (!*saved)
        return;
    m_form.restore(typedAnswersFromJson((*saved)->texts));
    m_state.draft = {DraftState::Phase::Saved, dateTimeOf((*saved)->savedAt)};
    m_draftBase = DraftBase{(*saved)->basedOnStatus, (*saved)->basedOnUpdate};
}

void Desk::onTyped()
{
    if (!m_draftBase && m_state.lead)
        m_draftBase = draftBaseOf(*m_state.lead);
    m_discarded.reset();
    // From the first key on: who types without a pause is not without a draft.
    if (!m_draftPause.isActive())
        m_draftPause.start(draftPause);
    // Only the first key of a burst changes what is shown; the rest must cost nothing.
    if (m_state.draft.phase == DraftState::Phase::Saving && !m_state.submitFault)
        return;
    m_state.submitFault.reset();
    m_state.draft.phase = DraftState::Phase::Saving;
    publish();
}

void Desk::saveDraft()
{
    m_draftPause.stop();
    const TypedAnswers &typed = m_form.state().typed;
    if (!m_state.id || (m_draftUnread && typed.isEmpty()))
        return;
    const QDateTime now = m_session.surroundings().now();
    const store::Stored<void> kept = keepTyped(typed, now);
    if (!kept)
        m_state.draft = {DraftState::Phase::NotSaved, {}, kept.error()};
    else if (typed.isEmpty())
        m_state.draft = {};
    else
        m_state.draft = {DraftState::Phase::Saved, now};
    if (!kept)
        m_draftRetry.start(draftRetry);
    if (typed.isEmpty())
        m_draftBase.reset();
    publish();
    Q_EMIT draftsChanged();
}

// The disk may have room again, or let itself be read: nobody has to type another key for that.
void Desk::tryDraftAgain()
{
    if (m_state.draft.phase == DraftState::Phase::NotSaved) {
        if (m_draftUnread)
            readBeneath();
        saveDraft();
        return;
    }
    if (m_unsaved.count() == 0)
        return;
    if (m_session.store() != nullptr)
        m_unsaved.writeTo(m_session.store()->drafts());
    if (m_unsaved.count() > 0)
        m_draftRetry.start(draftRetry);
    Q_EMIT draftsChanged();
}

// What stands there is older than what was typed meanwhile: it makes way as a discarded draft does.
void Desk::readBeneath()
{
    if (m_session.store() == nullptr)
        return;
    const auto stored = m_session.store()->drafts().load(*m_state.id);
    if (!stored)
        return;
    m_draftUnread.reset();
    if (*stored)
        m_discarded = typedAnswersFromJson((*stored)->texts);
}

int Desk::unkeptCount() const
{
    const bool open = m_state.draft.phase == DraftState::Phase::NotSaved && !m_form.state().typed.isEmpty();
    return m_unsaved.count() + (open ? 1 : 0);
}

store::Stored<void> Desk::keepTyped(const TypedAnswers &typed, const QDateTime &now)
{
    if (m_draftUnread)
        return tl::make_unexpected(*m_draftUnread);
    store::DraftStore drafts = m_session.store()->drafts();
    const auto keep = [&] { return typed.isEmpty() ? drafts.discard(*m_state.id) : drafts.save(draftOf(typed, now)); };
    store::Stored<void> kept = keep();
    if (!kept && m_session.replaceIfDamaged(kept.error()))
        kept = keep();
    if (kept)
        m_unsaved.writeTo(drafts);
    return kept;
}

store::SavedDraft Desk::draftOf(const TypedAnswers &typed, const QDateTime &now) const
{
    const DraftBase base = m_draftBase.value_or(DraftBase());
    return {*m_state.id, toJson(typed), base.setAt, base.status, timeOf(now)};
}

void Desk::discardDraft()
{
    m_discarded = m_form.state().typed;
    m_state.conflict.reset();
    m_form.restore({});
    saveDraft();
}

void Desk::undoDiscard()
{
    if (!m_discarded)
        return;
    // What stands there instead (a submission taken back) comes in its place: going back and forth loses neither.
    const TypedAnswers typed = m_form.state().typed;
    m_form.restore(*std::exchange(m_discarded, std::nullopt));
    if (!typed.isEmpty())
        m_discarded = typed;
    rebaseDraft();
    saveDraft();
}

void Desk::keepDraft()
{
    rebaseDraft();
    saveDraft();
}

void Desk::rebaseDraft()
{
    if (m_state.lead)
        m_draftBase = draftBaseOf(*m_state.lead);
}

} // namespace jobmark::session
