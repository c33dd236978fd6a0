// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "leads/lead_menu.h"
#include "parts/sight_watch.h"
#include "session/desk.h"
#include "session/viewings.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

namespace jobmark::ui {

class LeadPage;
class LeadsPane;
class TwoPanes;

/// Leads on the left, the lead on the right, for one session. Lives as long as its session and is then thrown away.
class WorkPage : public QWidget
{
    Q_OBJECT

public:
    /// `desk` outlives the page.
    explicit WorkPage(session::Desk &desk, QWidget *parent = nullptr);
    ~WorkPage() override;

    [[nodiscard]] LeadsPane &leads() { return *m_leads; }
    [[nodiscard]] LeadPage &lead() { return *m_lead; }
    [[nodiscard]] session::Desk &desk() { return m_desk; }

    void goToLead(api::LeadId id);
    void refresh();
    // Each sees to it that its pane is in sight, and takes the focus there.
    void focusLead();
    void focusList();
    void focusSearch();
    /// Escape. False when there is nothing to step back from.
    bool stepBack();
    /// The open lead, when it is new; otherwise nothing happens.
    void accept();
    /// To where the reason for declining the open lead is written, when it is new.
    void startDeclining();
    /// To the next or the previous lead of the list as it is shown.
    void step(int rows);

Q_SIGNALS:
    void titleChanged();
    void signInRequested();
    /// The open lead came into sight, or is out of it.
    void leadSightChanged(jobmark::session::Sight sight);

private:
    void connectLeads();
    void noteChanged(const QList<api::LeadId> &ids);
    void renderChanges();
    void renderDrafts();
    void renderStrayDrafts();
    void renderSeen();
    void showMenu(const QPoint &where);
    void onMenuAction(LeadAction action);

    session::Desk &m_desk;
    LeadsPane *m_leads;
    LeadPage *m_lead;
    TwoPanes *m_panes;
    QSet<api::LeadId> m_changed;
    QSet<api::LeadId> m_stored;          // the leads with a draft on disk, as far as it could be read
    std::optional<api::LeadId> m_seenOf; // the lead whose age is told
    QTimer m_renderSoon;                 // pages and answers come in bursts: the list follows once for all of them
    QTimer m_timePasses;                 // leads wait longer without anything happening to them
    SightWatch m_leadSight;
};

} // namespace jobmark::ui
