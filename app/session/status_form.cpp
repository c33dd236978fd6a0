// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "status_form.h"

#include "rules/validate.h"
#include "words/finding_words.h"

#include <algorithm>

namespace jobmark::session {
namespace {

/// A "to be determined" stands in the row of its date.
rules::Field rowOf(rules::Field field)
{
    switch (field) {
    case rules::Field::StartDateTbd:
        return rules::Field::StartDate;
    case rules::Field::CompletionDateTbd:
        return rules::Field::CompletionDate;
    default:
        return field;
    }
}

bool isError(const rules::Finding &finding)
{
    return finding.severity() == rules::Severity::Error;
}

} // namespace

StatusForm::StatusForm(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
{
    judge();
}

void StatusForm::setLead(const api::Lead &lead)
{
    m_lead = lead;
    publish();
}

void StatusForm::setAttachmentsToSend(int count)
{
    if (count == m_attachmentsToSend)
        return;
    m_attachmentsToSend = count;
    publish();
}

void StatusForm::restore(const TypedAnswers &typed)
{
    m_left.clear();
    m_askedAbout.clear();
    m_state.phase = FormPhase::Editing;
    m_state.typed = typed;
    publish();
}

void StatusForm::apply(const FormEdit &edit)
{
    TypedAnswers typed = edited(m_state.typed, edit);
    if (typed == m_state.typed)
        return;
    const bool statusChanged = typed.status != m_state.typed.status;
    m_state.typed = std::move(typed);
    // What was reviewed or asked about is no longer what would be sent; another status asks for other things.
    if (m_state.phase != FormPhase::Correcting || statusChanged)
        m_state.phase = FormPhase::Editing;
    publish();
    Q_EMIT typedChanged();
}

void StatusForm::leave(rules::Field row)
{
    if (!isFilled(row) || m_left.contains(row))
        return;
    m_left.insert(row);
    publish();
}

void StatusForm::submit()
{
    judge();
    if (rules::hasErrors(m_findings)) {
        m_state.phase = FormPhase::Correcting;
        publish();
        const auto first = std::find_if(m_findings.begin(), m_findings.end(), isError);
        Q_EMIT correctionNeeded(rowOf(first->field));
        return;
    }
    const bool final = rules::isFinal(*m_state.typed.status);
    const bool newWarnings = std::any_of(m_findings.begin(), m_findings.end(), [this](const rules::Finding &finding) {
        return !m_askedAbout.contains({finding.field, finding.code});
    });
    if (final || newWarnings) {
        m_state.phase = final ? FormPhase::Reviewing : FormPhase::AskingWarnings;
        publish();
        return;
    }
    if (const auto update = rules::makeUpdate(m_read.draft, context())) {
        m_state.phase = FormPhase::Editing;
        publish();
        Q_EMIT updateReady(*update);
    }
}

void StatusForm::confirm()
{
    if (m_state.phase != FormPhase::AskingWarnings && m_state.phase != FormPhase::Reviewing)
        return;
    for (const rules::Finding &finding : m_findings)
        m_askedAbout.insert({finding.field, finding.code});
    // What was shown is what goes: the reviewed update itself, not a second reading of the same text.
    const auto update = m_state.reviewed;
    m_state.phase = FormPhase::Editing;
    publish();
    if (update)
        Q_EMIT updateReady(*update);
}

void StatusForm::goBack()
{
    if (m_state.phase == FormPhase::Editing)
        return;
    m_state.phase = FormPhase::Editing;
    publish();
}

rules::Context StatusForm::context() const
{
    const auto now = std::chrono::sys_seconds(std::chrono::seconds(m_surroundings.now().toSecsSinceEpoch()));
    return api::contextOf(m_lead, now, m_attachmentsToSend);
}

void StatusForm::judge()
{
    m_read = readAnswers(m_state.typed, m_surroundings);
    m_findings = rules::validate(rules::askedOnly(m_read.draft), context());
}

void StatusForm::publish()
{
    judge();
    forgetMendedRows();
    if (m_state.phase == FormPhase::Correcting && !rules::hasErrors(m_findings))
        m_state.phase = FormPhase::Editing;
    renderRows();
    const bool asking = m_state.phase == FormPhase::AskingWarnings || m_state.phase == FormPhase::Reviewing;
    m_state.errors = m_state.phase == FormPhase::Correcting ? all(rules::Severity::Error) : QList<FormMessage>();
    m_state.warnings = asking ? all(rules::Severity::Warning) : QList<FormMessage>();
    m_state.stillNeeded = m_state.typed.status ? words::stillNeeded(m_findings) : QString();
    m_state.noteLength = static_cast<int>(rules::Notes(m_state.typed.notes).text().size());
    m_state.reviewed.reset();
    if (asking) {
        if (const auto update = rules::makeUpdate(m_read.draft, context()))
            m_state.reviewed = *update;
        else
            m_state.phase = FormPhase::Editing;
    }
    if (m_state == m_told)
        return;
    m_told = m_state;
    Q_EMIT stateChanged();
}

void StatusForm::renderRows()
{
    const auto status = m_state.typed.status;
    for (RowState &row : m_state.rows) {
        row.need = status ? rules::needOf(*status, row.field) : rules::Need::NotAsked;
        row.readAs = readAsText(row.field, m_state.typed, m_read, m_surroundings);
        row.message = messageFor(row.field);
    }
}

// Red goes with the keystroke that mends it, and comes back only when the field is left again.
void StatusForm::forgetMendedRows()
{
    std::erase_if(m_left, [this](rules::Field row) {
        return std::none_of(m_findings.begin(), m_findings.end(),
                            [row](const rules::Finding &finding) { return rowOf(finding.field) == row; });
    });
}

bool StatusForm::isFilled(rules::Field row) const
{
    const TypedAnswers &typed = m_state.typed;
    switch (row) {
    case rules::Field::MeetingDate:
        return !typed.meetingDay.trimmed().isEmpty() || !typed.meetingTime.trimmed().isEmpty();
    case rules::Field::JobAmount:
        return !typed.jobAmount.trimmed().isEmpty();
    case rules::Field::StartDate:
        return typed.startKind == TargetKind::ToBeDetermined || !typed.startDay.trimmed().isEmpty();
    case rules::Field::CompletionDate:
        return typed.completionKind == TargetKind::ToBeDetermined || !typed.completionDay.trimmed().isEmpty();
    case rules::Field::Notes:
        return !typed.notes.trimmed().isEmpty();
    default:
        return false;
    }
}

std::optional<FormMessage> StatusForm::messageFor(rules::Field row) const
{
    const bool allShown = m_state.phase != FormPhase::Editing;
    for (const rules::Finding &finding : m_findings) {
        if (rowOf(finding.field) != row)
            continue;
        if (allShown || (m_left.contains(row) && isFilled(row)))
            return said(finding);
    }
    return std::nullopt;
}

FormMessage StatusForm::said(const rules::Finding &finding) const
{
    QString sentence;
    if (finding.field == rules::Field::MeetingDate && isError(finding))
        sentence = meetingProblem(m_read.meeting);
    if (sentence.isEmpty())
        sentence = words::sentence(finding, m_state.typed.status);
    return {finding.field, finding.severity(), sentence};
}

QList<FormMessage> StatusForm::all(rules::Severity severity) const
{
    QList<FormMessage> messages;
    for (const rules::Finding &finding : m_findings) {
        if (finding.severity() == severity)
            messages.append(said(finding));
    }
    return messages;
}

} // namespace jobmark::session
