// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "desk_notice.h"

#include "reading/display_text.h"
#include "reading/meeting_reader.h"
#include "rules/wire_names.h"
#include "session/store_words.h"
#include "session/typed_words.h"
#include "words/error_words.h"
#include "words/finding_words.h"
#include "words/names.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct DeskNoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskNotice)
};

NoticeAction action(DeskAction what, const char *text)
{
    return {static_cast<int>(what), DeskNoticeWords::tr(text)};
}

NoticeState readNotice(const api::ApiError &error)
{
    const words::ErrorWords said = words::errorWords(error, words::Doing::Reading);
    NoticeState notice{Tone::Error, said.what, said.next, {}};
    if (error.kind == api::ApiError::Kind::SignInNeeded)
        notice.actions << action(DeskAction::SignIn, QT_TRANSLATE_NOOP("DeskNotice", "Sign in"));
    else
        notice.actions << action(DeskAction::ReadAgain, QT_TRANSLATE_NOOP("DeskNotice", "Try again"));
    return notice;
}

NoticeState submitNotice(const outbox::SubmitFault &fault)
{
    using Kind = outbox::SubmitFault::Kind;
    NoticeState notice{Tone::Error, {}, DeskNoticeWords::tr("Nothing was sent. What you typed is still here."), {}};
    switch (fault.kind) {
    case Kind::NotSaved:
        notice.text = session::storeSentence(fault.store);
        break;
    case Kind::AlreadyUnderWay:
        notice.text = DeskNoticeWords::tr(
            "The same is on its way for this lead already. Wait until it is settled, then look again.");
        break;
    case Kind::FinalUnderWay:
        notice.text = DeskNoticeWords::tr("A final status is on its way for this lead. Wait until RenovationFind has "
                                          "answered, then look again.");
        break;
    case Kind::AwaitsDecision:
        notice.text = DeskNoticeWords::tr("An earlier update of this lead needs your decision first. Decide what "
                                          "becomes of it, then submit again.");
        notice.actions << action(DeskAction::ShowDecision, QT_TRANSLATE_NOOP("DeskNotice", "Go to the decision"));
        break;
    case Kind::NoCopy:
        notice.text = DeskNoticeWords::tr(
            "The attachment cannot be read. Check that the file is still there, then add it again.");
        break;
    case Kind::ReviewOnly:
        notice.text = DeskNoticeWords::tr("This connection only reads: sign in to another one to record a status.");
        break;
    case Kind::NotAllowed: {
        QStringList sentences;
        for (const rules::Finding &finding : fault.findings) {
            if (finding.severity() == rules::Severity::Error)
                sentences << words::sentence(finding, std::nullopt);
        }
        notice.text = sentences.join(u'\n');
        break;
    }
    }
    return notice;
}

QString statusThen(const session::DraftConflict &conflict)
{
    if (const auto then = rules::fromWireName<rules::Status>(conflict.statusThen))
        return words::statusName(*then);
    return conflict.statusThen.isEmpty() ? DeskNoticeWords::tr("no status yet")
                                         : reading::displayText(conflict.statusThen, 80);
}

QString statusNow(const session::DeskState &state)
{
    const api::Reported<rules::Status> status = state.lead ? state.lead->status() : api::Reported<rules::Status>();
    if (status.value() != nullptr)
        return words::statusName(*status.value());
    return status.unknownText() != nullptr ? reading::displayText(*status.unknownText(), 80)
                                           : DeskNoticeWords::tr("no status yet");
}

QString conflictSentence(const QString &was, const QString &is, session::DeskPhase phase)
{
    if (phase == session::DeskPhase::Record) {
        return DeskNoticeWords::tr("This lead changed since you began your draft: its status was \"%1\" and "
                                   "is \"%2\" now, which is final. Your draft cannot be submitted any more; "
                                   "it is kept until you discard it.")
            .arg(was, is);
    }
    if (phase == session::DeskPhase::Declined) {
        return DeskNoticeWords::tr("This lead changed since you began your draft: it was declined. Your draft "
                                   "cannot be submitted any more; it is kept until you discard it.");
    }
    if (was == is) {
        return DeskNoticeWords::tr("The status \"%1\" of this lead was set again since you began your draft. "
                                   "Your draft is in the form below; keep it or discard it.")
            .arg(is);
    }
    return DeskNoticeWords::tr("This lead changed since you began your draft: its status was \"%1\" and is "
                               "\"%2\" now. Your draft is in the form below; keep it or discard it.")
        .arg(was, is);
}

bool hasForm(session::DeskPhase phase)
{
    return phase != session::DeskPhase::Record && phase != session::DeskPhase::Declined;
}

/// The draft itself, where no form shows it.
NoticeState withDraft(NoticeState notice, const session::TypedAnswers &typed)
{
    notice.details = session::typedLines(typed);
    notice.actions << action(DeskAction::CopyDraft, QT_TRANSLATE_NOOP("DeskNotice", "Copy my draft"))
                   << action(DeskAction::DiscardDraft, QT_TRANSLATE_NOOP("DeskNotice", "Discard my draft"));
    return notice;
}

NoticeState conflictNotice(const session::DraftConflict &conflict, const session::DeskState &state,
                           const session::TypedAnswers &typed)
{
    NoticeState notice{Tone::Warning, conflictSentence(statusThen(conflict), statusNow(state), state.phase), {}, {}};
    if (!hasForm(state.phase))
        return withDraft(notice, typed);
    notice.actions << action(DeskAction::KeepDraft, QT_TRANSLATE_NOOP("DeskNotice", "Keep my draft"))
                   << action(DeskAction::DiscardDraft, QT_TRANSLATE_NOOP("DeskNotice", "Discard my draft"));
    return notice;
}

NoticeState leftDraftNotice(const session::TypedAnswers &typed)
{
    return withDraft({Tone::Info,
                      DeskNoticeWords::tr("There is a draft for this lead that cannot be submitted "
                                          "any more. It is kept until you discard it."),
                      {},
                      {}},
                     typed);
}

} // namespace

std::optional<NoticeState> deskNotice(const session::DeskState &state, const session::TypedAnswers &typed)
{
    if (state.submitFault)
        return submitNotice(*state.submitFault);
    if (state.draft.phase == session::DraftState::Phase::NotSaved)
        return NoticeState{Tone::Warning,
                           session::storeSentence(state.draft.fault),
                           DeskNoticeWords::tr("Your draft is on screen, but not saved."),
                           {}};
    if (state.conflict)
        return conflictNotice(*state.conflict, state, typed);
    if (!hasForm(state.phase) && !typed.isEmpty())
        return leftDraftNotice(typed);
    if (state.readError && !state.isByNumber && state.readError->kind != api::ApiError::Kind::NotOffered)
        return readNotice(*state.readError);
    return std::nullopt;
}

QString draftText(const session::DraftState &draft, const session::Surroundings &surroundings)
{
    switch (draft.phase) {
    case session::DraftState::Phase::Saving:
        return DeskNoticeWords::tr("Saving draft");
    case session::DraftState::Phase::Saved:
        return DeskNoticeWords::tr("Draft saved %1")
            .arg(reading::writeTime(draft.savedAt->toTimeZone(surroundings.zone).time(), surroundings.locale));
    case session::DraftState::Phase::NotSaved:
        return DeskNoticeWords::tr("Draft not saved");
    case session::DraftState::Phase::None:
        break;
    }
    return {};
}

} // namespace jobmark::ui
