// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/machine.h"
#include "outbox/submission.h"

/// Submissions of every kind, in every way they can stand.
namespace jobmark::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline outbox::What statusUpdate(rules::Status status)
{
    rules::Draft draft;
    draft.status = status;
    draft.jobAmount = *rules::Money::fromCents(100'000);
    return outbox::StatusUpdate{*rules::makeUpdate(rules::askedOnly(draft), rules::Context())};
}

inline QList<outbox::What> everyKind()
{
    return {statusUpdate(rules::Status::QuoteSent), statusUpdate(rules::Status::JobWon), outbox::Accept{},
            outbox::Decline{*api::DeclineReason::fromText(u"Too far"_s)},
            outbox::Attachment{u"/tmp/roof.jpg"_s, u"roof.jpg"_s, u"image/jpeg"_s}};
}

inline api::Lead leadWith(rules::Status status)
{
    api::Lead lead;
    lead.id = api::LeadId(1042);
    lead.postLeadStatus = status;
    return lead;
}

inline outbox::SubmissionView viewOf(const outbox::What &what, outbox::State state, rules::Status before)
{
    outbox::SubmissionView view{
        {QUuid::createUuid(), what, leadWith(before), outbox::Time()}, {}, outbox::WaitingFor::Nothing, {}, {}};
    view.life.state = state;
    view.life.weight = outbox::weightOf(what);
    return view;
}

/// Every way a submission can stand, of every kind.
inline QList<outbox::SubmissionView> everyView()
{
    QList<outbox::SubmissionView> views;
    for (const outbox::What &what : everyKind()) {
        for (int state = 0; state < outbox::stateCount; ++state) {
            for (const outbox::WaitingFor waitingFor :
                 {outbox::WaitingFor::Nothing, outbox::WaitingFor::UndoTime, outbox::WaitingFor::Retry,
                  outbox::WaitingFor::SecondLook, outbox::WaitingFor::Turn, outbox::WaitingFor::SignIn,
                  outbox::WaitingFor::Disk}) {
                for (const outbox::DecisionCause cause :
                     {outbox::DecisionCause::ChangedByOther, outbox::DecisionCause::NotRecorded,
                      outbox::DecisionCause::CannotRead, outbox::DecisionCause::CannotTell}) {
                    for (const rules::Status theirs : {rules::Status::ContactMade, rules::Status::JobWon}) {
                        outbox::SubmissionView view =
                            viewOf(what, static_cast<outbox::State>(state), rules::Status::QuoteSent);
                        view.life.cause = cause;
                        view.waitingFor = waitingFor;
                        view.server = leadWith(theirs);
                        if (waitingFor != outbox::WaitingFor::Nothing)
                            view.life.wait = outbox::Wait{outbox::Time(), outbox::Time(1min)};
                        views << view;
                    }
                }
            }
        }
    }
    return views;
}

inline QString describe(const outbox::SubmissionView &view)
{
    return u"kind %1, state %2, waiting for %3"_s.arg(view.content.what.index())
        .arg(static_cast<int>(view.state()))
        .arg(static_cast<int>(view.waitingFor));
}

} // namespace jobmark::test
