// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "closing_question.h"

#include "outbox_words.h"

#include "parts/plain_label.h"
#include "parts/room_for_text.h"
#include "parts/tab_order.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

ClosingQuestion::ClosingQuestion(QWidget *window)
    : QDialog(window)
    , m_text(new PlainLabel(this))
    , m_details(new PlainLabel(this))
{
    setWindowTitle(tr("Close Jobmark"));
    setWindowModality(Qt::WindowModal);
    auto *buttons = new QDialogButtonBox(this);
    m_stay = buttons->addButton(tr("&Keep it open"), QDialogButtonBox::RejectRole);
    QPushButton *close = buttons->addButton(tr("&Close anyway"), QDialogButtonBox::AcceptRole);
    close->setAutoDefault(false);
    m_stay->setDefault(true);
    m_stay->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_text);
    page->addWidget(m_details);
    page->addWidget(buttons);
    keepRoomForText(*this);
    ui::setTabOrder(inLayoutOrder(*this)); // each desktop has its own order of buttons
}

void ClosingQuestion::render(const AtClosing &all)
{
    m_text->showText(all.isWorthAsking() ? closingSentences(all)
                                         : tr("Nothing is waiting any more: you can close Jobmark."));
    m_details->showText(closingDetails(all));
    m_details->setVisible(!m_details->shownText().isEmpty());
    // What a screen reader says when the dialog opens.
    setAccessibleDescription(m_text->shownText());
    m_stay->setAccessibleDescription(m_text->shownText());
}

} // namespace jobmark::ui
