// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "validate.h"

#include "rule_table.h"

namespace jobmark::rules {
namespace {

static_assert(fieldCount == 12); // each is named below

/// Walks the fields of one draft in field order and collects what there is to say.
class Judge
{
public:
    Judge(const Draft &draft, const Context &context)
        : m_draft(draft)
        , m_context(context)
    {}

    Findings judge()
    {
        judgeStatusAndLead();
        if (const Status *status = m_draft.status.value())
            judgeFields(*status);
        return std::move(m_findings);
    }

private:
    void add(Field field, Code code, int excess = 0) { m_findings.append(Finding{field, code, excess}); }

    void judgeStatusAndLead()
    {
        if (const Code *fault = m_draft.status.fault())
            add(Field::Status, *fault);
        else if (m_draft.status.isAbsent())
            add(Field::Status, Code::Missing);
        if (m_context.currentStatus && isFinal(*m_context.currentStatus))
            add(Field::Status, Code::Locked);
        if (m_context.acceptance == Acceptance::NotAccepted)
            add(Field::Status, Code::NotAccepted);
    }

    void judgeFields(Status status)
    {
        const StatusRule &rule = ruleOf(status);
        if (const Instant *meeting = judgeAnswer(Field::MeetingDate, rule.meetingDate, m_draft.meetingDate)) {
            if (*meeting < m_context.now)
                add(Field::MeetingDate, Code::InThePast);
        }
        if (const Money *amount = judgeAnswer(Field::JobAmount, rule.jobAmount, m_draft.jobAmount)) {
            if (amount->isZero())
                add(Field::JobAmount, Code::Zero);
        }
        const QDate *start =
            judgeTarget(Field::StartDate, rule.startDate, m_draft.startDate, Field::StartDateTbd, m_draft.startDateTbd);
        const qsizetype beforeCompletion = m_findings.size();
        const QDate *completion = judgeTarget(Field::CompletionDate, rule.completionDate, m_draft.completionDate,
                                              Field::CompletionDateTbd, m_draft.completionDateTbd);
        if (start != nullptr && completion != nullptr && *completion < *start)
            m_findings.insert(beforeCompletion, Finding{Field::CompletionDate, Code::EndsBeforeStart});
        judgeAnswer(Field::ContactMethod, rule.contactMethod, m_draft.contactMethod);
        judgeAnswer(Field::EstimateType, rule.estimateType, m_draft.estimateType);
        judgeAnswer(Field::LostReason, rule.lostReason, m_draft.lostReason);
        judgeNotes(rule.notes);
        if (rule.attachment == Need::Recommended && m_context.attachments <= 0)
            add(Field::Attachment, Code::Recommended);
    }

    /// The value when the status asks for it and it can be read; otherwise null, and the finding is added.
    template <class T>
    const T *judgeAnswer(Field field, Need need, const Answer<T> &answer)
    {
        if (answer.isAbsent()) {
            if (need == Need::Required)
                add(field, Code::Missing);
            return nullptr;
        }
        if (need == Need::NotAsked) {
            add(field, Code::NotUsed);
            return nullptr;
        }
        if (const Code *fault = answer.fault()) {
            add(field, *fault);
            return nullptr;
        }
        return answer.value();
    }

    /// A day that stands by itself, or null: missing, unreadable, or to be determined.
    const QDate *judgeTarget(Field dayField, Need need, const Answer<QDate> &day, Field tbdField,
                             const Answer<bool> &tbd)
    {
        const bool isTbd = tbd.value() != nullptr && *tbd.value();
        const QDate *readDay = judgeAnswer(dayField, need, day);
        if (need == Need::RequiredUnlessTbd) {
            if (day.isAbsent() && !isTbd)
                add(dayField, Code::Missing);
            if (readDay != nullptr && isTbd) {
                add(dayField, Code::DateAndTbd);
                readDay = nullptr;
            }
        }
        judgeAnswer(tbdField, need == Need::NotAsked ? Need::NotAsked : Need::Optional, tbd);
        return readDay;
    }

    void judgeNotes(Need need)
    {
        const LostReason *lostReason = m_draft.lostReason.value();
        if (need == Need::RequiredWhenLostReasonOther)
            need = lostReason != nullptr && *lostReason == LostReason::Other ? Need::Required : Need::Optional;
        const Notes *notes = m_draft.notes.value();
        if (notes != nullptr && notes->isEmpty()) { // blank is the same as nothing
            judgeAnswer(Field::Notes, need, Answer<Notes>());
            return;
        }
        notes = judgeAnswer(Field::Notes, need, m_draft.notes);
        if (notes != nullptr && notes->excess() > 0)
            add(Field::Notes, Code::TooLong, static_cast<int>(qMin<qsizetype>(notes->excess(), 1'000'000'000)));
    }

    const Draft &m_draft;
    const Context &m_context;
    Findings m_findings;
};

} // namespace

Findings validate(const Draft &draft, const Context &context)
{
    return Judge(draft, context).judge();
}

} // namespace jobmark::rules
