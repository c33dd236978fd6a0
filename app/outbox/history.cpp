// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "history.h"

#include "life_json.h"
#include "submission_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jobmark::outbox {
namespace {

using store::ActivityKind;

std::optional<ActivityKind> kindOf(State from, State to)
{
    switch (to) {
    case State::Sending:
        return ActivityKind::Sent;
    case State::Accepted:
        return ActivityKind::Accepted;
    case State::Refused:
        return ActivityKind::Refused;
    case State::NeedsDecision:
        return ActivityKind::DecisionNeeded;
    case State::Undone:
        return ActivityKind::Undone;
    case State::Discarded:
        return ActivityKind::Discarded;
    case State::Replaced:
        return ActivityKind::Replaced;
    case State::Unknown:
        if (from == State::Sending)
            return ActivityKind::ResultUnknown;
        [[fallthrough]];
    case State::Held:
    case State::Queued:
    case State::Checking:
        break;
    }
    return from == State::NeedsDecision ? std::optional(ActivityKind::Decided) : std::nullopt;
}

QJsonObject detailsOf(const Row &row, const Life &life)
{
    QJsonObject details = toJson(row.content.what);
    details.remove(u"path"_s);
    if (life.lastError && life.state != State::Accepted && life.state != State::Sending)
        details.insert(u"error"_s, toJson(*life.lastError));
    if (life.tries > 1)
        details.insert(u"try"_s, life.tries);
    if (life.state == State::NeedsDecision && life.cause)
        details.insert(u"cause"_s, toJson(life).value("cause"_L1));
    if (life.replacedBy)
        details.insert(u"replacedBy"_s, referenceOf(*life.replacedBy));
    const bool isAboutServer = life.state == State::Accepted || life.state == State::NeedsDecision;
    if (isAboutServer && row.server) {
        const QJsonObject lead = QJsonDocument::fromJson(row.server->json).object();
        details.insert(u"recorded"_s, lead.value("postLeadStatusData"_L1));
    }
    return details;
}

} // namespace

QList<store::NewActivity> entryFor(const Row &row, State from, const Life &next)
{
    const std::optional<ActivityKind> kind = kindOf(from, next.state);
    if (!kind || from == next.state)
        return {};
    QJsonObject details = detailsOf(row, next);
    if (*kind == ActivityKind::Decided)
        details.insert(u"next"_s, QString(nameOf(next.state)));
    return {{next.changedAt, row.lead(), *kind, details, referenceOf(row.content.id)}};
}

QList<store::NewActivity> entryForNew(const Row &row)
{
    return {{row.content.submittedAt, row.lead(), ActivityKind::Submitted, detailsOf(row, row.life),
             referenceOf(row.content.id)}};
}

} // namespace jobmark::outbox
