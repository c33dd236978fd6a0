// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "session_pages.h"

#include "go_to_lead.h"
#include "work_page.h"

#include "correction/correction_page.h"
#include "correction/received_page.h"
#include "lead/lead_page.h"
#include "leads/leads_pane.h"
#include "overview/overview_page.h"
#include "parts/error_title.h"
#include "record/compare_page.h"
#include "record/locked_page.h"
#include "ui_activity/activity_page.h"
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
    RecordActions &record = m_work->lead().recordActions();
    connect(&record, &RecordActions::compareRequested, this, &SessionPages::showComparison);
    connect(&record, &RecordActions::correctionRequested, this, &SessionPages::showCorrection);
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
    case Command::ShowActivity:
        showActivity({});
        break;
    case Command::ShowLeadActivity:
        showActivity(m_desk.state().id);
        break;
    case Command::ShowOverview:
        showOverview();
        break;
    case Command::ShowLocked:
        showLocked();
        break;
    // Never what is not in sight.
    case Command::Submit:
        if (currentWidget() == m_work)
            m_work->lead().submit();
        break;
    case Command::CopyReference:
    case Command::CopyNote:
    case Command::CopyMarkdown:
    case Command::ExportPdf:
    case Command::ExportJson:
    case Command::CompareRecords:
    case Command::CorrectRecord:
    case Command::OpenRequestFromClipboard:
    case Command::OpenRequestFromFile:
        onRecord(command);
        break;
    case Command::Accept:
        if (currentWidget() == m_work)
            m_work->accept();
        break;
    default:
        setCurrentWidget(m_work);
        onLeads(command);
        break;
    }
}

void SessionPages::onRecord(Command command)
{
    const auto perform = [this](RecordCommand what) {
        setCurrentWidget(m_work); // never about a record that is not in sight
        m_work->lead().perform(what);
    };
    switch (command) {
    case Command::CopyReference:
        return perform(RecordCommand::CopyReference);
    case Command::CopyNote:
        return perform(RecordCommand::CopyNote);
    case Command::CopyMarkdown:
        return perform(RecordCommand::CopyMarkdown);
    case Command::ExportPdf:
        return perform(RecordCommand::ExportPdf);
    case Command::ExportJson:
        return perform(RecordCommand::ExportJson);
    case Command::CompareRecords:
        return perform(RecordCommand::Compare);
    case Command::CorrectRecord:
        return perform(RecordCommand::Correct);
    case Command::OpenRequestFromClipboard:
        setCurrentWidget(&received());
        return received().openClipboard();
    default:
        setCurrentWidget(&received());
        return received().chooseFile();
    }
}

void SessionPages::showLocked()
{
    if (m_locked == nullptr) {
        m_locked = new LockedPage(m_desk.session(), this);
        addWidget(m_locked);
        connect(m_locked, &LockedPage::leadRequested, this, &SessionPages::goToLead);
    }
    setCurrentWidget(m_locked);
    m_locked->focusSearch();
}

void SessionPages::showComparison(api::LeadId first)
{
    if (m_comparison == nullptr) {
        m_comparison = new ComparePage(m_desk, this);
        addWidget(m_comparison);
        connect(m_comparison, &ComparePage::backRequested, this, &SessionPages::backToLead);
        connect(m_comparison, &ComparePage::titleChanged, this, &SessionPages::titleChanged);
    }
    setCurrentWidget(m_comparison);
    m_comparison->begin(first);
}

void SessionPages::showCorrection(api::LeadId lead)
{
    const auto known = m_desk.session().book().find(lead);
    if (!known)
        return;
    if (m_correction == nullptr) {
        m_correction = new CorrectionPage(m_desk, this);
        addWidget(m_correction);
        connect(m_correction, &CorrectionPage::backRequested, this, &SessionPages::backToLead);
        connect(m_correction, &CorrectionPage::titleChanged, this, &SessionPages::titleChanged);
    }
    setCurrentWidget(m_correction);
    m_correction->begin(*known);
}

ReceivedPage &SessionPages::received()
{
    if (m_received == nullptr) {
        m_received = new ReceivedPage(m_desk, this);
        addWidget(m_received);
        connect(m_received, &ReceivedPage::leadRequested, this, &SessionPages::goToLead);
        connect(m_received, &ReceivedPage::backRequested, this, &SessionPages::goHome);
    }
    return *m_received;
}

void SessionPages::backToLead()
{
    perform(Command::ShowStatus);
}

void SessionPages::onLeads(Command command)
{
    switch (command) {
    case Command::ShowStatus:
        m_work->focusLead();
        break;
    case Command::FindLead:
        m_work->focusSearch();
        break;
    case Command::Decline:
        m_work->startDeclining();
        break;
    case Command::NextLead:
        m_work->step(1);
        break;
    case Command::PreviousLead:
        m_work->step(-1);
        break;
    default:
        m_work->focusList();
        break;
    }
}

void SessionPages::showOutbox()
{
    if (m_outbox == nullptr) {
        m_outbox = new OutboxPage(m_desk, this);
        addWidget(m_outbox);
        connect(m_outbox, &OutboxPage::openRequested, this, &SessionPages::goToLead);
        connect(m_outbox, &OutboxPage::takeBackRequested, this, &SessionPages::takeBack);
        connect(m_outbox, &OutboxPage::putBackRequested, this, &SessionPages::putBack);
        connect(m_outbox, &OutboxPage::signInRequested, this, &SessionPages::signInRequested);
    }
    setCurrentWidget(m_outbox);
    m_outbox->focusSummary();
}

void SessionPages::showActivity(std::optional<api::LeadId> lead)
{
    if (m_activity == nullptr) {
        m_activity = new ActivityPage(m_desk.session(), this);
        addWidget(m_activity);
        connect(m_activity, &ActivityPage::leadAsked, this, &SessionPages::goToLead);
    }
    setCurrentWidget(m_activity);
    m_activity->showActivity(lead);
    m_activity->focusList();
}

void SessionPages::showOverview()
{
    if (m_overview == nullptr) {
        m_overview = new OverviewPage(m_desk.session(), this);
        addWidget(m_overview);
        connect(m_overview, &OverviewPage::leadsAsked, this,
                [this](const QString &title, const QSet<api::LeadId> &leads) {
                    showLeads({title, leads});
                });
        connect(m_overview, &OverviewPage::fetchAsked, m_work, &WorkPage::refresh);
    }
    setCurrentWidget(m_overview);
    m_overview->focusFirst();
}

// The lead is opened first: what is taken back goes into the form of the lead that is open.
void SessionPages::takeBack(api::LeadId lead, outbox::SubmissionId id)
{
    goToLead(lead);
    m_desk.takeBack(id);
    m_work->focusLead();
}

void SessionPages::putBack(api::LeadId lead, outbox::SubmissionId id)
{
    goToLead(lead);
    m_desk.putBack(id);
    m_work->focusLead();
}

void SessionPages::goToLead(api::LeadId id)
{
    m_goToLead->hide(); // it may still be asking about an earlier link
    setCurrentWidget(m_work);
    m_work->goToLead(id);
}

void SessionPages::askForLead(const QString &link)
{
    m_goToLead->askInsteadOf(link);
}

void SessionPages::goHome()
{
    perform(Command::ShowLeads);
}

void SessionPages::showLeads(session::Scope scope, const QString &query)
{
    goHome();
    m_work->leads().showGroup(scope, query);
}

void SessionPages::showLeads(const session::LeadChoice &choice)
{
    goHome();
    m_work->leads().showChoice(choice);
}

bool SessionPages::stepBack()
{
    if (currentWidget() == m_work)
        return m_work->stepBack();
    if (m_outbox != nullptr && currentWidget() == m_outbox && m_outbox->stepBack())
        return true;
    if (m_correction != nullptr && currentWidget() == m_correction) {
        if (!m_correction->stepBack())
            backToLead();
    } else if (m_comparison != nullptr && currentWidget() == m_comparison) {
        backToLead();
    } else {
        goHome();
    }
    return true;
}

template <class Page>
static QString titleOf(const Page &page, const QString &name)
{
    return page.isToBeCorrected() ? errorTitle(name) : name;
}

QString SessionPages::titleText() const
{
    if (m_outbox != nullptr && currentWidget() == m_outbox)
        return tr("Outbox");
    if (m_activity != nullptr && currentWidget() == m_activity)
        return tr("Activity");
    if (m_overview != nullptr && currentWidget() == m_overview)
        return tr("Overview");
    if (m_comparison != nullptr && currentWidget() == m_comparison)
        return titleOf(*m_comparison, tr("Compare records"));
    if (m_locked != nullptr && currentWidget() == m_locked)
        return tr("Locked records");
    if (m_correction != nullptr && currentWidget() == m_correction)
        return titleOf(*m_correction, tr("Correction request"));
    if (m_received != nullptr && currentWidget() == m_received)
        return tr("Correction request received");
    return m_work->lead().titleText();
}

} // namespace jobmark::ui
