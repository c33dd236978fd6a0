// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "correction_page.h"

#include "made_request.h"

#include "lead/status_form_view.h"
#include "parts/field_row.h"
#include "parts/flow_layout.h"
#include "parts/form_rows.h"
#include "parts/heading.h"
#include "parts/notes_edit.h"
#include "parts/plain_label.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

CorrectionPage::CorrectionPage(session::Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , m_form(desk.session())
    , m_content(new QWidget(this))
    , m_editing(new QWidget(m_content))
    , m_title(new Heading(Heading::Level::Page, {}, m_editing))
    , m_view(new StatusFormView(desk.session().surroundings(), m_editing, FormPurpose::Correct))
    , m_why(new NotesEdit(m_editing))
    , m_whyRow(new FieldRow(tr("Wh&y it is wrong"), m_why, m_editing))
    , m_make(new QPushButton(tr("Make the re&quest"), m_editing))
    , m_back(new QPushButton(tr("&Back to the lead"), m_editing))
    , m_made(new MadeRequest(desk.session().surroundings(), m_content))
{
    build();
    connectForm();
    render();
}

void CorrectionPage::build()
{
    m_whyRow->setNeed(RowNeed::Required);
    auto *reason = new FormRows;
    reason->addRow(m_whyRow->label(), m_whyRow);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_back);
    auto *editing = new QVBoxLayout(m_editing);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->addWidget(m_title);
    editing->addWidget(new PlainLabel(tr("Change what is recorded into what it should be, and say why. Nothing here is "
                                         "sent to RenovationFind: it makes a text for its support."),
                                      m_editing));
    editing->addWidget(m_view);
    editing->addLayout(reason);
    editing->addLayout(buttons);
    auto *page = new QVBoxLayout(m_content);
    page->addWidget(m_editing);
    page->addWidget(m_made);
    page->addStretch(1); // all that is left over
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void CorrectionPage::connectForm()
{
    session::StatusForm &form = m_form.form();
    connect(&m_form, &report::CorrectionForm::stateChanged, this, &CorrectionPage::render);
    connect(&form, &session::StatusForm::stateChanged, this, &CorrectionPage::renderForm);
    connect(&form, &session::StatusForm::correctionNeeded, this, [this](rules::Field first) {
        m_view->focusField(first);
        if (QWidget *focus = QApplication::focusWidget(); focus != nullptr && isAncestorOf(focus))
            ensureWidgetVisible(focus);
    });
    connect(m_view, &StatusFormView::edited, &form, &session::StatusForm::apply);
    connect(m_view, &StatusFormView::rowLeft, &form, &session::StatusForm::leave);
    connect(m_why, &NotesEdit::edited, &m_form, &report::CorrectionForm::typeWhy);
    connect(m_make, &QPushButton::clicked, this, &CorrectionPage::make);
    connect(m_back, &QPushButton::clicked, this, &CorrectionPage::backRequested);
    connect(m_made, &MadeRequest::changeRequested, this, [this] { stepBack(); });
}

void CorrectionPage::begin(const api::Lead &lead)
{
    m_form.open(lead);
    render();
    renderForm();
    if (m_form.state().request)
        m_made->focusFirst();
    else
        m_view->focusStatus();
}

void CorrectionPage::make()
{
    m_form.make();
    if (m_form.state().request) {
        m_made->focusFirst();
        ensureWidgetVisible(m_made);
    } else if (m_form.state().whyFault && m_form.form().state().errors.isEmpty()) {
        m_whyRow->focusEditor();
    }
}

void CorrectionPage::render()
{
    const report::CorrectionFormState &state = m_form.state();
    m_title->showText(state.lead ? tr("Something is wrong in the record of lead %1").arg(state.lead->text())
                                 : QString());
    m_why->showTyped(state.why);
    if (!state.whyFault)
        m_whyRow->clearMessage();
    else if (*state.whyFault == rules::Code::TooLong)
        m_whyRow->setMessage(rules::Severity::Error, tr("Why it is wrong: shorten it, as the counter below it says."));
    else
        m_whyRow->setMessage(rules::Severity::Error,
                             tr("Why it is wrong: write what the record has wrong, and how it came."));
    if (state.request)
        m_made->render(state);
    m_editing->setVisible(!state.request);
    m_made->setVisible(state.request.has_value());
    Q_EMIT titleChanged();
}

void CorrectionPage::renderForm()
{
    m_view->render(m_form.form().state());
    Q_EMIT titleChanged();
}

bool CorrectionPage::isToBeCorrected() const
{
    return m_form.state().whyFault || m_form.form().state().phase == session::FormPhase::Correcting;
}

bool CorrectionPage::stepBack()
{
    const bool editing = m_form.form().state().phase == session::FormPhase::Editing;
    if (editing && !m_form.state().request)
        return false;
    m_form.goBack();
    m_view->focusStatus();
    return true;
}

} // namespace jobmark::ui
