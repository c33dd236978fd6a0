// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_page.h"

#include "desk_notice.h"
#include "lead_header.h"
#include "new_lead_view.h"
#include "put_away_notice.h"
#include "review_view.h"
#include "status_form_view.h"

#include "attachments/attachments_panel.h"
#include "attachments/file_drops.h"
#include "attachments/file_pastes.h"
#include "parts/error_title.h"
#include "parts/focusable_label.h"
#include "parts/notice.h"
#include "parts/page_column.h"
#include "parts/plain_label.h"
#include "reading/display_text.h"
#include "record/record_view.h"
#include "ui_outbox/submission_list.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

// The second half of a double click or a double Enter comes sooner than anybody asks for the next update.
constexpr qint64 doublePressMilliseconds = 1000;

/// They have a place of their own on the page.
QList<outbox::SubmissionView> withoutAttachments(QList<outbox::SubmissionView> submissions)
{
    submissions.removeIf([](const outbox::SubmissionView &view) {
        return std::holds_alternative<outbox::Attachment>(view.content.what);
    });
    return submissions;
}

NewLeadView::Answer answerTo(const session::DeskState &state)
{
    return state.isBeingAnswered() ? NewLeadView::Answer::UnderWay : NewLeadView::Answer::Open;
}

} // namespace

LeadPage::LeadPage(session::Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_openRecord(desk)
    , m_content(new PageColumn(this))
    , m_message(new FocusableLabel(m_content))
    , m_stopReading(new QPushButton(tr("Cancel"), m_content))
    , m_header(new LeadHeader(desk.session().surroundings(), m_content))
    , m_notice(new Notice(m_content))
    , m_submissions(new SubmissionList(desk.session().surroundings(), m_content))
    , m_form(new StatusFormView(desk.session().surroundings(), m_content))
    , m_review(new ReviewView(desk.session().surroundings(), m_content))
    , m_new(new NewLeadView(m_content))
    , m_recordActions(new RecordActions(desk, m_content))
    , m_record(new RecordView(m_openRecord, desk.session().surroundings(), m_content))
    , m_draft(new PlainLabel(m_content))
    , m_discarded(new Notice(m_content))
    , m_attachments(new AttachmentsPanel(desk, m_content))
{
    buildPage();
    connectViews();
    connectFiles();
    render();
    renderForm();
    setWidget(m_content); // now: it is measured at once, and what is not shown is left out
}

LeadPage::~LeadPage() = default;

void LeadPage::buildPage()
{
    QVBoxLayout *page = &m_content->parts();
    for (QWidget *part :
         {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_notice),
          static_cast<QWidget *>(m_submissions), static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_review),
          static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_recordActions), static_cast<QWidget *>(m_record),
          static_cast<QWidget *>(m_draft), static_cast<QWidget *>(m_discarded), static_cast<QWidget *>(m_attachments)})
        page->addWidget(part);
    page->insertWidget(1, m_stopReading, 0, Qt::AlignLeading);
    page->addStretch(1); // all that is left over
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void LeadPage::connectViews()
{
    session::StatusForm &form = m_desk.form();
    connect(&m_desk, &session::Desk::stateChanged, this, &LeadPage::render);
    connect(&m_desk, &session::Desk::submitted, this, [this] { m_sinceSubmitted.restart(); });
    connect(&form, &session::StatusForm::stateChanged, this, &LeadPage::renderForm);
    connect(&form, &session::StatusForm::correctionNeeded, this, [this](rules::Field first) {
        m_form->focusField(first);
        if (QWidget *focus = QApplication::focusWidget(); focus != nullptr && isAncestorOf(focus))
            ensureWidgetVisible(focus);
    });
    connect(m_form, &StatusFormView::edited, &form, &session::StatusForm::apply);
    connect(m_form, &StatusFormView::rowLeft, &form, &session::StatusForm::leave);
    connect(m_form, &StatusFormView::submitRequested, this, &LeadPage::submitForm);
    connect(m_form, &StatusFormView::confirmRequested, &form, &session::StatusForm::confirm);
    connect(m_form, &StatusFormView::backRequested, this, [this] { stepBack(); });
    connect(m_form, &StatusFormView::discardRequested, &m_desk.draft(), &session::OpenDraft::discard);
    connect(m_review, &ReviewView::confirmed, &form, &session::StatusForm::confirm);
    connect(m_review, &ReviewView::backRequested, this, [this] { stepBack(); });
    connect(m_stopReading, &QPushButton::clicked, this, [this] {
        m_message->setFocus(Qt::OtherFocusReason); // the button goes
        m_desk.stopReading();
    });
    connect(m_new, &NewLeadView::acceptRequested, &m_desk, &session::Desk::accept);
    connect(m_new, &NewLeadView::declineRequested, this, [this](const QString &reason) {
        if (const auto done = m_desk.decline(reason); !done)
            m_new->showReasonFault(done.error());
        Q_EMIT titleChanged();
    });
    connect(m_new, &NewLeadView::reasonEdited, &form, [&form](const QString &typed) {
        form.apply(session::TextTyped{session::TextBox::DeclineReason, typed});
    });
    connect(m_new, &NewLeadView::statusRequested, this, [this] {
        m_desk.takeAsAccepted();
        m_form->focusStatus();
    });
    connect(m_notice, &Notice::actionChosen, this, &LeadPage::onDeskAction);
    connect(&m_desk, &session::Desk::conflictToAnswer, this, [this] {
        m_notice->focusFirstAction();
        ensureWidgetVisible(m_notice);
    });
    connect(m_submissions, &SubmissionList::actionChosen, this, &LeadPage::onSubmissionAction);
    connect(m_discarded, &Notice::actionChosen, this, [this](int action) {
        if (action == static_cast<int>(PutAwayAction::Drop))
            m_desk.draft().dropReplaced();
        else
            m_desk.draft().bringBack();
    });
    connect(m_record, &RecordView::asked, this, &LeadPage::perform);
}

void LeadPage::connectFiles()
{
    connect(&m_desk.attaching(), &session::Attaching::stateChanged, this, &LeadPage::renderAttachments);
    connect(m_attachments, &AttachmentsPanel::signInRequested, this, &LeadPage::signInRequested);
    connect(m_form, &StatusFormView::addFilesRequested, m_attachments, &AttachmentsPanel::chooseFiles);
    connect(m_review, &ReviewView::addFilesRequested, m_attachments, &AttachmentsPanel::chooseFiles);
    connect(new FileDrops(this), &FileDrops::dropped, m_attachments, &AttachmentsPanel::bring);
    new FilePastes(this);
    auto *pasting = new QAction(this);
    pasting->setShortcut(QKeySequence::Paste);
    pasting->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(pasting);
    connect(pasting, &QAction::triggered, this, &LeadPage::paste);
}

void LeadPage::paste()
{
    if (const QMimeData *from = QGuiApplication::clipboard()->mimeData())
        m_attachments->bring(*from);
}

void LeadPage::render()
{
    const session::DeskState &state = m_desk.state();
    if (m_shown != state.id) {
        m_shown = state.id;
        m_new->startOver();
        verticalScrollBar()->setValue(0);
    }
    m_header->setVisible(state.lead.has_value());
    if (state.lead)
        m_header->showLead(*state.lead, state.phase);
    renderNotice();
    m_submissions->showSubmissions(withoutAttachments(state.submissions));
    m_attachments->render();
    m_draft->showText(draftText(state.draft, m_desk.session().surroundings()));
    m_discarded->render(putAwayNotice(m_desk.draft().putAway()));
    m_stopReading->setVisible(state.phase == session::DeskPhase::Reading);
    switch (state.phase) {
    case session::DeskPhase::NoLead:
        m_message->showText(tr("Choose a lead in the list to see it and to record what happened."));
        showView(View::Message);
        break;
    case session::DeskPhase::Reading:
        m_message->showText(tr("Fetching lead %1.").arg(state.id->text()));
        showView(View::Message);
        break;
    case session::DeskPhase::CannotRead:
        m_message->showText(tr("Lead %1").arg(state.id->text()));
        showView(View::Message);
        break;
    case session::DeskPhase::New:
        m_new->showAnswer(answerTo(state));
        m_new->showKnown(NewLeadView::Known::Lead);
        showView(View::New);
        break;
    case session::DeskPhase::Unread:
        m_new->showAnswer(answerTo(state));
        m_new->showKnown(NewLeadView::Known::NumberOnly);
        showView(View::New);
        break;
    case session::DeskPhase::Declined:
        m_message->showText(tr("This lead was declined, so there is no status to record."));
        showView(View::Message);
        break;
    case session::DeskPhase::Form:
        showView(m_desk.form().state().phase == session::FormPhase::Reviewing ? View::Review : View::Form);
        break;
    case session::DeskPhase::Record:
        showView(View::Record);
        break;
    }
    Q_EMIT titleChanged();
}

void LeadPage::renderNotice()
{
    const auto notice = deskNotice(m_desk.state(), m_desk.form().state().typed);
    // What comes next there is no longer of this page, and the lead would come without the focus.
    if (!notice && m_view == View::Message && m_notice->isAncestorOf(QApplication::focusWidget()))
        m_message->setFocus(Qt::OtherFocusReason);
    m_notice->render(notice);
}

void LeadPage::renderForm()
{
    const session::FormState &state = m_desk.form().state();
    m_form->render(state);
    m_new->showReason(state.typed.declineReason);
    if (m_desk.state().phase == session::DeskPhase::Form) {
        renderReview();
        showView(state.phase == session::FormPhase::Reviewing ? View::Review : View::Form);
    }
    Q_EMIT titleChanged();
}

void LeadPage::renderReview()
{
    const session::FormState &state = m_desk.form().state();
    if (state.phase == session::FormPhase::Reviewing && m_desk.state().lead)
        m_review->showReview(*m_desk.state().lead, state, m_desk.attaching().state());
}

void LeadPage::renderAttachments()
{
    m_form->showAttachments(m_desk.attaching().state());
    renderReview();
}

void LeadPage::showView(View view)
{
    const View before = std::exchange(m_view, view);
    const QWidget *focus = QApplication::focusWidget();
    const bool focusWasHere = focus != nullptr && m_content->isAncestorOf(focus);
    m_message->setVisible(view == View::Message);
    m_form->setVisible(view == View::Form);
    m_review->setVisible(view == View::Review);
    m_new->setVisible(view == View::New);
    m_record->setVisible(view == View::Record);
    m_draft->setVisible((view == View::Form || view == View::New) && !m_draft->shownText().isEmpty());
    if (before == view)
        return;
    if (view == View::Review) {
        m_review->focusBack();
        ensureWidgetVisible(m_review);
    } else if (focusWasHere) {
        // What had it may be gone: without this it would go to whatever comes next on the page.
        focusWork();
    }
}

void LeadPage::focusWork()
{
    switch (m_view) {
    case View::Form:
        m_form->focusStatus();
        break;
    case View::New:
        m_new->focusWork();
        break;
    case View::Review:
        m_review->focusBack();
        break;
    case View::Record:
        m_record->focusFirst();
        break;
    case View::Message:
        m_message->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void LeadPage::focusDecline()
{
    if (m_view != View::New)
        return;
    m_new->focusReason();
    ensureWidgetVisible(m_new);
}

void LeadPage::submit()
{
    if (m_view == View::Form)
        submitForm();
}

// What went is no longer in the form: submitting again at once would only say that everything is missing.
void LeadPage::submitForm()
{
    const bool justWent = m_sinceSubmitted.isValid() && m_sinceSubmitted.elapsed() < doublePressMilliseconds;
    if (!justWent || !m_desk.form().state().typed.isEmpty())
        m_desk.form().submit();
}

bool LeadPage::stepBack()
{
    if (m_submissions->stepBack())
        return true;
    session::StatusForm &form = m_desk.form();
    if (m_view != View::Form && m_view != View::Review)
        return false;
    if (form.state().phase == session::FormPhase::Editing)
        return false;
    form.goBack();
    m_form->focusStatus();
    return true;
}

QString LeadPage::titleText() const
{
    const session::DeskState &state = m_desk.state();
    if (!state.id)
        return {};
    QString name = tr("Lead %1").arg(state.id->text());
    if (state.lead && !state.lead->customerName.trimmed().isEmpty())
        name = tr("%1, lead %2", "customer, number")
                   .arg(reading::displayText(state.lead->customerName, 80), state.id->text());
    const bool isToBeCorrected = m_desk.form().state().phase == session::FormPhase::Correcting ||
                                 (m_view == View::New && m_new->isToBeCorrected());
    return isToBeCorrected ? errorTitle(name) : name;
}

} // namespace jobmark::ui
