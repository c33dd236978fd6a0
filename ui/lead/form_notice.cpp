// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "form_notice.h"

#include "words/names.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct FormNoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(FormNotice)
};

QString sentences(const QList<session::FormMessage> &messages)
{
    QStringList lines;
    for (const session::FormMessage &message : messages)
        lines << message.sentence;
    return lines.join(u'\n');
}

NoticeState errorNotice(const session::FormState &state)
{
    NoticeState notice;
    notice.tone = Tone::Error;
    notice.text = FormNoticeWords::tr("Nothing was sent yet. %n field(s) need attention:", nullptr,
                                      static_cast<int>(state.errors.size()));
    notice.details = sentences(state.errors);
    for (const session::FormMessage &message : state.errors) {
        const QString name = words::fieldLabel(message.field);
        const NoticeAction action{static_cast<int>(message.field), FormNoticeWords::tr("Go to %1").arg(name)};
        if (!notice.actions.contains(action))
            notice.actions << action;
    }
    return notice;
}

NoticeState warningNotice(const session::FormState &state)
{
    NoticeState notice;
    notice.tone = Tone::Warning;
    notice.text = FormNoticeWords::tr("Nothing was sent yet. Look at this once before it goes:");
    notice.details = sentences(state.warnings);
    notice.actions = {{formNoticeBack, FormNoticeWords::tr("Keep editing")},
                      {formNoticeConfirm, FormNoticeWords::tr("Submit as it is")}};
    return notice;
}

} // namespace

std::optional<NoticeState> formNotice(const session::FormState &state)
{
    switch (state.phase) {
    case session::FormPhase::Correcting:
        return errorNotice(state);
    case session::FormPhase::AskingWarnings:
        return warningNotice(state);
    case session::FormPhase::Editing:
    case session::FormPhase::Reviewing:
        break;
    }
    return std::nullopt;
}

} // namespace jobmark::ui
