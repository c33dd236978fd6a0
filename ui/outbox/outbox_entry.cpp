// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "outbox_entry.h"

#include "submission_words.h"

#include "parts/plain_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

QByteArray jsonOf(const std::optional<api::Lead> &lead)
{
    return lead ? lead->json : QByteArray();
}

bool looksTheSame(const outbox::SubmissionView &a, const outbox::SubmissionView &b)
{
    return a.life == b.life && a.waitingFor == b.waitingFor && a.until == b.until && a.durability == b.durability &&
           jsonOf(a.server) == jsonOf(b.server) && a.content.before.json == b.content.before.json;
}

} // namespace

OutboxEntry::OutboxEntry(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_who(new PlainLabel(this))
    , m_open(new QPushButton(tr("Open lead"), this))
    , m_says(new PlainLabel(this))
    , m_card(new SubmissionCard(m_surroundings, this))
{
    QFont font = m_who->font();
    font.setWeight(QFont::DemiBold);
    m_who->setFont(font);
    auto *top = new QHBoxLayout;
    top->addWidget(m_who, 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_says);
    layout->addWidget(m_card);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_lead); });
    connect(m_card, &SubmissionCard::actionChosen, this, &OutboxEntry::actionChosen);
}

void OutboxEntry::showSubmission(const outbox::SubmissionView &view)
{
    // Each change of any of them comes here, and laying out anew costs the more the more there are.
    if (m_shown && looksTheSame(*m_shown, view))
        return;
    m_shown = view;
    m_lead = view.lead();
    m_who->showText(submissionNameInFull(view));
    m_open->setAccessibleName(tr("Open lead %1").arg(m_lead.text()));
    const QString submitted = tr("Submitted %1.").arg(clockTime(view.content.submittedAt, m_surroundings));
    // Where there is something to decide, the values stand beside it below.
    const bool isToBeDecided = view.state() == outbox::State::NeedsDecision;
    const QString values = isToBeDecided ? QString() : submittedValues(view.content.what, m_surroundings);
    m_says->showText(values.isEmpty() ? submitted : values + u'\n' + submitted);
    m_card->showSubmission(view);
}

bool OutboxEntry::stepBack()
{
    return m_card->stepBack();
}

} // namespace jobmark::ui
