// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submission_actions.h"

#include "submission_context.h"
#include "submission_words.h"

#include "parts/copying.h"

namespace jobmark::ui {
namespace {

using outbox::UserAction;
using outbox::WaitingFor;

QString actionText(SubmissionAction action)
{
    switch (action) {
    case SubmissionAction::Undo:
        return SubmissionWords::tr("Undo");
    case SubmissionAction::SendNow:
        return SubmissionWords::tr("Send now");
    case SubmissionAction::Edit:
        return SubmissionWords::tr("Edit");
    case SubmissionAction::Discard:
        return SubmissionWords::tr("Discard");
    case SubmissionAction::SendAgain:
        return SubmissionWords::tr("Send again");
    case SubmissionAction::KeepMine:
        return SubmissionWords::tr("Send mine");
    case SubmissionAction::TakeTheirs:
        return SubmissionWords::tr("Keep theirs");
    case SubmissionAction::CheckAgain:
        return SubmissionWords::tr("Look now");
    case SubmissionAction::CopyReference:
        return SubmissionWords::tr("Copy reference");
    case SubmissionAction::SignIn:
        return SubmissionWords::tr("Sign in");
    }
    return {};
}

bool isStatus(const outbox::SubmissionView &view)
{
    return std::holds_alternative<outbox::StatusUpdate>(view.content.what);
}

/// What the user wrote goes back to where it was written; accepting and a file have nothing in them to edit.
bool isTyped(const outbox::SubmissionView &view)
{
    return isStatus(view) || std::holds_alternative<outbox::Decline>(view.content.what);
}

QList<SubmissionAction> editAndDiscard(const outbox::SubmissionView &view)
{
    QList<SubmissionAction> actions;
    if (isTyped(view) && view.allows(UserAction::Edit))
        actions << SubmissionAction::Edit;
    if (view.allows(UserAction::Discard))
        actions << SubmissionAction::Discard;
    return actions;
}

QList<SubmissionAction> queuedActions(const outbox::SubmissionView &view)
{
    QList<SubmissionAction> actions;
    // A server that said how long it wants to be left alone is not asked sooner.
    const bool askedToWait = view.life.lastError && view.life.lastError->kind == api::ApiError::Kind::TooManyRequests;
    if (view.waitingFor == WaitingFor::SignIn)
        actions << SubmissionAction::SignIn;
    else if (view.waitingFor == WaitingFor::Retry && view.life.wait && !askedToWait)
        actions << SubmissionAction::SendNow;
    return actions + editAndDiscard(view);
}

QList<SubmissionAction> checkingActions(const outbox::SubmissionView &view)
{
    QList<SubmissionAction> actions;
    if (view.waitingFor == WaitingFor::SignIn)
        actions << SubmissionAction::SignIn;
    else if (view.state() == outbox::State::Unknown && view.life.wait)
        actions << SubmissionAction::CheckAgain;
    return actions << SubmissionAction::Discard;
}

QList<SubmissionAction> decisionActions(const outbox::SubmissionView &view)
{
    if (view.life.cause != outbox::DecisionCause::ChangedByOther)
        return QList{SubmissionAction::CheckAgain, SubmissionAction::SendAgain} + editAndDiscard(view);
    QList<SubmissionAction> actions{SubmissionAction::TakeTheirs};
    const bool isClosed = view.server && view.server->finalStatus();
    if (!isClosed)
        actions << SubmissionAction::KeepMine;
    if (!isClosed && isStatus(view))
        actions << SubmissionAction::Edit;
    return actions << SubmissionAction::CheckAgain;
}

} // namespace

QList<SubmissionAction> actionsFor(const outbox::SubmissionView &view)
{
    if (view.waitingFor == WaitingFor::WriteAccess)
        return {SubmissionAction::SignIn, SubmissionAction::Discard};
    switch (view.state()) {
    case outbox::State::Held:
        return QList{SubmissionAction::Undo, SubmissionAction::SendNow} + editAndDiscard(view);
    case outbox::State::Queued:
        return queuedActions(view);
    case outbox::State::Unknown:
    case outbox::State::Checking:
        return checkingActions(view);
    case outbox::State::NeedsDecision:
        return decisionActions(view);
    case outbox::State::Refused:
        return editAndDiscard(view);
    case outbox::State::Accepted:
        return {SubmissionAction::CopyReference};
    case outbox::State::Sending:
    case outbox::State::Undone:
    case outbox::State::Replaced:
    case outbox::State::Discarded:
        break;
    }
    return {};
}

QList<NoticeAction> noticeActionsFor(const outbox::SubmissionView &view)
{
    QList<NoticeAction> actions;
    for (const SubmissionAction action : actionsFor(view)) {
        const QString text = actionText(action);
        actions.append(
            {static_cast<int>(action), text,
             SubmissionWords::tr("%1: %2, lead %3").arg(text, submissionName(view.content.what), view.lead().text())});
    }
    return actions;
}

void applySubmissionAction(session::Session &session, outbox::SubmissionId id, SubmissionAction action, QWidget &from)
{
    outbox::Outbox *outbox = session.outbox();
    if (outbox == nullptr)
        return;
    // What came too late has no effect, and what stands on screen by then says why.
    switch (action) {
    case SubmissionAction::SendNow:
        (void)outbox->sendNow(id);
        break;
    case SubmissionAction::Discard:
        (void)outbox->discard(id);
        break;
    case SubmissionAction::SendAgain:
        (void)outbox->decide(id, outbox::Decision::SendAgain);
        break;
    case SubmissionAction::KeepMine:
        (void)outbox->decide(id, outbox::Decision::KeepMine);
        break;
    case SubmissionAction::TakeTheirs:
        (void)outbox->decide(id, outbox::Decision::TakeTheirs);
        break;
    case SubmissionAction::CheckAgain:
        if (const auto done = outbox->decide(id, outbox::Decision::CheckAgain); !done)
            (void)outbox->sendNow(id); // still in its second look: have that now
        break;
    case SubmissionAction::CopyReference:
        if (const auto view = outbox->submission(id))
            copyText(view->reference(), view->reference(), from);
        break;
    case SubmissionAction::Undo:
    case SubmissionAction::Edit:
    case SubmissionAction::SignIn:
        break;
    }
}

} // namespace jobmark::ui
