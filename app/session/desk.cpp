// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desk.h"

#include "rules/rule_table.h"
#include "rules/wire_names.h"

namespace jobmark::session {
namespace {

// A draft is on disk a second after the last key; half of that is left for the disk.
constexpr std::chrono::milliseconds draftPause{500};

QString statusText(const api::Lead &lead)
{
    const api::Reported<rules::Status> status = lead.status();
    if (status.value() != nullptr)
        return rules::wireName(*status.value());
    return status.unknownText() != nullptr ? *status.unknownText() : QString();
}

DeskPhase phaseOf(const api::Lead &lead)
{
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

} // namespace

Desk::Desk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_form(session.surroundings())
{
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(draftPause);
    connect(&m_draftPause, &QTimer::timeout, this, &Desk::saveDraft);
    connect(&m_form, &StatusForm::typedChanged, this, &Desk::onTyped);
    connect(&m_form, &StatusForm::updateReady, this, &Desk::submit);
    connect(&session.book(), &LeadBook::leadChanged, this, &Desk::onLeadChanged);
    connect(&session.book(), &LeadBook::leadsChanged, this, &Desk::refreshLead);
    connect(&session.book(), &LeadBook::readFailed, this, [this](api::LeadId id, const api::ApiError &error) {
        if (m_state.id != id)
            return;
        m_state.readError = error;
        publish();
    });
    connect(&session, &Session::signedIn, this, &Desk::readAgain);
    connect(&session, &Session::submissionChanged, this, [this](outbox::SubmissionId, api::LeadId lead) {
        if (m_state.id == lead)
            publish();
    });
}

Desk::~Desk()
{
    if (m_draftPause.isActive())
        saveDraft();
}

void Desk::open(api::LeadId id)
{
    if (m_state.id == id)
        return;
    if (m_draftPause.isActive())
        saveDraft();
    m_discarded.reset();
    m_draftBase.reset();
    m_state = {};
    m_state.id = id;
    m_form.restore({});
    if (const api::Lead *known = m_session.book().find(id))
        m_form.setLead(*known);
    takeDraft();
    publish();
    // Without a token the answer is known; signing in reads it then.
    if (m_session.isSignedIn())
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
    if (m_session.store() == nullptr)
        return;
    const auto saved = m_session.store()->drafts().load(*m_state.id);
    if (!saved || !*saved)
        return;
    m_form.restore(typedAnswersFromJson((*saved)->texts));
    m_state.draft = {DraftState::Phase::Saved,
                     QDateTime::fromMSecsSinceEpoch((*saved)->savedAt.time_since_epoch().count(), Qt::UTC)};
    m_draftBase = api::Lead();
    m_draftBase->dateModified = (*saved)->basedOnModified;
    m_draftBase->postLeadStatus =
        rules::fromWireName<rules::Status>((*saved)->basedOnStatus)
            ? api::Reported<rules::Status>(*rules::fromWireName<rules::Status>((*saved)->basedOnStatus))
            : api::Reported<rules::Status>();
    if (!(*saved)->basedOnStatus.isEmpty() && m_draftBase->postLeadStatus.isAbsent())
        m_draftBase->postLeadStatus = api::Reported<rules::Status>::unknown((*saved)->basedOnStatus);
}

void Desk::onTyped()
{
    if (!m_draftBase && m_state.lead)
        m_draftBase = *m_state.lead;
    m_discarded.reset();
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
    if (!m_state.id)
        return;
    const TypedAnswers &typed = m_form.state().typed;
    store::Stored<void> kept = tl::make_unexpected(m_session.storeFault().value_or(store::StoreFault::Other));
    const QDateTime now = m_session.surroundings().now();
    if (m_session.store() != nullptr && typed.isEmpty())
        kept = m_session.store()->drafts().discard(*m_state.id);
    else if (m_session.store() != nullptr) {
        const api::Lead base = m_draftBase.value_or(api::Lead());
        kept = m_session.store()->drafts().save(
            {*m_state.id, toJson(typed), base.dateModified, statusText(base), timeOf(now)});
    }
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
    m_form.restore(*std::exchange(m_discarded, std::nullopt));
    if (m_state.lead)
        m_draftBase = *m_state.lead;
    saveDraft();
}

void Desk::keepDraft()
{
    m_draftBase = m_state.lead;
    saveDraft();
}

void Desk::submit(const rules::Update &update)
{
    submitWhat(outbox::StatusUpdate{update});
}

void Desk::accept()
{
    submitWhat(outbox::Accept{});
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
        m_form.restore(typedFrom(rules::toDraft(update->update), m_session.surroundings()));
        m_draftBase = m_state.lead;
        saveDraft();
    }
    publish();
}

void Desk::onLeadChanged(api::LeadId id)
{
    if (m_state.id == id)
        refreshLead();
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
    const api::Lead *known = m_state.id ? m_session.book().find(*m_state.id) : nullptr;
    m_state.conflict.reset();
    if (known != nullptr) {
        m_state.lead = *known;
        m_state.phase = phaseOf(*known);
        m_form.setLead(*known);
        if (m_draftBase && !m_form.state().typed.isEmpty() && !(m_draftBase->status() == known->status()))
            m_state.conflict = DraftConflict{statusText(*m_draftBase)};
    } else if (m_state.id) {
        m_state.phase = m_state.readError ? DeskPhase::CannotRead : DeskPhase::Reading;
    }
    if (m_state.id)
        m_state.submissions = m_session.submissionsOf(*m_state.id);
    Q_EMIT stateChanged();
}

} // namespace jobmark::session
