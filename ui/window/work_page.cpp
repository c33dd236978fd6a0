// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "work_page.h"

#include "lead/contact_links.h"
#include "lead/lead_page.h"
#include "leads/leads_pane.h"
#include "parts/copying.h"
#include "parts/two_panes.h"

#include <algorithm>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QSplitter>

namespace jobmark::ui {
namespace {

constexpr std::chrono::milliseconds burst{60};
constexpr qint64 partsLeft = 10; // of the time, for one that the list takes
constexpr std::chrono::minutes timePasses{5};

/// Nothing when it cannot be read.
std::optional<QSet<api::LeadId>> storedDrafts(store::Store *store)
{
    if (store == nullptr)
        return std::nullopt;
    const auto drafts = store->drafts().loadAll();
    if (!drafts)
        return std::nullopt;
    QSet<api::LeadId> leads;
    for (const store::SavedDraft &draft : *drafts)
        leads.insert(draft.lead);
    return leads;
}

} // namespace

WorkPage::WorkPage(session::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_leads(new LeadsPane(desk.session().surroundings(), this))
    , m_lead(new LeadPage(desk, this))
    , m_panes(new TwoPanes(m_leads, m_lead, tr("Back to the leads"), this))
    , m_leadSight(*m_lead)
{
    m_panes->splitter().setSizes({320, 640});
    m_panes->splitter().setObjectName(QStringLiteral("work")); // its name in the settings
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);

    setTabOrder(m_leads, m_lead);
    connectLeads();
    connect(&m_desk.draft(), &session::OpenDraft::draftsChanged, this, &WorkPage::renderDrafts);
    connect(m_lead, &LeadPage::titleChanged, this, &WorkPage::titleChanged);
    connect(m_lead, &LeadPage::signInRequested, this, &WorkPage::signInRequested);
    connect(&m_leadSight, &SightWatch::changed, this, [this] {
        Q_EMIT leadSightChanged(m_leadSight.isInSight() ? session::Sight::In : session::Sight::Out);
        renderStrayDrafts();
    });
    connect(&m_desk, &session::Desk::stateChanged, this, [this] {
        renderStrayDrafts();
        if (m_seenOf != m_desk.state().id)
            renderSeen();
    });
    const session::LeadBook &book = desk.session().book();
    m_leads->render(book.leads());
    m_leads->renderListing(book.listing());
    renderDrafts();
}

WorkPage::~WorkPage() = default;

void WorkPage::connectLeads()
{
    session::LeadBook &book = m_desk.session().book();
    m_renderSoon.setSingleShot(true);
    m_renderSoon.setInterval(0); // what comes first fills an empty list, and waits for nothing
    connect(&m_renderSoon, &QTimer::timeout, this, &WorkPage::renderChanges);
    m_timePasses.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timePasses, &QTimer::timeout, this, [this] { noteChanged({}); });
    m_timePasses.start(timePasses);
    connect(&book, &session::LeadBook::leadsChanged, this, &WorkPage::noteChanged);
    connect(&book, &session::LeadBook::leadChanged, this, [this](api::LeadId id) {
        noteChanged({id});
        m_renderSoon.start(0); // the answer stands beside the list already
        renderSeen();
    });
    connect(&book, &session::LeadBook::listingChanged, this, [this, &book] {
        m_leads->renderListing(book.listing());
        renderDrafts(); // also when there is a store now, and no lead in it
    });
    connect(m_leads, &LeadsPane::leadChosen, &m_desk, &session::Desk::open);
    connect(m_leads, &LeadsPane::leadOpened, this, [this](api::LeadId id) {
        m_desk.open(id);
        focusLead();
    });
    connect(m_leads, &LeadsPane::strayDraftChosen, this, &WorkPage::goToLead);
    connect(m_panes, &TwoPanes::wentBack, m_leads, &LeadsPane::focusList);
    connect(m_leads, &LeadsPane::menuRequested, this, &WorkPage::showMenu);
    connect(m_leads, &LeadsPane::refreshRequested, this, &WorkPage::refresh);
    connect(m_leads, &LeadsPane::cancelRequested, &book, &session::LeadBook::cancelRefresh);
}

void WorkPage::noteChanged(const QList<api::LeadId> &ids)
{
    m_changed.unite(QSet<api::LeadId>(ids.begin(), ids.end()));
    if (!m_renderSoon.isActive())
        m_renderSoon.start();
}

// However many leads come, most of the time is left for what the user does.
void WorkPage::renderChanges()
{
    QElapsedTimer took;
    took.start();
    m_leads->renderChanges(m_desk.session().book().leads(), std::exchange(m_changed, {}));
    renderDrafts();
    m_renderSoon.setInterval(std::max(burst, std::chrono::milliseconds(took.elapsed() * partsLeft)));
}

void WorkPage::renderDrafts()
{
    // While the disk does not say what it holds, that is what it held.
    if (const auto stored = storedDrafts(m_desk.session().store()))
        m_stored = *stored;
    m_leads->setDrafts(m_stored + m_desk.draft().unkept());
    renderStrayDrafts();
}

// Those of leads that are known by their number alone, which no list has: without this they would be found by nobody
// who does not remember the number. What is being typed beside the list is seen.
void WorkPage::renderStrayDrafts()
{
    const session::LeadBook &book = m_desk.session().book();
    const auto beside = m_lead->isVisibleTo(this) ? m_desk.state().id : std::nullopt;
    QList<api::LeadId> strays;
    for (const api::LeadId lead : m_stored + m_desk.draft().unkept()) {
        if (!book.isBringingIn() && !book.leads().contains(lead) && lead != beside)
            strays << lead;
    }
    std::sort(strays.begin(), strays.end());
    m_leads->showStrayDrafts(strays);
}

void WorkPage::renderSeen()
{
    m_seenOf = m_desk.state().id;
    store::Store *store = m_desk.session().store();
    const auto seen =
        m_seenOf && store != nullptr ? store->leads().load(*m_seenOf) : store::Stored<std::optional<store::SeenLead>>();
    const bool isKnown = seen && *seen;
    m_leads->showSeen(
        isKnown ? std::optional(QDateTime::fromMSecsSinceEpoch((*seen)->seenAt.time_since_epoch().count(), Qt::UTC))
                : std::nullopt);
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

void WorkPage::accept()
{
    if (m_desk.state().phase == session::DeskPhase::New || m_desk.state().phase == session::DeskPhase::Unread)
        m_desk.accept();
}

void WorkPage::startDeclining()
{
    m_panes->bring(Pane::Detail);
    m_lead->focusDecline();
}

void WorkPage::showMenu(const QPoint &where)
{
    const session::DeskState &state = m_desk.state();
    LeadMenuState possible;
    possible.isToBeAnswered = state.phase == session::DeskPhase::New && !state.isBeingAnswered();
    possible.hasPhone = state.lead && !state.lead->customerPhone.trimmed().isEmpty();
    auto *menu = new LeadMenu(possible, this);
    connect(menu, &LeadMenu::chosen, this, &WorkPage::onMenuAction);
    menu->popup(where);
}

void WorkPage::onMenuAction(LeadAction action)
{
    const session::DeskState &state = m_desk.state();
    switch (action) {
    case LeadAction::Open:
        focusLead();
        break;
    case LeadAction::Accept:
        accept();
        break;
    case LeadAction::Decline:
        startDeclining();
        break;
    case LeadAction::CopyNumber:
        if (state.id)
            copyText(state.id->text(), state.id->text(), *this);
        break;
    case LeadAction::CopyPhone:
        if (state.lead) {
            const QString phone = contactToCopy(state.lead->customerPhone);
            copyText(phone, phone, *this);
        }
        break;
    }
}

void WorkPage::step(int rows)
{
    m_leads->step(rows);
}

} // namespace jobmark::ui
