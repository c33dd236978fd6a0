// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "work_page.h"

#include "lead/lead_page.h"
#include "leads/leads_pane.h"
#include "parts/two_panes.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace jobmark::ui {
namespace {

constexpr std::chrono::milliseconds burst{60};

} // namespace

WorkPage::WorkPage(session::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_leads(new LeadsPane(this))
    , m_lead(new LeadPage(desk, this))
    , m_panes(new TwoPanes(m_leads, m_lead, tr("Back to the leads"), this))
{
    m_panes->splitter().setSizes({320, 640});
    m_panes->splitter().setObjectName(QStringLiteral("work")); // its name in the settings
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);

    m_renderSoon.setSingleShot(true);
    m_renderSoon.setInterval(burst);
    connect(&m_renderSoon, &QTimer::timeout, this, &WorkPage::renderLeads);
    session::LeadBook &book = desk.session().book();
    const auto renderSoon = [this] {
        if (!m_renderSoon.isActive())
            m_renderSoon.start();
    };
    connect(&book, &session::LeadBook::leadsChanged, this, renderSoon);
    connect(&book, &session::LeadBook::leadChanged, this, renderSoon);
    connect(&book, &session::LeadBook::listingChanged, this, [this, &book] { m_leads->renderListing(book.listing()); });
    connect(m_leads, &LeadsPane::leadChosen, &m_desk, &session::Desk::open);
    connect(m_leads, &LeadsPane::leadOpened, this, [this](api::LeadId id) {
        m_desk.open(id);
        focusLead();
    });
    connect(m_panes, &TwoPanes::wentBack, m_leads, &LeadsPane::focusList);
    connect(m_leads, &LeadsPane::refreshRequested, this, &WorkPage::refresh);
    connect(m_leads, &LeadsPane::cancelRequested, &book, &session::LeadBook::cancelRefresh);
    connect(&m_desk, &session::Desk::draftsChanged, this, &WorkPage::renderDrafts);
    connect(m_lead, &LeadPage::titleChanged, this, &WorkPage::titleChanged);
    connect(m_lead, &LeadPage::signInRequested, this, &WorkPage::signInRequested);
    setTabOrder(m_leads, m_lead);
    m_leads->renderListing(book.listing());
}

WorkPage::~WorkPage() = default;

void WorkPage::renderLeads()
{
    m_leads->render(m_desk.session().book(), m_desk.session().surroundings().now());
    renderDrafts();
}

void WorkPage::renderDrafts()
{
    store::Store *store = m_desk.session().store();
    if (store == nullptr)
        return;
    const auto drafts = store->drafts().loadAll();
    if (!drafts)
        return;
    QSet<api::LeadId> leads;
    for (const store::SavedDraft &draft : *drafts)
        leads.insert(draft.lead);
    m_leads->setDrafts(leads);
}

void WorkPage::goToLead(api::LeadId id)
{
    m_desk.open(id);
    m_leads->select(id);
    focusLead();
}

void WorkPage::focusLead()
{
    m_panes->bring(Pane::Detail);
    m_lead->focusWork();
}

void WorkPage::focusList()
{
    m_panes->bring(Pane::List);
    m_leads->focusList();
}

void WorkPage::focusSearch()
{
    m_panes->bring(Pane::List);
    m_leads->focusSearch();
}

bool WorkPage::stepBack()
{
    return m_lead->stepBack() || m_panes->stepBack();
}

void WorkPage::refresh()
{
    m_desk.session().refresh();
    m_desk.readAgain();
}

void WorkPage::step(int rows)
{
    m_leads->step(rows);
}

} // namespace jobmark::ui
