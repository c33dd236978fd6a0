// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "turns.h"

#include <algorithm>

namespace jobmark::outbox {
namespace {

/// Which of two files of one name the server has, nobody could tell: the one waits until it is settled of the other.
bool waitsForNamesake(const Row &attachment, const QList<Row *> &ofLead)
{
    return std::any_of(ofLead.begin(), ofLead.end(), [&attachment](const Row *other) {
        return attachment.isNamesakeOf(*other) && isUnderWay(other->life.state);
    });
}

/// A file goes before its status, which may close the lead, unless it failed, or waits for one that may take the user
/// to settle. To be asked to sign in, or once for a pause, is no failure.
bool isStillToGoFirst(const Row &attachment, const QList<Row *> &ofLead)
{
    const Life &life = attachment.life;
    if (waitsForNamesake(attachment, ofLead))
        return false;
    if (life.state != State::Queued || life.tries == 0)
        return life.state == State::Sending || life.state == State::Queued;
    if (!life.lastError)
        return false;
    const bool isForAPause = life.lastError->kind == api::ApiError::Kind::TooManyRequests && life.tries == 1;
    return life.lastError->kind == api::ApiError::Kind::SignInNeeded || isForAPause;
}

bool mayOtherGo(const Row &row, const QList<Row *> &ofLead)
{
    bool isOlder = true;
    for (const Row *other : ofLead) {
        const State state = other->life.state;
        if (other == &row) {
            isOlder = false;
        } else if (!other->isAttachment()) {
            if (isUnderWay(state) || (isOlder && isUnsent(state)))
                return false;
        } else if (isStillToGoFirst(*other, ofLead)) {
            return false;
        }
    }
    return true;
}

bool mayAttachmentGo(const Row &row, const QList<Row *> &ofLead)
{
    if (waitsForNamesake(row, ofLead))
        return false;
    bool isOlder = true;
    for (const Row *other : ofLead) {
        if (other == &row) {
            isOlder = false;
            continue;
        }
        if (!other->isAttachment()) {
            // After a failure it is the other's turn first, or a file that is always put off would hold it up for ever.
            if (!isStillToGoFirst(row, ofLead) && other->life.state == State::Queued && !other->life.wait &&
                mayOtherGo(*other, ofLead))
                return false;
            continue;
        }
        const State state = other->life.state;
        if (state == State::Sending || state == State::Checking)
            return false;
        if (isOlder && state == State::Queued && !other->life.wait && !waitsForNamesake(*other, ofLead))
            return false;
    }
    return true;
}

} // namespace

bool isItsTurn(const Row &row, const QList<Row *> &ofLead)
{
    const bool readComesFirst =
        std::any_of(ofLead.begin(), ofLead.end(), [](const Row *other) { return other->life.isToBeReadFirst(); });
    if (readComesFirst)
        return false;
    return row.isAttachment() ? mayAttachmentGo(row, ofLead) : mayOtherGo(row, ofLead);
}

} // namespace jobmark::outbox
