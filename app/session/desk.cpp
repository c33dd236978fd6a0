// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desk.h"

#include "lead_merge.h"

#include "rules/rule_table.h"

namespace jobmark::session {
namespace {

// A draft is on disk a second after the last key; half of that is left for the disk.
constexpr std::chrono::milliseconds draftPause{500};

DeskPhase phaseOf(const api::Lead &lead, api::Access access)
{
    if (access == api::Access::ReviewOnly)
        return DeskPhase::Record;
    const auto *action = lead.vendorLeadAction.value();
    if (action != nullptr && *action == api::VendorAction::Declined)
        return DeskPhase::Declined;
    if (lead.acceptance() == rules::Acceptance::NotAccepted)
        return DeskPhase::New;
    const api::Reported<rules::Status> status = lead.status();
    const bool final = status.value() != nullptr && rules::isFinal(*status.value());
    return final ? DeskPhase::Record : DeskPhase::Form;
}

store::Time timeOf(const QDateTime &when)
{
    return store::Time(std::chrono::milliseconds(when.toMSecsSinceEpoch()));
}

QDateTime dateTimeOf(store::Time when)
{
    return QDateTime::fromMSecsSinceEpoch(when.time_since_epoch().count(), Qt::UTC);
}

} // namespace

Desk::Desk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_form(session.surroundings())
    , m_attaching(session)
    , m_receiving(session)
{
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPause);
    connect(&m_draftPause, &QTimer::timeout, this, &Desk::saveDraft);
    connect(&m_form, &StatusForm::typedChanged, this, &Desk::onTyped);
    connect(&m_form, &StatusForm::updateReady, this, &Desk::submit);
    connect(&m_attaching, &Attaching::stateChanged, this,
            [this] { m_form.setAttachmentsToSend(m_attaching.state().onTheirWay()); });
    connect(&session.book(), &LeadBook::leadChanged, this, &Desk::onLeadChanged);
    connect(&session.book(), &LeadBook::leadsChanged, this, [this](const QList<api::LeadId> &ids) {
        if (m_state.id && ids.contains(*m_state.id))
            refreshLead();
    });
    connect(&session.book(), &LeadBook::readFailed, this, [this](api::LeadId id, const api::ApiError &error) {
        if (m_state.id != id)
            return;
        m_state.readError = error;
        publish();
    });
    connect(&session.book(), &LeadBook::listingChanged, this, [this] {
        if (m_state.phase == DeskPhase::CannotRead)
            publish();
    });
    connect(&session, &Session::signedIn, this, &Desk::readAgain);
    connect(&session, &Session::submissionChanged, this, &Desk::onSubmissionChanged);
    connect(&session, &Session::storeReplaced, this, &Desk::saveDraft); // it may not have been brought over
}

Desk::~Desk()
{
    if (m_draftPause.isActive())
        saveDraft();
    if (m_session.store() != nullptr)
        m_unsaved.writeTo(m_session.store()->drafts());
}

void Desk::open(api::LeadId id)
{
    if (m_state.id == id)
        return;
    if (m_draftPause.isActive())
        saveDraft();
    leaveUnsavedDraft();
    m_discarded.reset();
    m_draftBase.reset();
    m_isTakenAsAccepted = false;
    m_state = {};
    m_state.id = id;
    m_form.restore({});
    if (const auto known = m_session.book().find(id))
        m_form.setLead(*known);
    takeDraft();
    publish();
    // Without a token the answer is known; signing in reads it then. So it is on a server that reads no leads.
    if (m_session.isSignedIn() && m_session.book().canRead())
        m_session.book().read(id);
}

void Desk::readAgain()
{
    if (!m_state.id)
        return;
    m_state.readError.reset();
    publish();
    m_session.book().read(*m_state.id);
}

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
    m_draftPause.start();
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
        m_draftPause.start();
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
    if (typed.isEmpty())
        m_draftBase.reset();
    publish();
    Q_EMIT draftsChanged();
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

void Desk::submit(const rules::Update &update)
{
    submitWhat(outbox::StatusUpdate{update});
}

void Desk::accept()
{
    submitWhat(outbox::Accept{});
}

void Desk::takeAsAccepted()
{
    if (m_state.phase != DeskPhase::Unread)
        return;
    m_isTakenAsAccepted = true;
    publish();
}

tl::expected<void, rules::Code> Desk::decline(const QString &reason)
{
    const auto parsed = api::DeclineReason::fromText(reason);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    submitWhat(outbox::Decline{*parsed});
    return {};
}

// The form is emptied only when the outbox has the update on disk: until then it is the only place it stands in.
void Desk::submitWhat(const outbox::What &what)
{
    if (!m_state.lead)
        return;
    const auto taken = m_session.submit({*m_state.lead, what});
    if (!taken) {
        m_state.submitFault = taken.error();
        publish();
        return;
    }
    m_state.submitFault.reset();
    if (std::holds_alternative<outbox::StatusUpdate>(what)) {
        m_form.restore({});
        saveDraft();
    }
    publish();
    Q_EMIT submitted(*taken);
}

void Desk::takeBack(outbox::SubmissionId id)
{
    if (m_session.outbox() == nullptr)
        return;
    const auto what = m_session.outbox()->edit(id);
    if (!what)
        return;
    if (const auto *update = std::get_if<outbox::StatusUpdate>(&*what)) {
        // A draft that is in the way is put aside as a discarded one is.
        if (!m_form.state().typed.isEmpty())
            m_discarded = m_form.state().typed;
        m_form.restore(typedFrom(rules::toDraft(update->update), m_session.surroundings()));
        rebaseDraft();
        saveDraft();
    }
    publish();
}

void Desk::onLeadChanged(api::LeadId id)
{
    if (m_state.id == id)
        refreshLead();
}

// What the server recorded of our own update is no change by somebody else.
void Desk::onSubmissionChanged(outbox::SubmissionId id, api::LeadId lead)
{
    if (m_state.id != lead)
        return;
    const auto view = m_session.outbox() != nullptr ? m_session.outbox()->submission(id) : std::nullopt;
    if (view && view->state() == outbox::State::Accepted && m_state.lead && m_draftBase && !m_state.conflict)
        m_draftBase = draftBaseOf(view->server ? *view->server : leadAfter(*m_state.lead, *view));
    publish();
}

void Desk::refreshLead()
{
    if (!m_state.id)
        return;
    m_state.readError.reset();
    publish();
}

void Desk::publish()
{
    m_state.conflict.reset();
    if (m_state.id) {
        if (const auto known = m_session.book().find(*m_state.id))
            publishKnown(*known);
        else
            publishUnknown();
        m_state.submissions = m_session.submissionsOf(*m_state.id);
    }
    m_attaching.show(m_state);
    Q_EMIT stateChanged();
}

void Desk::publishKnown(const api::Lead &lead)
{
    m_state.lead = lead;
    m_state.isByNumber = false;
    m_state.phase = phaseOf(lead, m_session.connection().access);
    m_form.setLead(lead);
    if (m_draftBase && !m_form.state().typed.isEmpty() && !stillFits(*m_draftBase, lead))
        m_state.conflict = DraftConflict{m_draftBase->status};
    // That it cannot be read is no news of a lead that is known.
    if (!m_session.book().canRead())
        m_state.readError.reset();
}

void Desk::publishUnknown()
{
    const auto &error = m_state.readError;
    const bool isBeyondReading =
        !m_session.book().canRead() || (error && m_session.book().isBeyondReading(*m_state.id, *error));
    m_state.lead.reset();
    m_state.isByNumber = false;
    m_state.phase = error ? DeskPhase::CannotRead : DeskPhase::Reading;
    const bool isForReview = m_session.connection().access == api::Access::ReviewOnly;
    if (!isBeyondReading || isForReview || !m_session.isSignedIn())
        return;
    // Whoever has a draft of a status meant to record one.
    m_state.isByNumber = true;
    const bool isForStatus = m_isTakenAsAccepted || !m_form.state().typed.isEmpty();
    m_state.phase = isForStatus ? DeskPhase::Form : DeskPhase::Unread;
    m_state.lead = isForStatus ? acceptedLead(bareLead(*m_state.id)) : bareLead(*m_state.id);
    m_form.setLead(*m_state.lead);
}

} // namespace jobmark::session
