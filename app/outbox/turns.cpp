// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "turns.h"

#include <algorithm>

namespace jobmark::outbox {
namespace {

bool mayAttachmentGo(const Row &row, const QList<Row *> &ofLead)
{
    bool isOlder = true;
    for (const Row *other : ofLead) {
        if (other == &row) {
            isOlder = false;
            continue;
        }
        if (!other->isAttachment())
            continue;
        const State state = other->life.state;
        if (state == State::Sending || state == State::Checking)
            return false;
        if (isOlder && state == State::Queued && !other->life.wait)
            return false;
    }
    return true;
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
        } else if (state == State::Sending || (state == State::Queued && other->life.tries == 0)) {
            return false;
        }
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
