// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "topic.h"

#include "activity_context.h"

using namespace Qt::StringLiterals;

namespace jobmark::activity {
namespace {

using store::ActivityKind;

bool isAttachment(const store::NewActivity &entry)
{
    return entry.details.value("kind"_L1).toString() == "attachment"_L1;
}

} // namespace

Topic topicOf(const store::NewActivity &entry)
{
    switch (entry.what) {
    case ActivityKind::Viewed:
        return Topic::Viewed;
    case ActivityKind::Submitted:
        return Topic::Submitted;
    case ActivityKind::Sent:
        return Topic::Sent;
    case ActivityKind::Accepted:
        return isAttachment(entry) ? Topic::Attached : Topic::Accepted;
    case ActivityKind::Refused:
        return Topic::Refused;
    case ActivityKind::ResultUnknown:
        return Topic::ResultUnknown;
    case ActivityKind::DecisionNeeded:
    case ActivityKind::Decided:
        return Topic::Decisions;
    case ActivityKind::CorrectionRequested:
        return Topic::Correction;
    case ActivityKind::Undone:
    case ActivityKind::Discarded:
    case ActivityKind::Replaced:
        break;
    }
    return Topic::TakenBack;
}

QList<ActivityKind> kindsOf(Topic topic)
{
    switch (topic) {
    case Topic::Viewed:
        return {ActivityKind::Viewed};
    case Topic::Submitted:
        return {ActivityKind::Submitted};
    case Topic::Sent:
        return {ActivityKind::Sent};
    case Topic::Accepted:
    case Topic::Attached:
        return {ActivityKind::Accepted};
    case Topic::Refused:
        return {ActivityKind::Refused};
    case Topic::ResultUnknown:
        return {ActivityKind::ResultUnknown};
    case Topic::Decisions:
        return {ActivityKind::DecisionNeeded, ActivityKind::Decided};
    case Topic::Correction:
        return {ActivityKind::CorrectionRequested};
    case Topic::TakenBack:
        break;
    }
    return {ActivityKind::Undone, ActivityKind::Discarded, ActivityKind::Replaced};
}

QString topicName(Topic topic)
{
    switch (topic) {
    case Topic::Viewed:
        return ActivityWords::tr("Viewed");
    case Topic::Submitted:
        return ActivityWords::tr("Submitted");
    case Topic::Sent:
        return ActivityWords::tr("Sent to the server");
    case Topic::Accepted:
        return ActivityWords::tr("Accepted by the server");
    case Topic::Attached:
        return ActivityWords::tr("Attached");
    case Topic::Refused:
        return ActivityWords::tr("Refused by the server");
    case Topic::ResultUnknown:
        return ActivityWords::tr("Result unknown");
    case Topic::Decisions:
        return ActivityWords::tr("Decisions");
    case Topic::Correction:
        return ActivityWords::tr("Correction requested");
    case Topic::TakenBack:
        break;
    }
    return ActivityWords::tr("Undone, discarded or replaced");
}

} // namespace jobmark::activity
