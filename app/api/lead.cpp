// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead.h"

#include "rules/rule_table.h"

#include <algorithm>

namespace jobmark::api {

std::optional<LeadId> LeadId::fromText(QStringView typed)
{
    QStringView digits = typed.trimmed();
    if (digits.startsWith(u'#'))
        digits = digits.mid(1).trimmed();
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.isEmpty() || !onlyDigits)
        return std::nullopt;
    bool fits = false;
    const qlonglong number = digits.toLongLong(&fits);
    if (!fits || number < 1)
        return std::nullopt;
    return LeadId(number);
}

const Reported<rules::Status> &Lead::status() const
{
    if (postLeadStatus.isAbsent() && recorded)
        return recorded->status;
    return postLeadStatus;
}

std::optional<rules::Status> Lead::finalStatus() const
{
    const rules::Status *inside = recorded ? recorded->status.value() : nullptr;
    for (const rules::Status *status : {postLeadStatus.value(), inside}) {
        if (status != nullptr && rules::isFinal(*status))
            return *status;
    }
    return std::nullopt;
}

rules::Acceptance Lead::acceptance() const
{
    using rules::Acceptance;
    const VendorAction *action = vendorLeadAction.value();
    const bool statusOfOurs = postLeadStatus.value() != nullptr || (recorded && recorded->status.value() != nullptr);
    if (statusOfOurs || (action != nullptr && *action == VendorAction::Accepted))
        return Acceptance::Accepted;
    if (action != nullptr && *action == VendorAction::Declined)
        return Acceptance::NotAccepted;
    // The documented sample of an answer has NONE beside a status that is none of the fifteen, so neither word proves
    // anything. Contact details do: they come with the acceptance.
    const bool saysNothing = action != nullptr && status().isAbsent();
    const bool hasContactDetails = !customerEmail.trimmed().isEmpty() || !customerPhone.trimmed().isEmpty();
    return hasContactDetails && !saysNothing ? Acceptance::Accepted : Acceptance::NotAccepted;
}

std::optional<QDateTime> Lead::lastUpdate() const
{
    return recorded ? recorded->actionDate : std::nullopt;
}

rules::Context contextOf(const Lead &lead, rules::Instant now, int moreAttachments)
{
    rules::Context context;
    context.acceptance = lead.acceptance();
    if (const auto final = lead.finalStatus())
        context.currentStatus = *final;
    else if (const rules::Status *status = lead.postLeadStatus.value())
        context.currentStatus = *status;
    else if (lead.recorded && lead.recorded->status.value() != nullptr)
        context.currentStatus = *lead.recorded->status.value();
    context.attachments = static_cast<int>(lead.attachments.size()) + moreAttachments;
    context.now = now;
    return context;
}

tl::expected<DeclineReason, rules::Code> DeclineReason::fromText(const QString &typed)
{
    const rules::Notes notes(typed);
    if (notes.isEmpty())
        return tl::make_unexpected(rules::Code::Missing);
    if (notes.excess() > 0)
        return tl::make_unexpected(rules::Code::TooLong);
    return DeclineReason(notes.text());
}

} // namespace jobmark::api
