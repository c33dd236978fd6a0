// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submission_card.h"

#include "countdown_label.h"
#include "submission_notice.h"
#include "version_table.h"

#include <QVBoxLayout>

namespace jobmark::ui {

SubmissionCard::SubmissionCard(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_notice(new Notice(this))
    , m_countdown(new CountdownLabel(this))
    , m_versions(new VersionTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_countdown);
    layout->addWidget(m_notice);
    layout->addWidget(m_versions);
    connect(m_notice, &Notice::actionChosen, this, &SubmissionCard::onAction);
}

void SubmissionCard::showSubmission(const outbox::SubmissionView &view)
{
    m_view = view;
    // What was asked was about where it stood then.
    if (m_askedIn && *m_askedIn != view.state())
        m_askedIn.reset();
    renderNotice();
    m_countdown->follow(view);
    const bool toDecide = view.state() == outbox::State::NeedsDecision && view.server;
    m_versions->render(toDecide ? session::comparedVersions(view.content.what, *view.server, m_surroundings)
                                : QList<session::ComparedField>());
}

void SubmissionCard::renderNotice()
{
    m_notice->render(m_askedIn ? discardQuestion(*m_view) : submissionNotice(*m_view, m_surroundings));
}

void SubmissionCard::onAction(int action)
{
    if (m_askedIn) {
        onAnswer(static_cast<DiscardAnswer>(action));
        return;
    }
    const auto chosen = static_cast<SubmissionAction>(action);
    if (chosen != SubmissionAction::Discard) {
        Q_EMIT actionChosen(m_view->id(), chosen);
        return;
    }
    m_askedIn = m_view->state();
    renderNotice();
    m_notice->focusFirstAction();
}

void SubmissionCard::onAnswer(DiscardAnswer answer)
{
    if (answer == DiscardAnswer::Keep) {
        stepBack();
        return;
    }
    m_askedIn.reset();
    Q_EMIT actionChosen(m_view->id(), SubmissionAction::Discard);
}

bool SubmissionCard::stepBack()
{
    if (!m_askedIn)
        return false;
    m_askedIn.reset();
    renderNotice();
    m_notice->focusFirstAction();
    return true;
}

bool SubmissionCard::focusDecision()
{
    if (!m_view || m_view->state() != outbox::State::NeedsDecision)
        return false;
    m_notice->focusFirstAction();
    return true;
}

} // namespace jobmark::ui
