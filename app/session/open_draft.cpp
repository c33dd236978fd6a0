// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "open_draft.h"

#include <utility>

namespace jobmark::session {
namespace {

// A draft is on disk a second after the last key; half of that is left for the disk.
constexpr std::chrono::milliseconds pause{500};

// A disk that takes nothing is tried again this often.
constexpr std::chrono::milliseconds retryAfter{3'000};

store::Time timeOf(const QDateTime &when)
{
    return store::Time(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

QDateTime dateTimeOf(store::Time when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), Qt::UTC);
}

} // namespace

OpenDraft::OpenDraft(Session &session, StatusForm &form, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_form(form)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &OpenDraft::save);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &OpenDraft::tryAgain);
    connect(&session, &Session::storeRecovered, this, &OpenDraft::tryAgain);
    connect(&session, &Session::storeReplaced, this, &OpenDraft::save); // it may not have been brought over
    connect(&form, &StatusForm::typedChanged, this, &OpenDraft::onTyped);
}

OpenDraft::~OpenDraft()
{
    if (m_pause.isActive() || m_state.phase == DraftState::Phase::NotSaved)
        save();
    if (m_session.store() != nullptr)
        m_unsaved.writeTo(m_session.store()->drafts());
}

void OpenDraft::open(api::LeadId lead)
{
    if (m_pause.isActive())
        save();
    leaveUnsaved();
    m_lead = lead;
    m_now.reset();
    m_begun.reset();
    m_discarded.reset();
    m_replaced.clear();
    m_state = {};
    m_form.restore({});
    takeStored();
    takeUnsaved();
    planRetry();
}

void OpenDraft::setLead(const std::optional<api::Lead> &lead)
{
    m_now = lead ? std::optional(draftBaseOf(*lead)) : std::nullopt;
}

// While the stored draft could not be read, the empty form does not stand for it.
std::optional<store::SavedDraft> OpenDraft::readStored()
{
    m_unread = m_session.storeFault().value_or(store::StoreFault::Other);
    if (m_session.store() == nullptr)
        return std::nullopt;
    auto saved = m_session.store()->drafts().load(*m_lead);
    if (!saved && m_session.replaceIfDamaged(saved.error()))
        saved = m_session.store()->drafts().load(*m_lead);
    if (!saved) {
        m_unread = saved.error();
        return std::nullopt;
    }
    m_unread.reset();
    return *saved;
}

void OpenDraft::takeStored()
{
    const auto stored = readStored();
    if (stored)
        takeSaved(*stored);
}

void OpenDraft::takeSaved(const store::SavedDraft &stored)
{
    putIntoForm(stored);
    m_state = typed().isEmpty() ? DraftState() : DraftState{DraftState::Phase::Saved, dateTimeOf(stored.savedAt)};
}

// What the disk did not take is newer than what stands there. It is tried again soon.
void OpenDraft::takeUnsaved()
{
    const auto unsaved = m_unsaved.take(*m_lead);
    if (!unsaved)
        return;
    if (!typed().isEmpty())
        setAside({typed(), m_begun}, PutAway::Discarded);
    const QList<PutAwayDraft> beneath = m_replaced;
    putIntoForm(unsaved->draft);
    if (unsaved->beneath == UnsavedDrafts::Beneath::Unread)
        m_replaced = beneath + m_replaced;
    m_state = {DraftState::Phase::Saving, {}};
    m_pause.start(pause);
}

void OpenDraft::putIntoForm(const store::SavedDraft &draft)
{
    m_form.restore(typedAnswersFromJson(draft.texts));
    m_replaced = replacedFromJson(draft.texts);
    m_begun.reset();
    if (!typed().isEmpty())
        m_begun = DraftBase{draft.basedOnStatus, draft.basedOnUpdate};
}

void OpenDraft::leaveUnsaved()
{
    if (m_state.phase != DraftState::Phase::NotSaved || isEmpty())
        return;
    using Beneath = UnsavedDrafts::Beneath;
    m_unsaved.put(draftAt(m_session.surroundings().now()), m_unread ? Beneath::Unread : Beneath::Known);
}

void OpenDraft::onTyped()
{
    if (!m_begun)
        rebase();
    m_discarded.reset();
    // From the first key on: who types without a pause is not without a draft.
    if (!m_pause.isActive())
        m_pause.start(pause);
    // Only the first key of a burst changes what is shown; the rest must cost nothing.
    if (std::exchange(m_state.phase, DraftState::Phase::Saving) != DraftState::Phase::Saving)
        Q_EMIT stateChanged();
}

void OpenDraft::save()
{
    m_pause.stop();
    if (!m_lead)
        return;
    const QDateTime now = m_session.surroundings().now();
    const bool isNothing = typed().isEmpty();
    // Of what could not be read, an empty form has nothing to say.
    const store::Stored<void> kept = m_unread && isEmpty() ? store::Stored<void>() : write(now);
    if (!kept)
        m_state = {DraftState::Phase::NotSaved, {}, kept.error()};
    else if (isNothing)
        m_state = {};
    else
        m_state = {DraftState::Phase::Saved, now};
    if (isNothing)
        m_begun.reset();
    planRetry();
    Q_EMIT stateChanged();
    Q_EMIT draftsChanged();
}

store::Stored<void> OpenDraft::write(const QDateTime &now)
{
    if (m_unread)
        return tl::make_unexpected(*m_unread);
    store::DraftStore drafts = m_session.store()->drafts();
    const auto keep = [&] { return isEmpty() ? drafts.discard(*m_lead) : drafts.save(draftAt(now)); };
    store::Stored<void> kept = keep();
    if (!kept && m_session.replaceIfDamaged(kept.error()))
        kept = keep();
    if (kept)
        m_unsaved.writeTo(drafts);
    return kept;
}

store::SavedDraft OpenDraft::draftAt(const QDateTime &now) const
{
    const DraftBase base = m_begun.value_or(DraftBase());
    return {*m_lead, toJson(typed(), m_replaced), base.setAt, base.status, timeOf(now)};
}

// The disk may have room again, or let itself be read: nobody has to type another key for that.
void OpenDraft::tryAgain()
{
    if (m_unread && !m_pause.isActive())
        readBeneath();
    if (m_state.phase == DraftState::Phase::NotSaved) {
        save();
        return;
    }
    if (m_session.store() != nullptr && m_unsaved.count() > 0) {
        m_unsaved.writeTo(m_session.store()->drafts());
        Q_EMIT draftsChanged();
    }
    planRetry();
}

void OpenDraft::planRetry()
{
    const bool isNeeded = m_unread || m_state.phase == DraftState::Phase::NotSaved || m_unsaved.count() > 0;
    if (isNeeded && !m_retry.isActive())
        m_retry.start(retryAfter);
}

// What stands there is older than what was typed meanwhile: it makes way as a discarded draft does.
void OpenDraft::readBeneath()
{
    const auto stored = readStored();
    if (!stored)
        return;
    const QList<PutAwayDraft> replaced = m_replaced;
    if (typed().isEmpty())
        takeSaved(*stored);
    else if (const auto beneath = typedAnswersFromJson(stored->texts); !beneath.isEmpty())
        setAside({beneath, DraftBase{stored->basedOnStatus, stored->basedOnUpdate}}, PutAway::Discarded);
    m_replaced = replacedFromJson(stored->texts) + replaced;
    if (!replaced.isEmpty())
        return save();
    Q_EMIT stateChanged();
}

QSet<api::LeadId> OpenDraft::unkept() const
{
    QSet<api::LeadId> leads = m_unsaved.leads();
    const bool isKept = m_state.phase == DraftState::Phase::Saved ||
                        (typed().isEmpty() && m_state.phase != DraftState::Phase::NotSaved);
    if (m_lead && !isKept && !isEmpty())
        leads.insert(*m_lead);
    return leads;
}

void OpenDraft::discard()
{
    setAside({typed(), m_begun}, PutAway::Discarded);
    m_form.restore({});
    save();
}

OpenDraft::PutAway OpenDraft::putAway() const
{
    if (m_discarded)
        return m_whatDiscarded;
    return m_replaced.isEmpty() ? PutAway::Nothing : PutAway::Replaced;
}

void OpenDraft::offer(const TypedAnswers &answers)
{
    if (!typed().isEmpty())
        return;
    setAside({answers, {}}, PutAway::Submission);
    Q_EMIT stateChanged();
}

void OpenDraft::setAside(const PutAwayDraft &draft, PutAway what)
{
    m_discarded = draft;
    m_whatDiscarded = what;
}

// What stands there instead (a submission taken back) comes in its place: going back and forth loses neither.
void OpenDraft::bringBack()
{
    if (m_discarded)
        takeInstead(*std::exchange(m_discarded, std::nullopt));
    else if (!m_replaced.isEmpty())
        takeInstead(m_replaced.takeLast());
}

void OpenDraft::dropReplaced()
{
    if (m_replaced.isEmpty())
        return;
    m_replaced.removeLast();
    save();
}

void OpenDraft::replaceBy(const TypedAnswers &instead)
{
    takeInstead({instead, {}});
}

void OpenDraft::takeInstead(const PutAwayDraft &instead)
{
    if (m_discarded && m_discarded->typed == instead.typed)
        m_discarded.reset();
    if (!typed().isEmpty() && typed() != instead.typed)
        m_replaced.append({typed(), m_begun});
    m_form.restore(instead.typed);
    rebase();
    if (instead.begun)
        m_begun = instead.begun;
    save();
}

void OpenDraft::keep()
{
    rebase();
    save();
}

void OpenDraft::rebase()
{
    if (m_now)
        m_begun = m_now;
}

// What was put away is followed too, unless somebody else had been in between already.
void OpenDraft::followOwnUpdate(const api::Lead &lead)
{
    const DraftBase now = draftBaseOf(lead);
    const auto follow = [&](std::optional<DraftBase> &begun) {
        if (begun && m_now && stillFits(*begun, *m_now))
            begun = now;
    };
    if (m_discarded)
        follow(m_discarded->begun);
    for (PutAwayDraft &draft : m_replaced)
        follow(draft.begun);
    if (m_begun)
        m_begun = now;
    if (!isEmpty())
        save();
}

std::optional<DraftConflict> OpenDraft::conflict() const
{
    // A reason for declining is right or of no use, whatever the status was.
    if (!m_begun || !m_now || !typed().hasStatusPart() || stillFits(*m_begun, *m_now))
        return std::nullopt;
    return DraftConflict{m_begun->status};
}

} // namespace jobmark::session
