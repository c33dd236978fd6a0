// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desk.h"

#include "lead_merge.h"

#include <algorithm>
#include <tuple>

namespace jobmark::session {
namespace {

DeskPhase phaseOf(const api::Lead &lead, api::Access access)
{
    if (access == api::Access::ReviewOnly || lead.finalStatus())
        return DeskPhase::Record;
    const auto *action = lead.vendorLeadAction.value();
    if (action != nullptr && *action == api::VendorAction::Declined)
        return DeskPhase::Declined;
    if (lead.acceptance() == rules::Acceptance::NotAccepted)
        return DeskPhase::New;
    return DeskPhase::Form;
}

/// Whether what was submitted has a form to go back to.
bool hasPlaceFor(const outbox::What &what, DeskPhase phase)
{
    if (std::holds_alternative<outbox::Accept>(what))
        return false;
    return std::holds_alternative<outbox::Decline>(what) ? phase == DeskPhase::New || phase == DeskPhase::Unread
                                                         : phase == DeskPhase::Form;
}

/// What may be different once something else of the lead has moved on.
bool isAboutOthers(const outbox::SubmitFault &fault)
{
    return fault.kind != outbox::SubmitFault::Kind::NotSaved && fault.kind != outbox::SubmitFault::Kind::NoCopy;
}

} // namespace

bool DeskState::isBeingAnswered() const
{
    return std::any_of(submissions.begin(), submissions.end(), [](const outbox::SubmissionView &view) {
        const bool isAnswer = std::holds_alternative<outbox::Accept>(view.content.what) ||
                              std::holds_alternative<outbox::Decline>(view.content.what);
        return isAnswer && !outbox::isEnd(view.state()) && view.state() != outbox::State::Refused;
    });
}

Desk::Desk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_form(session.surroundings())
    , m_attaching(session)
    , m_receiving(session)
    , m_draft(session, m_form)
{
    connect(&m_draft, &OpenDraft::stateChanged, this, &Desk::publish);
    connect(&m_form, &StatusForm::typedChanged, this, [this] {
        if (!m_state.submitFault)
            return;
        m_state.submitFault.reset();
        publish();
    });
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
    connect(&session, &Session::submissionAccepted, this, &Desk::onSubmissionAccepted);
    connect(&session, &Session::submissionChanged, this, &Desk::onSubmissionChanged);
}

void Desk::open(api::LeadId id)
{
    if (m_state.id == id)
        return;
    m_draft.open(id);
    m_isTakenAsAccepted = false;
    m_state = {};
    m_state.id = id;
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

void Desk::stopReading()
{
    if (m_state.phase != DeskPhase::Reading)
        return;
    m_state.readError = api::ApiError{api::ApiError::Kind::Cancelled, 0, {}, {}};
    publish();
}

void Desk::submit(const rules::Update &update)
{
    submitWhat(outbox::StatusUpdate{update});
}

void Desk::accept()
{
    if (!m_state.isBeingAnswered()) // or it was pressed twice
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
    if (m_state.isBeingAnswered())
        return {};
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
    forgetTyped(what);
    publish();
    Q_EMIT submitted(*taken);
}

void Desk::forgetTyped(const outbox::What &what)
{
    if (std::holds_alternative<outbox::Attachment>(what))
        return;
    TypedAnswers left;
    if (!std::holds_alternative<outbox::StatusUpdate>(what)) { // an answer to the lead, and whatever that is, it is one
        left = m_form.state().typed;
        left.declineReason.clear();
    }
    if (left == m_form.state().typed)
        return;
    m_form.restore(left);
    m_draft.save();
}

void Desk::takeBack(outbox::SubmissionId id)
{
    outbox::Outbox *outbox = m_session.outbox();
    const auto view = outbox != nullptr ? outbox->submission(id) : std::nullopt;
    if (!view)
        return;
    // A lead that is answered has no place for a reason for declining: it stays in the outbox, where it can be read.
    const bool isAnswered =
        m_state.phase == DeskPhase::Declined || m_state.phase == DeskPhase::Form || m_state.phase == DeskPhase::Record;
    if (isAnswered && std::holds_alternative<outbox::Decline>(view->content.what))
        return;
    if (view->allows(outbox::UserAction::Edit)) {
        typeAnew(view->content.what);
        // On the disk as a draft before the outbox lets go of it: whatever happens between the two, it stands
        // somewhere. What would still be sent is undone all the same.
        if (outbox::isUnsent(view->state()) || m_draft.state().phase != DraftState::Phase::NotSaved)
            std::ignore = outbox->edit(id);
        m_putBack.insert(id);
    }
    publish();
}

void Desk::discard(outbox::SubmissionId id)
{
    outbox::Outbox *outbox = m_session.outbox();
    const auto view = outbox != nullptr ? outbox->submission(id) : std::nullopt;
    if (!view || !outbox->discard(id))
        return;
    const outbox::What &what = view->content.what;
    const auto typed = typedFor(what);
    if (typed && m_state.id == view->lead() && hasPlaceFor(what, m_state.phase))
        m_draft.offer(*typed);
    publish();
}

bool Desk::canPutBack(const outbox::SubmissionView &view) const
{
    if (view.state() != outbox::State::Discarded || m_putBack.contains(view.id()))
        return false;
    const outbox::What &what = view.content.what;
    if (std::holds_alternative<outbox::Attachment>(what) && !m_attaching.canTryAgain(view))
        return false;
    const auto lead = m_session.book().find(view.lead());
    return hasPlaceFor(what, lead ? phaseOf(*lead, m_session.connection().access) : DeskPhase::Unread);
}

void Desk::putBack(outbox::SubmissionId id)
{
    const auto view = m_session.outbox() != nullptr ? m_session.outbox()->submission(id) : std::nullopt;
    if (!view || m_state.id != view->lead() || !canPutBack(*view))
        return;
    typeAnew(view->content.what);
    m_attaching.tryAgain(id);
    m_putBack.insert(id);
    publish();
}

std::optional<TypedAnswers> Desk::typedFor(const outbox::What &what) const
{
    if (const auto *update = std::get_if<outbox::StatusUpdate>(&what))
        return typedFrom(rules::toDraft(update->update), m_session.surroundings());
    const auto *decline = std::get_if<outbox::Decline>(&what);
    if (decline == nullptr)
        return std::nullopt;
    TypedAnswers typed = m_form.state().typed;
    typed.declineReason = decline->reason.text();
    return typed;
}

void Desk::typeAnew(const outbox::What &what)
{
    if (const auto typed = typedFor(what))
        m_draft.replaceBy(*typed);
}

void Desk::onLeadChanged(api::LeadId id)
{
    if (m_state.id == id)
        refreshLead();
}

// What the server recorded of our own update is no change by somebody else.
void Desk::onSubmissionAccepted(outbox::SubmissionId id, api::LeadId lead)
{
    if (m_state.id != lead || !m_state.lead || m_state.conflict)
        return;
    if (const auto view = m_session.outbox()->submission(id))
        m_draft.followOwnUpdate(view->server ? *view->server : leadAfter(*m_state.lead, *view));
}

void Desk::onSubmissionChanged(outbox::SubmissionId /*id*/, api::LeadId lead)
{
    if (m_state.id != lead)
        return;
    if (m_state.submitFault && isAboutOthers(*m_state.submitFault))
        m_state.submitFault.reset();
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
    m_state.draft = m_draft.state();
    m_state.conflict.reset();
    if (m_state.id) {
        if (const auto known = m_session.book().find(*m_state.id))
            publishKnown(*known);
        else
            publishUnknown();
        m_draft.setLead(m_state.lead);
        if (!m_state.isByNumber)
            m_state.conflict = m_draft.conflict();
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
    const bool isForStatus = m_isTakenAsAccepted || m_form.state().typed.hasStatusPart();
    m_state.phase = isForStatus ? DeskPhase::Form : DeskPhase::Unread;
    m_state.lead = isForStatus ? acceptedLead(bareLead(*m_state.id)) : bareLead(*m_state.id);
    m_form.setLead(*m_state.lead);
}

} // namespace jobmark::session
