// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "window_notice.h"

#include "session/store_words.h"
#include "ui_account/account_words.h"
#include "ui_settings/settings_words.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct WindowNoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(WindowNotice)
};

NoticeAction action(WindowAction what, const char *text)
{
    return {static_cast<int>(what), WindowNoticeWords::tr(text)};
}

std::optional<NoticeState> signInNotice(const account::SignInState &state)
{
    auto notice = noticeOf(state);
    if (notice && state.phase != account::SignInState::Phase::SignedIn)
        notice->actions = {action(WindowAction::SignIn, QT_TRANSLATE_NOOP("WindowNotice", "Sign in"))};
    return notice;
}

NoticeAction understood(WindowAction dismissal)
{
    return action(dismissal, QT_TRANSLATE_NOOP("WindowNotice", "Understood"));
}

NoticeState storeNotice(store::StoreFault fault)
{
    NoticeState notice{Tone::Error, session::storeSentence(fault), {}, {}};
    // Only another Jobmark helps then.
    if (fault != store::StoreFault::NewerVersion)
        notice.actions = {action(WindowAction::RetryStore, QT_TRANSLATE_NOOP("WindowNotice", "Try again"))};
    return notice;
}

std::optional<NoticeState> noticeAtStart(const TroubleAtStart &trouble)
{
    if (auto notice = noticeOf(trouble.connections)) {
        notice->actions = {understood(WindowAction::DismissConnections)};
        return notice;
    }
    auto notice = noticeOf(trouble.settings);
    if (notice)
        notice->actions = {understood(WindowAction::DismissSettings)};
    return notice;
}

} // namespace

std::optional<NoticeState> windowNotice(const WindowTrouble &trouble)
{
    if (trouble.sampleDataFailed)
        return NoticeState{
            Tone::Error,
            WindowNoticeWords::tr(
                "The sample data could not be started. Check that jobmark-sandbox stands beside jobmark."),
            {},
            {action(WindowAction::RetrySampleData, QT_TRANSLATE_NOOP("WindowNotice", "Try again"))}};
    if (trouble.signInNeeded)
        return NoticeState{Tone::Warning,
                           WindowNoticeWords::tr("RenovationFind asks you to sign in again. What waits in "
                                                 "the outbox goes on afterwards; nothing typed is lost."),
                           {},
                           {action(WindowAction::SignIn, QT_TRANSLATE_NOOP("WindowNotice", "Sign in"))}};
    if (trouble.storeFault)
        return storeNotice(*trouble.storeFault);
    if (trouble.signIn) {
        if (const auto notice = signInNotice(*trouble.signIn))
            return notice;
    }
    if (!trouble.folderLeft.isEmpty())
        return NoticeState{
            Tone::Warning,
            WindowNoticeWords::tr("The connection is forgotten, but its folder could not be removed. Jobmark "
                                  "tries again at the next start; or remove it yourself."),
            trouble.folderLeft,
            {understood(WindowAction::DismissFolderLeft)}};
    if (!trouble.tokenLeft.isEmpty())
        return NoticeState{
            Tone::Warning,
            WindowNoticeWords::tr("The token of \"%1\" could not be removed from the keychain, and is used no "
                                  "more. Remove the entries called Jobmark in your keychain program.")
                .arg(trouble.tokenLeft),
            {},
            {understood(WindowAction::DismissTokenLeft)}};
    if (trouble.storeReplaced)
        return NoticeState{Tone::Warning,
                           WindowNoticeWords::tr("Jobmark's database was damaged. It is set aside and a new one is in "
                                                 "use; %n draft(s) and entries could be brought over.",
                                                 nullptr, trouble.storeReplaced->rescued),
                           WindowNoticeWords::tr("Look over the drafts and the outbox, then press F5. The "
                                                 "damaged file is kept as %1.")
                               .arg(trouble.storeReplaced->setAsideAs),
                           {understood(WindowAction::DismissReplaced)}};
    return noticeAtStart(trouble.atStart);
}

} // namespace jobmark::ui
