// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desk.h"

#include "lead_merge.h"

#include <algorithm>

namespace jobmark::session {
namespace {

/// What may be different once something else of the lead has moved on.
bool isAboutOthers(const outbox::SubmitFault &fault)
{
    return fault.kind != outbox::SubmitFault::Kind::NotSaved && fault.kind != outbox::SubmitFault::Kind::NoCopy;
}

} // namespace

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
    if (m_state.conflict) {
        Q_EMIT conflictToAnswer();
        return;
    }
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
    if (std::holds_alternative<outbox::StatusUpdate>(what))
        m_typed.insert(*taken, m_form.state().typed);
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

void Desk::onLeadChanged(api::LeadId id)
{
    if (m_state.id == id)
        refreshLead();
}

// What the server recorded of our own update is no change by somebody else.
void Desk::onSubmissionAccepted(outbox::SubmissionId id, api::LeadId lead)
{
    m_typed.remove(id);
    if (m_state.id != lead || !m_state.lead || m_state.conflict)
        return;
    const auto view = m_session.outbox()->submission(id);
    if (!view)
        return;
    const bool isTold = view->server && !leavesOutWhatWasSent(*view->server, *view);
    m_draft.followOwnUpdate(isTold ? *view->server : leadAfter(*m_state.lead, *view));
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
