// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "go_to_lead.h"

#include "parts/plain_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace jobmark::ui {

GoToLead::GoToLead(QWidget *parent)
    : QDialog(parent)
    , m_number(new QLineEdit(this))
    , m_message(new PlainLabel(this))
{
    setWindowTitle(tr("Go to lead"));
    m_number->setAccessibleName(tr("Lead number"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Lead &number"), m_number);
    form->addRow(m_message);
    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("&Go"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    go->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToLead::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &GoToLead::reject);
    connect(m_number, &QLineEdit::textEdited, this, [this] { m_message->showText({}); });
}

void GoToLead::ask()
{
    m_number->clear();
    m_message->showText({});
    show();
    raise();
    activateWindow();
    m_number->setFocus(Qt::ShortcutFocusReason);
}

void GoToLead::go()
{
    const auto id = api::LeadId::fromText(m_number->text());
    if (!id) {
        m_message->showText(tr("Lead number: write its digits, for example 41207."));
        m_number->setAccessibleDescription(m_message->shownText());
        m_number->selectAll();
        return;
    }
    accept();
    Q_EMIT leadAsked(*id);
}

} // namespace jobmark::ui
