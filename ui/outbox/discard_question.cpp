// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "discard_question.h"

#include "submission_words.h"

#include <QCoreApplication>

namespace jobmark::ui {
namespace {

struct DiscardQuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(DiscardQuestion)
};

QString meaningAfterDamage(const outbox::SubmissionView &view)
{
    if (view.life.cause == outbox::DecisionCause::NotRecorded)
        return DiscardQuestionWords::tr("Nobody knows whether it was sent, and two looks show that RenovationFind does "
                                        "not have it. Discarding takes "
                                        "it out of the outbox, and the status of the lead stays as it is.");
    if (view.life.weight == outbox::Weight::Final)
        return DiscardQuestionWords::tr(
            "It may have been sent, and nobody knows yet whether it is recorded. Discarding does not take it back: "
            "Jobmark only stops looking, and if it is recorded, it is final. Look in the portal to be certain.");
    return DiscardQuestionWords::tr(
        "It may have been sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark "
        "only stops looking. Look in the portal to be certain.");
}

QString meaning(const outbox::SubmissionView &view)
{
    if (view.state() == outbox::State::Held)
        return DiscardQuestionWords::tr("It was not sent, and is not sent any more then: the lead keeps the status it "
                                        "has. What you typed can be put "
                                        "back into the form for as long as the outbox lists it as settled.");
    if (outbox::isUnsent(view.state()) && view.life.unknowns == 0)
        return DiscardQuestionWords::tr("It was not sent, and is not sent any more then.");
    if (view.state() == outbox::State::Refused)
        return DiscardQuestionWords::tr("RenovationFind refused it, so nothing of it is recorded.");
    if (view.mayBeOlderThanTheTruth())
        return meaningAfterDamage(view);
    if (view.life.cause == outbox::DecisionCause::NotRecorded)
        return DiscardQuestionWords::tr(
            "It was sent, and two looks show that RenovationFind does not have it. Discarding "
            "takes it out of the outbox, and the status of the lead stays as it is.");
    if (view.life.weight == outbox::Weight::Final)
        return DiscardQuestionWords::tr(
            "It was sent, and nobody knows yet whether it is recorded. Discarding does not take it back: Jobmark only "
            "stops looking, and if it is recorded, it is final. Look in the portal to be certain.");
    return DiscardQuestionWords::tr(
        "It was sent, and nobody knows yet whether it is recorded. Discarding does not take it "
        "back: Jobmark only stops looking. Look in the portal to be certain.");
}

} // namespace

NoticeState discardQuestion(const outbox::SubmissionView &view)
{
    const QString name = submissionNameWithLead(view);
    const auto action = [&name](DiscardAnswer answer, const QString &text) {
        return NoticeAction{static_cast<int>(answer), text, DiscardQuestionWords::tr("%1: %2").arg(text, name)};
    };
    return {Tone::Warning,
            DiscardQuestionWords::tr("Discard \"%1\"?").arg(name),
            meaning(view),
            {action(DiscardAnswer::Keep, DiscardQuestionWords::tr("Keep it")),
             action(DiscardAnswer::Discard, DiscardQuestionWords::tr("Discard it"))}};
}

} // namespace jobmark::ui
