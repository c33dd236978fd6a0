// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "discard_question.h"
#include "submission_actions.h"

#include "session/surroundings.h"

#include <QWidget>

namespace jobmark::ui {

class CountdownLabel;
class Notice;
class VersionTable;

/// How one submission stands: what is said about it with its buttons, how long it still waits, and both versions where
/// the user has to decide. Discarding is asked about in place first.
class SubmissionCard : public QWidget
{
    Q_OBJECT

public:
    explicit SubmissionCard(session::Surroundings surroundings, QWidget *parent = nullptr);

    void showSubmission(const outbox::SubmissionView &view);
    /// Escape: leaves the question. False when none is asked.
    bool stepBack();
    /// Puts the focus on what can be decided. False when nothing is to be.
    bool focusDecision();

Q_SIGNALS:
    void actionChosen(jobmark::outbox::SubmissionId id, jobmark::ui::SubmissionAction action);

private:
    void onAction(int action);
    void onAnswer(DiscardAnswer answer);
    void renderNotice();

    session::Surroundings m_surroundings;
    std::optional<outbox::SubmissionView> m_view;
    std::optional<outbox::State> m_askedIn; ///< whether it is to be discarded is being asked, in that state
    Notice *m_notice;
    CountdownLabel *m_countdown;
    VersionTable *m_versions;
};

} // namespace jobmark::ui
