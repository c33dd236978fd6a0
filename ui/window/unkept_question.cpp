// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "unkept_question.h"

#include "parts/plain_label.h"
#include "parts/room_for_text.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

UnkeptQuestion::UnkeptQuestion(int drafts, QWidget *window)
    : QDialog(window)
{
    setWindowTitle(tr("Close Jobmark"));
    setWindowModality(Qt::WindowModal);
    auto *text = new PlainLabel(this);
    text->showText(tr("%n draft(s) could not be kept on this computer. If you close Jobmark now, what you typed there "
                      "is lost.",
                      nullptr, drafts));
    auto *details = new PlainLabel(this);
    details->showText(tr("Keep Jobmark open, free some space or mend what is wrong with the disk, and try again."));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *stay = buttons->addButton(tr("&Keep it open"), QDialogButtonBox::RejectRole);
    QPushButton *lose = buttons->addButton(tr("Close and &lose it"), QDialogButtonBox::AcceptRole);
    lose->setAutoDefault(false);
    stay->setDefault(true);
    stay->setFocus();
    stay->setAccessibleDescription(text->shownText());
    setAccessibleDescription(text->shownText());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *page = new QVBoxLayout(this);
    page->addWidget(text);
    page->addWidget(details);
    page->addWidget(buttons);
    keepRoomForText(*this);
}

} // namespace jobmark::ui
