// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "form_edit.h"
#include "form_state.h"
#include "read_answers.h"
#include "surroundings.h"

#include "api/lead.h"

#include <QObject>
#include <set>
#include <utility>

namespace jobmark::session {

/// The status form of one lead without its widgets: holds what was typed, runs the shared validator on every edit, and
/// publishes one immutable state. Main thread.
class StatusForm : public QObject
{
    Q_OBJECT

public:
    explicit StatusForm(Surroundings surroundings, QObject *parent = nullptr);

    /// What is known of the lead; asked again at every edit would be slow, so the owner says when it changes.
    void setLead(const api::Lead &lead);
    void setAttachmentsToSend(int count);
    /// Puts a stored draft (or nothing) into the form. Says nothing is wrong until somebody edits or submits.
    void restore(const TypedAnswers &typed);

    void apply(const FormEdit &edit);
    /// The editor of `row` lost the focus: what is wrong with what was typed there may be said now.
    void leave(rules::Field row);

    /// Errors: Correcting. Warnings not yet asked about: AskingWarnings. A final status: Reviewing. Otherwise, at once,
    /// updateReady().
    void submit();
    /// "Submit anyway" or "Record as won": valid in AskingWarnings and Reviewing alone; anywhere else it does nothing.
    void confirm();
    /// From AskingWarnings, Reviewing or Correcting to Editing. Nothing typed changes.
    void goBack();

    [[nodiscard]] const FormState &state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    /// What was typed changed; for whoever stores drafts.
    void typedChanged();
    /// To be submitted, once. The form keeps what was typed until it is told otherwise by restore().
    void updateReady(const jobmark::rules::Update &update);
    /// Submit found errors: the first field that has one.
    void correctionNeeded(jobmark::rules::Field firstField);

private:
    void publish();
    void judge();
    void renderRows();
    [[nodiscard]] rules::Context context() const;
    [[nodiscard]] bool isFilled(rules::Field row) const;
    [[nodiscard]] std::optional<FormMessage> messageFor(rules::Field row) const;
    [[nodiscard]] FormMessage said(const rules::Finding &finding) const;
    [[nodiscard]] QList<FormMessage> all(rules::Severity severity) const;
    void forgetMendedRows();

    Surroundings m_surroundings;
    api::Lead m_lead;
    int m_attachmentsToSend = 0;
    ReadAnswers m_read;
    rules::Findings m_findings;
    std::set<rules::Field> m_left;                               ///< rows left while filled, whose errors are shown
    std::set<std::pair<rules::Field, rules::Code>> m_askedAbout; ///< warnings that were confirmed once
    FormState m_state;
    FormState m_told; ///< the last one that was published
};

} // namespace jobmark::session
