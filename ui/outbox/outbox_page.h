// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "submission_actions.h"

#include "session/desk.h"

#include <map>
#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace jobmark::ui {

class OutboxEntry;
class PageColumn;
class PlainLabel;
class SelectableText;
class SettledEntry;

/// Everything that was submitted and is not settled, with what it waits for and what can be done about it, and below
/// that what was settled since the program started. Follows the session while it is in sight.
class OutboxPage : public QScrollArea
{
    Q_OBJECT

public:
    /// `desk` outlives the page.
    explicit OutboxPage(session::Desk &desk, QWidget *parent = nullptr);
    ~OutboxPage() override;

    /// To what is said of the whole.
    void focusSummary();
    /// Escape: leaves a question. False when none is asked.
    bool stepBack();

Q_SIGNALS:
    void openRequested(jobmark::api::LeadId lead);
    /// Undone, or to be edited: it goes back into the form of its lead.
    void takeBackRequested(jobmark::api::LeadId lead, jobmark::outbox::SubmissionId id);
    /// Discarded, and thought better of.
    void putBackRequested(jobmark::api::LeadId lead, jobmark::outbox::SubmissionId id);
    void signInRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildPage();
    void render();
    void renderUnsettled(const QList<outbox::SubmissionView> &views);
    void renderSettled(const QList<outbox::SubmissionView> &views, qsizetype inAll);
    void onAction(outbox::SubmissionId id, SubmissionAction action);

    const session::Desk &m_desk;
    session::Session &m_session;
    QTimer m_renderSoon; // one step of the outbox can change many
    PageColumn *m_content;
    SelectableText *m_summary;
    PlainLabel *m_more;
    PlainLabel *m_settledTitle;
    PlainLabel *m_moreSettled;
    QVBoxLayout *m_unsettled;
    QVBoxLayout *m_settled;
    std::map<outbox::SubmissionId, OutboxEntry *> m_entries;
    std::map<outbox::SubmissionId, SettledEntry *> m_settledEntries;
};

} // namespace jobmark::ui
