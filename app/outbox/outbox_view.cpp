// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// What a submission waits for, and until when.
#include "outbox_private.h"
#include "turns.h"

namespace jobmark::outbox {

SubmissionView Outbox::Private::viewOf(const Row &row) const
{
    SubmissionView view{row.content, row.life, WaitingFor::Nothing, {}, row.server, row.durability};
    const State state = row.life.state;
    if (isReviewOnly() && isUnsent(state)) {
        view.waitingFor = WaitingFor::WriteAccess;
    } else if (row.life.wait && clock.now() < row.life.wait->until) {
        view.waitingFor = row.life.waitReason;
        view.until = row.life.wait->until;
    } else if (state == State::NeedsDecision || state == State::Refused) {
        view.waitingFor = WaitingFor::User;
    } else if (isToGo(state) && isSignInNeeded) {
        view.waitingFor = WaitingFor::SignIn;
    } else if (isToGo(state) && clock.now() < serverBusyUntil) {
        view.waitingFor = WaitingFor::Retry;
        view.until = serverBusyUntil;
    } else if (isToGo(state) && isHeldUpByDisk()) {
        view.waitingFor = WaitingFor::Disk;
        view.until = storeAgainAt;
    } else if (state == State::Queued && !isItsTurn(row, ledger.activeOf(row.lead()))) {
        view.waitingFor = WaitingFor::Turn;
    }
    if (view.until)
        view.left = *view.until - clock.now();
    return view;
}

} // namespace jobmark::outbox
