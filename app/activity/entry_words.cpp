// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "entry_words.h"

#include "activity_context.h"
#include "topic.h"

#include "outbox/life_json.h"
#include "words/error_words.h"
#include "words/names.h"

using namespace Qt::StringLiterals;

namespace jobmark::activity {
namespace {

using store::ActivityKind;

words::Doing doingOf(const std::optional<outbox::What> &what)
{
    if (what && std::holds_alternative<outbox::Accept>(*what))
        return words::Doing::Accepting;
    if (what && std::holds_alternative<outbox::Decline>(*what))
        return words::Doing::Declining;
    if (what && std::holds_alternative<outbox::Attachment>(*what))
        return words::Doing::Uploading;
    return words::Doing::Submitting;
}

QString errorText(const QJsonObject &details, const std::optional<outbox::What> &what)
{
    const auto error = outbox::errorFromJson(details.value("error"_L1).toObject());
    return error ? words::errorWords(*error, doingOf(what)).what : QString();
}

QString causeText(const QString &cause)
{
    if (cause == "changed by other"_L1)
        return ActivityWords::tr("The server has recorded something else than was sent.");
    if (cause == "not recorded"_L1)
        return ActivityWords::tr("Two looks at the lead showed that it was not recorded.");
    if (cause == "cannot read"_L1)
        return ActivityWords::tr("The lead could not be read, so nobody knows.");
    return {};
}

QString decisionText(const QString &next)
{
    if (next == outbox::nameOf(outbox::State::Checking) || next == outbox::nameOf(outbox::State::Unknown))
        return ActivityWords::tr("The lead is to be looked at once more.");
    if (next == outbox::nameOf(outbox::State::Held) || next == outbox::nameOf(outbox::State::Queued))
        return ActivityWords::tr("It is to be sent again.");
    return {};
}

} // namespace

QString happeningName(ActivityKind kind, const std::optional<outbox::What> &what)
{
    switch (kind) {
    case ActivityKind::Accepted:
        return topicName(what && std::holds_alternative<outbox::Attachment>(*what) ? Topic::Attached : Topic::Accepted);
    case ActivityKind::Viewed:
        return topicName(Topic::Viewed);
    case ActivityKind::Submitted:
        return topicName(Topic::Submitted);
    case ActivityKind::Sent:
        return topicName(Topic::Sent);
    case ActivityKind::Refused:
        return topicName(Topic::Refused);
    case ActivityKind::ResultUnknown:
        return topicName(Topic::ResultUnknown);
    case ActivityKind::DecisionNeeded:
        return ActivityWords::tr("Decision needed");
    case ActivityKind::Decided:
        return ActivityWords::tr("Decided");
    case ActivityKind::Undone:
        return ActivityWords::tr("Undone");
    case ActivityKind::Discarded:
        return ActivityWords::tr("Discarded");
    case ActivityKind::CorrectionRequested:
        return topicName(Topic::Correction);
    case ActivityKind::Replaced:
        break;
    }
    return ActivityWords::tr("Replaced by a newer one");
}

QString submissionName(const outbox::What &what)
{
    if (const auto *status = std::get_if<outbox::StatusUpdate>(&what))
        return words::statusName(status->update.status());
    if (const auto *file = std::get_if<outbox::Attachment>(&what))
        return file->displayName;
    return std::holds_alternative<outbox::Accept>(what) ? ActivityWords::tr("Acceptance of the lead")
                                                        : ActivityWords::tr("Decline of the lead");
}

QString remarkOf(const store::NewActivity &entry, const std::optional<outbox::What> &what)
{
    const QJsonObject &details = entry.details;
    switch (entry.what) {
    case ActivityKind::Refused:
    case ActivityKind::ResultUnknown:
        return errorText(details, what);
    case ActivityKind::DecisionNeeded:
        return causeText(details.value("cause"_L1).toString());
    case ActivityKind::Decided:
        return decisionText(details.value("next"_L1).toString());
    case ActivityKind::Sent:
        if (const int number = details.value("try"_L1).toInt(); number > 1)
            return ActivityWords::tr("Try %1").arg(number);
        return {};
    case ActivityKind::Replaced:
        return ActivityWords::tr("The newer one is %1.").arg(details.value("replacedBy"_L1).toString());
    default:
        return {};
    }
}

} // namespace jobmark::activity
