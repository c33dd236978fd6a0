// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session_pages.h"

#include "go_to_lead.h"
#include "work_page.h"

#include "lead/lead_page.h"
#include "leads/leads_pane.h"
#include "ui_outbox/outbox_page.h"

namespace jobmark::ui {

SessionPages::SessionPages(session::Desk &desk, QWidget *parent)
    : QStackedWidget(parent)
    , m_desk(desk)
    , m_work(new WorkPage(desk, this))
    , m_goToLead(new GoToLead(this))
{
    addWidget(m_work);
    connect(m_work, &WorkPage::titleChanged, this, &SessionPages::titleChanged);
    connect(m_work, &WorkPage::signInRequested, this, &SessionPages::signInRequested);
    connect(m_goToLead, &GoToLead::leadAsked, this, &SessionPages::goToLead);
    connect(this, &QStackedWidget::currentChanged, this, &SessionPages::titleChanged);
}

SessionPages::~SessionPages() = default;

void SessionPages::perform(Command command)
{
    switch (command) {
    case Command::GoToLead:
        m_goToLead->ask();
        break;
    case Command::Refresh:
        m_work->refresh();
        break;
    case Command::ShowOutbox:
        showOutbox();
        break;
    case Command::Submit:
        // Never a form that is not in sight.
        if (currentWidget() == m_work)
            m_work->lead().submit();
        break;
    default:
        setCurrentWidget(m_work);
        onLeads(command);
        break;
    }
}

void SessionPages::onLeads(Command command)
{
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

void SessionPages::showOutbox()
{
    if (m_outbox == nullptr) {
        m_outbox = new OutboxPage(m_desk.session(), this);
        addWidget(m_outbox);
        connect(m_outbox, &OutboxPage::openRequested, this, &SessionPages::goToLead);
        connect(m_outbox, &OutboxPage::takeBackRequested, this, &SessionPages::takeBack);
        connect(m_outbox, &OutboxPage::signInRequested, this, &SessionPages::signInRequested);
    }
    setCurrentWidget(m_outbox);
    m_outbox->focusSummary();
}

// The lead is opened first: what is taken back goes into the form of the lead that is open.
void SessionPages::takeBack(api::LeadId lead, outbox::SubmissionId id)
{
    goToLead(lead);
    m_desk.takeBack(id);
    m_work->lead().focusWork();
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
    if (currentWidget() != m_outbox || !m_outbox->stepBack())
        goHome();
    return true;
}

QString SessionPages::titleText() const
{
    if (m_outbox != nullptr && currentWidget() == m_outbox)
        return tr("Outbox");
    return m_work->lead().titleText();
}

} // namespace jobmark::ui
