// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// What the buttons on the page of a lead do.
#include "lead_page.h"

#include "desk_notice.h"

#include "parts/copying.h"
#include "parts/notice.h"
#include "record/record_view.h"
#include "session/typed_words.h"
#include "ui_outbox/submission_list.h"

namespace jobmark::ui {

void LeadPage::perform(RecordCommand command)
{
    m_recordActions->perform(command, m_record->privacy());
}

void LeadPage::onSubmissionAction(outbox::SubmissionId id, SubmissionAction action)
{
    switch (action) {
    case SubmissionAction::Undo:
    case SubmissionAction::Edit:
        m_desk.takeBack(id);
        focusWork();
        return;
    case SubmissionAction::SignIn:
        Q_EMIT signInRequested();
        return;
    case SubmissionAction::Discard:
        m_desk.discard(id);
        return;
    default:
        applySubmissionAction(m_desk.session(), id, action, *this);
    }
}

void LeadPage::onDeskAction(int action)
{
    switch (static_cast<DeskAction>(action)) {
    case DeskAction::ReadAgain:
        m_desk.readAgain();
        break;
    case DeskAction::SignIn:
        Q_EMIT signInRequested();
        break;
    case DeskAction::KeepDraft:
        m_desk.draft().keep();
        break;
    case DeskAction::DiscardDraft:
        m_desk.draft().discard();
        break;
    case DeskAction::ShowDecision:
        m_submissions->focusDecision();
        ensureWidgetVisible(m_submissions);
        break;
    case DeskAction::CopyDraft:
        copyText(session::typedLines(m_desk.form().state().typed), tr("your draft", "what was copied"), *this);
        break;
    }
}

} // namespace jobmark::ui
