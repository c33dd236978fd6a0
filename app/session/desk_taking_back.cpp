// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// How what was submitted comes back to where it was typed.
#include "desk.h"

#include <tuple>

namespace jobmark::session {
namespace {

/// Whether what was submitted has a form to go back to.
bool hasPlaceFor(const outbox::What &what, DeskPhase phase)
{
    if (std::holds_alternative<outbox::Accept>(what))
        return false;
    return std::holds_alternative<outbox::Decline>(what) ? phase == DeskPhase::New || phase == DeskPhase::Unread
                                                         : phase == DeskPhase::Form;
}

} // namespace

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
        typeAnew(*view);
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
    const auto typed = typedFor(*view);
    if (typed && m_state.id == view->lead() && hasPlaceFor(view->content.what, m_state.phase))
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
    typeAnew(*view);
    m_attaching.tryAgain(id);
    m_putBack.insert(id);
    publish();
}

std::optional<TypedAnswers> Desk::typedFor(const outbox::SubmissionView &view) const
{
    if (const auto typed = m_typed.constFind(view.id()); typed != m_typed.constEnd())
        return *typed;
    if (const auto *update = std::get_if<outbox::StatusUpdate>(&view.content.what))
        return typedFrom(rules::toDraft(update->update), m_session.surroundings());
    const auto *decline = std::get_if<outbox::Decline>(&view.content.what);
    if (decline == nullptr)
        return std::nullopt;
    TypedAnswers typed = m_form.state().typed;
    typed.declineReason = decline->reason.text();
    return typed;
}

void Desk::typeAnew(const outbox::SubmissionView &view)
{
    if (const auto typed = typedFor(view))
        m_draft.replaceBy(*typed);
}

} // namespace jobmark::session
