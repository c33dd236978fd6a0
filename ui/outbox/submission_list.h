// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission_card.h"

#include <map>
#include <QWidget>

class QVBoxLayout;

namespace jobmark::ui {

/// A card for each submission of one lead that is under way, refused, or was settled since it is shown. Cards keep
/// their place, so that no button moves away from under a click.
class SubmissionList : public QWidget
{
    Q_OBJECT

public:
    explicit SubmissionList(session::Surroundings surroundings, QWidget *parent = nullptr);

    /// Of the settled ones only the newest is shown.
    void showSubmissions(const QList<outbox::SubmissionView> &submissions);
    /// Escape: leaves the question of a card. False when none is asked.
    bool stepBack();
    /// Puts the focus on the first card that needs a decision. False when none does.
    bool focusDecision();

Q_SIGNALS:
    void actionChosen(jobmark::outbox::SubmissionId id, jobmark::ui::SubmissionAction action);

private:
    session::Surroundings m_surroundings;
    QVBoxLayout *m_layout;
    std::map<outbox::SubmissionId, SubmissionCard *> m_cards;
};

} // namespace jobmark::ui
