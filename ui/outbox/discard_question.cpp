// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "discard_question.h"

#include "submission_words.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("DiscardQuestion", text);
}

QString meaning(const outbox::SubmissionView &view)
{
    if (view.state() == outbox::State::Held)
        return translated(QT_TRANSLATE_NOOP(
            "DiscardQuestion", "It was not sent, and is not sent any more then: the lead keeps the status it has. What "
                               "you typed goes with it; Undo takes it back into its form."));
    if (outbox::isUnsent(view.state()) && view.life.unknowns == 0)
        return translated(QT_TRANSLATE_NOOP("DiscardQuestion", "It was not sent, and is not sent any more then."));
    if (view.state() == outbox::State::Refused)
        return translated(
            QT_TRANSLATE_NOOP("DiscardQuestion", "RenovationFind refused it, so nothing of it is recorded."));
    if (view.life.cause == outbox::DecisionCause::NotRecorded)
        return translated(QT_TRANSLATE_NOOP(
            "DiscardQuestion", "It was sent once, and two looks show that RenovationFind does not have it. Discarding "
                               "takes it out of the outbox, and the status of the lead stays as it is."));
    if (view.life.weight == outbox::Weight::Final)
        return translated(QT_TRANSLATE_NOOP(
            "DiscardQuestion",
            "It was sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only "
            "stops looking, and if it is recorded, it is final. Look in the portal to be certain."));
    return translated(QT_TRANSLATE_NOOP(
        "DiscardQuestion", "It was sent, and nobody knows yet whether it is recorded. Discarding does not take it "
                           "back: Jobmark only stops looking. Look in the portal to be certain."));
}

} // namespace

NoticeState discardQuestion(const outbox::SubmissionView &view)
{
    const QString name = submissionNameWithLead(view);
    const auto action = [&name](DiscardAnswer answer, const QString &text) {
        return NoticeAction{static_cast<int>(answer), text,
                            translated(QT_TRANSLATE_NOOP("DiscardQuestion", "%1: %2")).arg(text, name)};
    };
    return {Tone::Warning,
            translated(QT_TRANSLATE_NOOP("DiscardQuestion", "Discard \"%1\"?")).arg(name),
            meaning(view),
            {action(DiscardAnswer::Keep, translated(QT_TRANSLATE_NOOP("DiscardQuestion", "Keep it"))),
             action(DiscardAnswer::Discard, translated(QT_TRANSLATE_NOOP("DiscardQuestion", "Discard it")))}};
}

} // namespace jobmark::ui
