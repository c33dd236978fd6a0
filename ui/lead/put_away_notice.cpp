// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "put_away_notice.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct PutAwayWords
{
    Q_DECLARE_TR_FUNCTIONS(PutAway)
};

NoticeAction action(PutAwayAction what, const QString &text)
{
    return {static_cast<int>(what), text};
}

NoticeState undoable(const QString &text)
{
    return {Tone::Info, text, {}, {action(PutAwayAction::BringBack, PutAwayWords::tr("Undo"))}};
}

} // namespace

std::optional<NoticeState> putAwayNotice(session::OpenDraft::PutAway what)
{
    switch (what) {
    case session::OpenDraft::PutAway::Nothing:
        break;
    case session::OpenDraft::PutAway::Discarded:
        return undoable(PutAwayWords::tr("The draft is discarded."));
    case session::OpenDraft::PutAway::Submission:
        return undoable(PutAwayWords::tr("What you had submitted is discarded. It can be put back into the form."));
    case session::OpenDraft::PutAway::Replaced:
        return NoticeState{Tone::Info,
                           PutAwayWords::tr("Another draft of this lead is kept: it made way for what was taken back."),
                           {},
                           {action(PutAwayAction::BringBack, PutAwayWords::tr("Bring it back")),
                            action(PutAwayAction::Drop, PutAwayWords::tr("Discard it"))}};
    }
    return std::nullopt;
}

} // namespace jobmark::ui
