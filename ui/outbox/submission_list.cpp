// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "submission_list.h"

#include <algorithm>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

QList<outbox::SubmissionView> worthShowing(const QList<outbox::SubmissionView> &submissions)
{
    QList<outbox::SubmissionView> shown;
    const outbox::SubmissionView *newestSettled = nullptr;
    for (const outbox::SubmissionView &view : submissions) {
        if (view.state() == outbox::State::Accepted)
            newestSettled = &view;
        else if (!outbox::isEnd(view.state()) || view.comesBack())
            shown.append(view);
    }
    if (newestSettled != nullptr)
        shown.prepend(*newestSettled);
    return shown;
}

} // namespace

SubmissionList::SubmissionList(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void SubmissionList::showSubmissions(const QList<outbox::SubmissionView> &submissions)
{
    const QList<outbox::SubmissionView> shown = worthShowing(submissions);
    std::erase_if(m_cards, [&shown](const auto &entry) {
        const bool stays =
            std::any_of(shown.begin(), shown.end(), [&entry](const auto &view) { return view.id() == entry.first; });
        if (!stays) {
            entry.second->hide();
            entry.second->deleteLater();
        }
        return !stays;
    });
    for (const outbox::SubmissionView &view : shown) {
        SubmissionCard *&card = m_cards[view.id()];
        if (card == nullptr) {
            card = new SubmissionCard(m_surroundings, this);
            m_layout->addWidget(card);
            connect(card, &SubmissionCard::actionChosen, this, &SubmissionList::actionChosen);
        }
        card->showSubmission(view);
    }
    setVisible(!m_cards.empty());
}

bool SubmissionList::stepBack()
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const auto &entry) { return entry.second->stepBack(); });
}

bool SubmissionList::focusDecision()
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const auto &entry) { return entry.second->focusDecision(); });
}

} // namespace jobmark::ui
