// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outbox/submission.h"
#include "session/desk.h"

#include <QWidget>

class QPushButton;

namespace jobmark::ui {

class PlainLabel;

/// One submission that came to its end, in a sentence, with its reference to copy. What was discarded can be put back
/// while its lead has a place for it.
class SettledEntry : public QWidget
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit SettledEntry(const session::Desk &desk, const session::Surroundings &surroundings,
                          QWidget *parent = nullptr);

    void showSubmission(const outbox::SubmissionView &view);

Q_SIGNALS:
    void putBackRequested(jobmark::api::LeadId lead, jobmark::outbox::SubmissionId id);

private:
    const session::Desk &m_desk;
    session::Surroundings m_surroundings;
    api::LeadId m_lead;
    outbox::SubmissionId m_id;
    QString m_reference;
    PlainLabel *m_text;
    QPushButton *m_copy;
    QPushButton *m_putBack;
};

/// "Lead won for Ingrid Halvorsen, lead 1042: accepted 2:03 pm."; what was recorded otherwise than sent, and that
/// this is not on the disk yet, in lines below. Only for an end.
[[nodiscard]] QString settledText(const outbox::SubmissionView &view, const session::Surroundings &surroundings);

} // namespace jobmark::ui
