// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission_card.h"

#include <QWidget>

class QPushButton;

namespace jobmark::ui {

class PlainLabel;

/// One submission on the page of the outbox: who it is about, what it says in full, how it stands, and the way to its
/// lead.
class OutboxEntry : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxEntry(session::Surroundings surroundings, QWidget *parent = nullptr);

    void showSubmission(const outbox::SubmissionView &view);
    /// Escape: leaves the question. False when none is asked.
    bool stepBack();

Q_SIGNALS:
    void actionChosen(jobmark::outbox::SubmissionId id, jobmark::ui::SubmissionAction action);
    void openRequested(jobmark::api::LeadId lead);

private:
    session::Surroundings m_surroundings;
    std::optional<outbox::SubmissionView> m_shown;
    api::LeadId m_lead;
    PlainLabel *m_who;
    QPushButton *m_open;
    PlainLabel *m_says;
    SubmissionCard *m_card;
};

} // namespace jobmark::ui
