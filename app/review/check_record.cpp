// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "check_record.h"

#include "recorded_draft.h"

#include "rules/rule_table.h"
#include "rules/validate.h"

#include <algorithm>

namespace jobmark::review {
namespace {

using rules::Code;
using rules::Field;

/// Clocks differ; a day is more than any of them is wrong.
constexpr qint64 clockToleranceSeconds = 24 * 60 * 60;

bool isNewerField(Field field)
{
    return field != Field::Status && field != Field::MeetingDate && field != Field::JobAmount &&
           field != Field::Notes && field != Field::Attachment;
}

bool knowsAttachments(const api::Lead &lead)
{
    return !lead.attachments.isEmpty() || lead.attachmentsTold == api::AttachmentsTold::Yes;
}

/// A meeting is not compared with today: every meeting is in the past one day.
rules::Context contextFor(const api::Lead &lead)
{
    rules::Context context;
    context.attachments = knowsAttachments(lead) ? static_cast<int>(lead.attachments.size()) : 1;
    const api::VendorAction *action = lead.vendorLeadAction.value();
    if (action != nullptr && *action != api::VendorAction::Accepted)
        context.acceptance = rules::Acceptance::NotAccepted;
    context.now = rules::Instant::min();
    return context;
}

/// Collects what only a record can show.
class Look
{
public:
    Look(const api::Lead &lead, QList<RecordFinding> &findings)
        : m_lead(lead)
        , m_findings(findings)
    {}

    void atStatuses()
    {
        if (!m_lead.recorded)
            return;
        const api::Reported<rules::Status> &recorded = m_lead.recorded->status;
        if (!m_lead.postLeadStatus.isAbsent() && !recorded.isAbsent() && !(m_lead.postLeadStatus == recorded))
            add(Field::Status, RecordCode::StatusesDiffer);
    }

    void atDates(const QDateTime &now)
    {
        const std::optional<QDateTime> won = m_lead.lastUpdate();
        if (!won)
            return;
        if (m_lead.dateCreated && *won < *m_lead.dateCreated)
            add(Field::Status, RecordCode::WonBeforeCreated);
        else if (m_lead.actionDate && *won < *m_lead.actionDate)
            add(Field::Status, RecordCode::WonBeforeAccepted);
        if (now.secsTo(*won) > clockToleranceSeconds)
            add(Field::Status, RecordCode::WonInTheFuture);
        const rules::Instant *meeting = m_lead.recorded ? m_lead.recorded->meetingDate.value() : nullptr;
        if (meeting != nullptr && meeting->time_since_epoch().count() > won->toSecsSinceEpoch())
            add(Field::MeetingDate, RecordCode::MeetingAfterWon);
    }

    void atAmount(const WonAmounts &others)
    {
        const auto own = wonAmount(m_lead);
        if (const auto typical = own ? others.typicalUnlike(*own) : std::nullopt)
            m_findings.append({Field::JobAmount, RecordCode::UnusualAmount, api::RecordAge::Current, typical});
    }

    /// The validator asks for one with LEAD_WON alone.
    void atAttachments(rules::Status status)
    {
        if (m_lead.attachments.isEmpty() && knowsAttachments(m_lead) &&
            rules::needOf(status, Field::Attachment) == rules::Need::NotAsked)
            m_findings.append({Field::Attachment, Code::Recommended});
    }

private:
    void add(Field field, RecordCode code) { m_findings.append({field, code}); }

    const api::Lead &m_lead;
    QList<RecordFinding> &m_findings;
};

} // namespace

QList<RecordFinding> checkRecord(const api::Lead &lead, const WonAmounts &others, const QDateTime &now)
{
    QList<RecordFinding> findings;
    const rules::Draft draft = recordedDraft(lead);
    if (draft.status.isAbsent())
        return findings;
    for (const rules::Finding &finding : rules::validate(rules::askedOnly(draft), contextFor(lead))) {
        const bool couldBeOld = finding.code == Code::Missing && isNewerField(finding.field);
        findings.append({finding.field, finding.code, couldBeOld ? lead.recordAge : api::RecordAge::Current});
    }
    Look look(lead, findings);
    look.atStatuses();
    if (const auto final = lead.finalStatus()) {
        look.atDates(now);
        look.atAmount(others);
        look.atAttachments(*final);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const RecordFinding &a, const RecordFinding &b) { return a.field < b.field; });
    return findings;
}

} // namespace jobmark::review
