// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session_pages.h"

#include "go_to_lead.h"
#include "work_page.h"

#include "lead/lead_page.h"
#include "leads/leads_pane.h"

namespace jobmark::ui {

SessionPages::SessionPages(session::Desk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_work(new WorkPage(desk, this))
    , m_goToLead(new GoToLead(this))
{
    addWidget(m_work);
    connect(m_work, &WorkPage::titleChanged, this, &SessionPages::titleChanged);
    connect(m_work, &WorkPage::signInRequested, this, &SessionPages::signInRequested);
    connect(m_goToLead, &GoToLead::leadAsked, this, &SessionPages::goToLead);
}

SessionPages::~SessionPages() = default;

void SessionPages::perform(Command command)
{
    switch (command) {
    case Command::GoToLead:
        m_goToLead->ask();
        return;
    case Command::Refresh:
        m_work->refresh();
        return;
    case Command::Submit:
        // Never a form that is not in sight.
        if (currentWidget() == m_work)
            m_work->lead().submit();
        return;
    default:
        break;
    }
    setCurrentWidget(m_work);
    switch (command) {
    case Command::ShowStatus:
        m_work->lead().focusWork();
        break;
    case Command::FindLead:
        m_work->leads().focusSearch();
        break;
    case Command::NextLead:
        m_work->step(1);
        break;
    case Command::PreviousLead:
        m_work->step(-1);
        break;
    default:
        m_work->leads().focusList();
        break;
    }
}

void SessionPages::goToLead(api::LeadId id)
{
    setCurrentWidget(m_work);
    m_work->goToLead(id);
}

void SessionPages::goHome()
{
    perform(Command::ShowLeads);
}

bool SessionPages::stepBack()
{
    if (currentWidget() == m_work)
        return m_work->lead().stepBack();
    goHome();
    return true;
}

QString SessionPages::titleText() const
{
    return m_work->lead().titleText();
}

} // namespace jobmark::ui
