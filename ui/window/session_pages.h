// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "main_menu.h"

#include "session/desk.h"
#include "session/lead_index.h"

#include <QStackedWidget>

namespace jobmark::ui {

class ActivityPage;
class ComparePage;
class CorrectionPage;
class GoToLead;
class LockedPage;
class OutboxPage;
class OverviewPage;
class ReceivedPage;
class WorkPage;

/// The pages of one session and the way between them. Lives as long as its session and is then thrown away. A page that
/// was never looked at is never made.
class SessionPages : public QStackedWidget
{
    Q_OBJECT

public:
    /// `desk` outlives the pages.
    explicit SessionPages(session::Desk &desk, QWidget *parent = nullptr);
    ~SessionPages() override;

    /// Does what was chosen about leads.
    void perform(Command command);
    void goToLead(api::LeadId id);
    /// Asks which lead was meant by that link, which names none.
    void askForLead(const QString &link);
    /// To the list of leads.
    void goHome();
    /// To the list, showing that group or those leads.
    void showLeads(session::Scope scope, const QString &query = {});
    void showLeads(const session::LeadChoice &choice);
    /// Escape. False when there is nothing to step back from.
    bool stepBack();
    /// What is shown, for the window's title; may be empty.
    [[nodiscard]] QString titleText() const;

    [[nodiscard]] WorkPage &work() { return *m_work; }

Q_SIGNALS:
    void titleChanged();
    void signInRequested();

private:
    void onLeads(Command command);
    void onRecord(Command command);
    void showOutbox();
    /// Of that lead alone, or of all.
    void showActivity(std::optional<api::LeadId> lead);
    void showOverview();
    void showLocked();
    void showComparison(api::LeadId first);
    void showCorrection(api::LeadId lead);
    [[nodiscard]] ReceivedPage &received();
    /// Back to the lead that is open.
    void backToLead();
    void takeBack(api::LeadId lead, outbox::SubmissionId id);
    void putBack(api::LeadId lead, outbox::SubmissionId id);

    session::Desk &m_desk;
    WorkPage *m_work;
    GoToLead *m_goToLead;
    OutboxPage *m_outbox = nullptr;
    ActivityPage *m_activity = nullptr;
    OverviewPage *m_overview = nullptr;
    ComparePage *m_comparison = nullptr;
    CorrectionPage *m_correction = nullptr;
    ReceivedPage *m_received = nullptr;
    LockedPage *m_locked = nullptr;
};

} // namespace jobmark::ui
