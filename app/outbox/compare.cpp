// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "compare.h"

#include "rules/rule_table.h"

#include <algorithm>

namespace jobmark::outbox {
namespace {

static_assert(rules::fieldCount == 12); // each is named below

using api::Reported;
using rules::Field;

/// What was sent is recorded; what was not sent is as it was before, or missing.
template <class T>
bool fits(const std::optional<T> &sent, const Reported<T> &before, const Reported<T> &now)
{
    if (sent)
        return now.value() != nullptr && *now.value() == *sent;
    return now.isAbsent() || now == before;
}

bool dateFits(const std::optional<rules::TargetDate> &sent, const Reported<QDate> &dayBefore,
              const std::optional<bool> &tbdBefore, const Reported<QDate> &dayNow, const std::optional<bool> &tbdNow)
{
    const bool isTbd = tbdNow.value_or(false);
    if (!sent)
        return (dayNow.isAbsent() || dayNow == dayBefore) && (!isTbd || tbdNow == tbdBefore);
    if (sent->day())
        return !isTbd && dayNow.value() != nullptr && *dayNow.value() == *sent->day();
    return isTbd && dayNow.isAbsent();
}

bool notesFit(const rules::Notes &sent, const QString &before, const QString &now)
{
    const rules::Notes recorded(now);
    return recorded == sent || (sent.isEmpty() && now == before);
}

bool isRecorded(const rules::Update &sent, const api::Lead &before, const api::Lead &now)
{
    if (now.status() != Reported(sent.status()))
        return false;
    const api::RecordedStatus was = before.recorded.value_or(api::RecordedStatus());
    const api::RecordedStatus is = now.recorded.value_or(api::RecordedStatus());
    // The server may report the status in two places; they must not contradict each other.
    if (is.status.value() != nullptr && *is.status.value() != sent.status())
        return false;
    return fits(sent.meetingDate(), was.meetingDate, is.meetingDate) &&
           fits(sent.jobAmount(), was.jobAmount, is.jobAmount) &&
           dateFits(sent.startDate(), was.startDate, was.startDateTbd, is.startDate, is.startDateTbd) &&
           dateFits(sent.completionDate(), was.completionDate, was.completionDateTbd, is.completionDate,
                    is.completionDateTbd) &&
           fits(sent.contactMethod(), was.contactMethod, is.contactMethod) &&
           fits(sent.estimateType(), was.estimateType, is.estimateType) &&
           fits(sent.lostReason(), was.lostReason, is.lostReason) && notesFit(sent.notes(), was.reason, is.reason);
}

std::optional<QDateTime> recordedAt(const api::Lead &lead)
{
    return lead.recorded ? lead.recorded->actionDate : std::nullopt;
}

/// A status without its record, as a page of leads may have it.
bool isShort(const api::Lead &lead)
{
    return !lead.recorded && !lead.status().isAbsent();
}

/// Of a lead that has the status it had before, and of which the status alone is known, before or now.
Comparison compareTimes(const api::Lead &before, const api::Lead &now)
{
    const bool isUntouched = now.dateModified && now.dateModified == before.dateModified;
    return isUntouched ? Comparison::Unchanged : Comparison::CannotTell;
}

Comparison compareRecorded(const rules::Update &sent, const api::Lead &before, const api::Lead &now)
{
    if ((isShort(before) || isShort(now)) && before.status() == now.status())
        return compareTimes(before, now);
    // Somebody else may have set the same status, with more to it.
    if (isShort(now))
        return Comparison::CannotTell;
    const bool wasSoAlready = isRecorded(sent, before, before);
    if (!wasSoAlready)
        return Comparison::Equal;
    const auto isOther = [](const auto &time, const auto &former) { return time && time != former; };
    const bool isNewer = isOther(recordedAt(now), recordedAt(before)) || isOther(now.dateModified, before.dateModified);
    if (!isNewer)
        return Comparison::Unchanged;
    // Only the time tells, and anybody may have set it. What is left over from before would not be, had it been ours.
    return isRecorded(sent, api::Lead(), now) ? Comparison::Equal : Comparison::ChangedByOther;
}

/// Of a lead of which the status alone is known, before or now.
Comparison compareShort(const rules::Update &sent, const api::Lead &before, const api::Lead &now)
{
    if (before.status() == now.status())
        return compareTimes(before, now);
    // What is there beside what was sent may have been there before, or come from somebody else.
    const bool mayBeOurs = isShort(now) ? now.status() == Reported(sent.status()) : isRecorded(sent, now, now);
    return mayBeOurs ? Comparison::CannotTell : Comparison::ChangedByOther;
}

Comparison compareStatus(const rules::Update &sent, const api::Lead &before, const api::Lead &now)
{
    if (isRecorded(sent, before, now))
        return compareRecorded(sent, before, now);
    if (isShort(before) || isShort(now))
        return compareShort(sent, before, now);
    // No lead loses its status: it is left out.
    if (now.status().isAbsent() && !before.status().isAbsent())
        return Comparison::CannotTell;
    const bool isAsBefore = before.status() == now.status() && before.recorded.value_or(api::RecordedStatus()) ==
                                                                   now.recorded.value_or(api::RecordedStatus());
    return isAsBefore ? Comparison::Unchanged : Comparison::ChangedByOther;
}

Comparison compareAnswer(api::VendorAction sent, const api::Lead &before, const api::Lead &now)
{
    const bool isAccepted = now.acceptance() == rules::Acceptance::Accepted;
    const api::VendorAction *action = now.vendorLeadAction.value();
    const bool isDeclined = action != nullptr && *action == api::VendorAction::Declined;
    if (isDeclined)
        return sent == api::VendorAction::Declined ? Comparison::Equal : Comparison::ChangedByOther;
    if (isAccepted)
        return sent == api::VendorAction::Accepted ? Comparison::Equal : Comparison::ChangedByOther;
    if (now.vendorLeadAction.isAbsent() && !before.vendorLeadAction.isAbsent())
        return Comparison::CannotTell; // it is left out
    // A word that nobody knows: something was done to the lead, be it this.
    const bool isNewWord =
        now.vendorLeadAction.unknownText() != nullptr && now.vendorLeadAction != before.vendorLeadAction;
    return isNewWord ? Comparison::CannotTell : Comparison::Unchanged;
}

Comparison compareAttachment(const QString &name, const Content &sent, const api::Lead &now)
{
    if (now.attachmentsTold == api::AttachmentsTold::No)
        return Comparison::CannotTell;
    if (newFiles(name, sent.before.attachments, now.attachments) <= 0)
        return Comparison::Unchanged;
    const bool isTheOnlyOne =
        sent.before.attachmentsTold == api::AttachmentsTold::Yes && sent.namesake == Namesake::None;
    return isTheOnlyOne ? Comparison::Equal : Comparison::CannotTell;
}

} // namespace

qsizetype newFiles(const QString &name, const QList<api::AttachmentInfo> &before, const QList<api::AttachmentInfo> &now)
{
    const auto isOfName = [&name](const api::AttachmentInfo &info) { return info.displayFilename == name; };
    const auto isKnown = [&before](const api::AttachmentInfo &info) {
        return info.id != 0 && std::any_of(before.begin(), before.end(),
                                           [&info](const api::AttachmentInfo &old) { return old.id == info.id; });
    };
    const auto isNew = [&](const api::AttachmentInfo &info) { return isOfName(info) && !isKnown(info); };
    const auto isNumberless = [&](const api::AttachmentInfo &info) { return isOfName(info) && info.id == 0; };
    return std::count_if(now.begin(), now.end(), isNew) - std::count_if(before.begin(), before.end(), isNumberless);
}

Comparison compare(const Content &sent, const api::Lead &now)
{
    if (const auto *status = std::get_if<StatusUpdate>(&sent.what))
        return compareStatus(status->update, sent.before, now);
    if (const auto *attachment = std::get_if<Attachment>(&sent.what))
        return compareAttachment(attachment->displayName, sent, now);
    const bool isAccept = std::holds_alternative<Accept>(sent.what);
    return compareAnswer(isAccept ? api::VendorAction::Accepted : api::VendorAction::Declined, sent.before, now);
}

} // namespace jobmark::outbox
