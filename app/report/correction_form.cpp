// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "correction_form.h"

#include "review/recorded_draft.h"
#include "session/read_answers.h"

using namespace Qt::StringLiterals;

namespace jobmark::report {
namespace {

/// The lead as the form is to judge it: accepted, and with a status that can still be set.
api::Lead withoutLock(const api::Lead &lead)
{
    api::Lead open = lead;
    open.vendorLeadAction = api::VendorAction::Accepted;
    open.postLeadStatus = {};
    open.recorded.reset();
    return open;
}

} // namespace

CorrectionForm::CorrectionForm(session::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_form(session.surroundings())
{
    connect(&m_form, &session::StatusForm::updateReady, this, &CorrectionForm::takeUpdate);
    // The form reviews and asks because what it makes is sent at once. This is not: what was made is shown in full, and
    // with what is odd about it, before anybody gets it.
    connect(&m_form, &session::StatusForm::stateChanged, this, [this] {
        const session::FormPhase phase = m_form.state().phase;
        if (phase != session::FormPhase::Reviewing && phase != session::FormPhase::AskingWarnings)
            return;
        m_state.warnings = m_form.state().warnings;
        m_form.confirm();
    });
}

void CorrectionForm::open(const api::Lead &lead)
{
    if (m_state.lead == lead.id && m_recorded == review::recordedPart(lead))
        return;
    m_recorded = review::recordedPart(lead);
    m_state = {};
    m_state.lead = lead.id;
    m_form.setLead(withoutLock(lead));
    m_form.restore(session::typedFrom(rules::askedOnly(review::recordedDraft(lead)), m_session.surroundings()));
    Q_EMIT stateChanged();
}

void CorrectionForm::typeWhy(const QString &why)
{
    m_state.why = why;
    if (m_state.whyFault && review::CorrectionReason::fromText(why))
        m_state.whyFault.reset();
    Q_EMIT stateChanged();
}

void CorrectionForm::make()
{
    const auto why = review::CorrectionReason::fromText(m_state.why);
    m_state.whyFault = why ? std::nullopt : std::optional(why.error());
    m_state.warnings.clear();
    Q_EMIT stateChanged();
    m_form.submit();
}

void CorrectionForm::takeUpdate(const rules::Update &update)
{
    const auto why = review::CorrectionReason::fromText(m_state.why);
    if (!why)
        return;
    const QDateTime now = QDateTime::fromSecsSinceEpoch(m_session.surroundings().now().toSecsSinceEpoch(), Qt::UTC);
    m_state.request = review::CorrectionRequest{QUuid::createUuid(),
                                                now,
                                                m_session.connection().name.text(),
                                                m_session.connection().server,
                                                m_recorded,
                                                update,
                                                *why};
    const auto kept = keep(*m_state.request);
    m_state.fault = kept ? std::nullopt : std::optional(kept.error());
    Q_EMIT stateChanged();
}

store::Stored<void> CorrectionForm::keep(const review::CorrectionRequest &request)
{
    if (m_session.store() == nullptr)
        return tl::make_unexpected(m_session.storeFault().value_or(store::StoreFault::Other));
    const store::Time at{std::chrono::milliseconds(request.writtenAt.toMSecsSinceEpoch())};
    return m_session.store()->activity().append({{at, request.recorded.id, store::ActivityKind::CorrectionRequested,
                                                  review::toJson(request), review::referenceOf(request)}});
}

void CorrectionForm::goBack()
{
    if (m_state.request) {
        m_state.request.reset();
        m_state.fault.reset();
        Q_EMIT stateChanged();
        return;
    }
    m_form.goBack();
}

} // namespace jobmark::report
