// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission_notice.h"

#include "session/session.h"

#include <map>
#include <QWidget>

class QVBoxLayout;

namespace jobmark::ui {

/// A notice for each submission that is under way, refused, or was settled since it is shown. Notices keep their place,
/// so that no button moves away from under a click.
class SubmissionList : public QWidget
{
    Q_OBJECT

public:
    explicit SubmissionList(session::Surroundings surroundings, QWidget *parent = nullptr);

    /// Of the settled ones only the newest is shown.
    void showSubmissions(const QList<outbox::SubmissionView> &submissions);

Q_SIGNALS:
    /// `action` is a SubmissionAction.
    void actionChosen(jobmark::outbox::SubmissionId id, int action);

private:
    session::Surroundings m_surroundings;
    QVBoxLayout *m_layout;
    std::map<outbox::SubmissionId, Notice *> m_notices;
};

/// Does what a button says that needs nothing but the session. Undo, Edit and SignIn are the page's own.
void applySubmissionAction(session::Session &session, outbox::SubmissionId id, SubmissionAction action);

} // namespace jobmark::ui
