// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity_details.h"

#include "activity/entry_text.h"
#include "parts/copying.h"
#include "parts/flow_layout.h"
#include "parts/selectable_text.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

/// Tall enough that an ordinary entry is there whole, and of one height whichever is chosen.
constexpr int leastLines = 4;

} // namespace

ActivityDetails::ActivityDetails(QWidget *parent)
    : QWidget(parent)
    , m_text(new SelectableText(this))
    , m_copyReference(new QPushButton(tr("Copy &reference"), this))
    , m_copyAll(new QPushButton(tr("Copy &all"), this))
    , m_goToLead(new QPushButton(tr("&Go to lead"), this))
{
    m_text->setAccessibleName(tr("The chosen entry"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_text);
    scroll->setMinimumHeight(leastLines * fontMetrics().lineSpacing());
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : {m_copyReference, m_copyAll, m_goToLead}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(8, 0, 0, 0);
    page->addWidget(scroll, 1);
    page->addWidget(buttons);
    connect(m_copyReference, &QPushButton::clicked, this, &ActivityDetails::copyReference);
    connect(m_copyAll, &QPushButton::clicked, this, &ActivityDetails::copyAll);
    connect(m_goToLead, &QPushButton::clicked, this, [this] { Q_EMIT leadAsked(m_lead); });
    showEntry(nullptr);
}

// Where it is narrow, the buttons take more than one line.
QSize ActivityDetails::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {least.width(), qMax(least.height(), layout()->minimumHeightForWidth(qMax(width(), least.width())))};
}

void ActivityDetails::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void ActivityDetails::showEntry(const activity::Entry *entry)
{
    m_lead = entry != nullptr ? entry->lead : api::LeadId();
    m_reference = entry != nullptr ? entry->reference : QString();
    m_whole = entry != nullptr ? activity::wholeText(*entry) : QString();
    m_text->showText(entry != nullptr ? m_whole : tr("Choose an entry to see all of it here."));
    m_copyReference->setEnabled(!m_reference.isEmpty());
    m_copyAll->setEnabled(entry != nullptr);
    m_goToLead->setEnabled(entry != nullptr);
}

void ActivityDetails::copyReference()
{
    if (!m_reference.isEmpty())
        copyText(m_reference, m_reference, *this);
}

void ActivityDetails::copyAll()
{
    if (!m_whole.isEmpty())
        copyText(m_whole, tr("the chosen entry", "what was copied"), *this);
}

} // namespace jobmark::ui
