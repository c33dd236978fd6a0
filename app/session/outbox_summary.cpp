// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "outbox_summary.h"

#include <algorithm>

namespace jobmark::session {
namespace {

int &countFor(OutboxSummary &summary, outbox::State state)
{
    switch (state) {
    case outbox::State::Held:
        return summary.held;
    case outbox::State::NeedsDecision:
        return summary.undecided;
    case outbox::State::Refused:
        return summary.refused;
    case outbox::State::Queued:
        return summary.queued;
    default:
        return summary.underWay;
    }
}

bool foundNoConnection(const outbox::SubmissionView &view)
{
    using Kind = api::ApiError::Kind;
    if (view.waitingFor != outbox::WaitingFor::Retry || !view.life.lastError)
        return false;
    const Kind kind = view.life.lastError->kind;
    return kind == Kind::NoConnection || kind == Kind::TimedOutBeforeSending || kind == Kind::LostConnection;
}

bool waitsForSignIn(const outbox::SubmissionView &view)
{
    return view.waitingFor == outbox::WaitingFor::SignIn;
}

} // namespace

void OutboxSummary::count(const OutboxSummary &other)
{
    held += other.held;
    queued += other.queued;
    underWay += other.underWay;
    undecided += other.undecided;
    refused += other.refused;
    comesBack += other.comesBack;
}

OutboxSummary summaryOf(const QList<outbox::SubmissionView> &unsettled)
{
    OutboxSummary summary;
    for (const outbox::SubmissionView &view : unsettled) {
        if (!outbox::isEnd(view.state()))
            ++countFor(summary, view.state());
    }
    if (std::any_of(unsettled.begin(), unsettled.end(), waitsForSignIn))
        summary.hindrance = Hindrance::SignIn;
    else if (std::any_of(unsettled.begin(), unsettled.end(), foundNoConnection))
        summary.hindrance = Hindrance::Offline;
    return summary;
}

OutboxSummary summaryOf(const outbox::Outbox &outbox)
{
    OutboxSummary summary = summaryOf(outbox.unsettled());
    summary.comesBack = outbox.comingBackCount();
    return summary;
}

} // namespace jobmark::session
