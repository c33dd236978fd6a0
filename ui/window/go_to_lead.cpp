// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "go_to_lead.h"

#include "parts/error_title.h"
#include "parts/field_row.h"
#include "parts/form_rows.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

GoToLead::GoToLead(QWidget *parent)
    : QDialog(parent)
    , m_number(new QLineEdit(this))
    , m_row(new FieldRow(tr("Lead &number"), m_number, this))
{
    setWindowTitle(tr("Go to lead"));
    auto *form = new FormRows;
    form->addRow(m_row->label(), m_row);
    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("&Go"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    go->setDefault(true);
    auto *page = new QVBoxLayout(this);
    page->addLayout(form);
    page->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &GoToLead::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &GoToLead::reject);
    connect(m_number, &QLineEdit::textEdited, this, &GoToLead::sayNothing);
}

void GoToLead::ask()
{
    m_number->clear();
    sayNothing();
    setMinimumWidth(60 * fontMetrics().averageCharWidth());
    show();
    raise();
    activateWindow();
    m_number->setFocus(Qt::ShortcutFocusReason);
}

void GoToLead::askInsteadOf(const QString &link)
{
    ask();
    say(tr("Lead number: the link \"%1\" names no lead. Write the lead's number here, for example 41207, or look for "
           "the lead in the list.")
            .arg(link));
}

void GoToLead::say(const QString &sentence)
{
    m_row->setMessage(rules::Severity::Error, sentence);
    setWindowTitle(errorTitle(tr("Go to lead")));
    resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void GoToLead::sayNothing()
{
    m_row->clearMessage();
    setWindowTitle(tr("Go to lead"));
}

void GoToLead::go()
{
    const auto id = api::LeadId::fromText(m_number->text());
    if (!id) {
        say(tr("Lead number: write its digits, for example 41207."));
        m_row->focusEditor();
        return;
    }
    accept();
    Q_EMIT leadAsked(*id);
}

} // namespace jobmark::ui
