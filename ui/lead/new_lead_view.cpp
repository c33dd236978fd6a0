// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "new_lead_view.h"

#include "parts/field_row.h"
#include "parts/form_rows.h"
#include "parts/held_keys.h"
#include "parts/notes_edit.h"
#include "parts/plain_label.h"
#include "parts/selectable_text.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace jobmark::ui {

NewLeadView::NewLeadView(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel(this))
    , m_underWay(new SelectableText(this))
    , m_accept(new QPushButton(tr("&Accept lead"), this))
    , m_reason(new NotesEdit(this))
    , m_reasonRow(new FieldRow(tr("Reason for declinin&g"), m_reason, this))
    , m_decline(new QPushButton(tr("&Decline lead"), this))
    , m_status(new QPushButton(tr("Record a &status"), this))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_text);
    page->addWidget(m_underWay);
    m_underWay->hide();
    m_underWay->setAccessibleName(tr("Answer to this lead"));
    m_underWay->showText(tr("You have answered this lead. How that stands is said above."));
    m_reasonRow->setLineBeneath(LineBeneath::AsNeeded);
    page->addWidget(m_accept, 0, Qt::AlignLeading);
    auto *form = new FormRows;
    form->addRow(m_reasonRow->label(), m_reasonRow);
    page->addLayout(form);
    page->addWidget(m_decline, 0, Qt::AlignLeading);
    page->addWidget(m_status, 0, Qt::AlignLeading);
    m_reasonRow->setNeed(RowNeed::Required); // for declining, which is what the row is for
    m_accept->setAutoDefault(true);
    m_decline->setAutoDefault(true);
    m_status->setAutoDefault(true);
    // The Enter that opened the lead in the list may still be held down.
    for (QPushButton *button : {m_accept, m_decline, m_status})
        ignoreHeldKeys(*button);
    connect(m_status, &QPushButton::clicked, this, &NewLeadView::statusRequested);
    connect(m_accept, &QPushButton::clicked, this, &NewLeadView::acceptRequested);
    connect(m_decline, &QPushButton::clicked, this, [this] {
        m_reasonRow->clearMessage();
        Q_EMIT declineRequested(m_reason->typed());
    });
    connect(m_reason, &NotesEdit::edited, this, [this](const QString &typed) {
        m_reasonRow->clearMessage();
        Q_EMIT reasonEdited(typed);
    });
    showKnown(Known::Lead);
}

void NewLeadView::showKnown(Known known)
{
    m_known = known;
    const bool isNumberOnly = known == Known::NumberOnly;
    m_text->showText(isNumberOnly
                         ? tr("This server does not let Jobmark read leads, so only the number of this one is known. "
                              "Accept it to get the customer's contact details, or decline it and say why. If it is "
                              "accepted already, record a status; RenovationFind says when that cannot be.")
                         : tr("This lead is new. Accept it to get the customer's contact details and to record a "
                              "status, or decline it and say why."));
    m_status->setVisible(isNumberOnly && m_answer == Answer::Open);
}

void NewLeadView::showAnswer(Answer answer)
{
    if (std::exchange(m_answer, answer) == answer)
        return;
    const bool isOpen = answer == Answer::Open;
    const QWidget *focus = focusWidget();
    const bool hadFocus = focus != nullptr && focus->hasFocus();
    if (!isOpen)
        m_underWay->show();
    if (hadFocus && !isOpen)
        m_underWay->setFocus(Qt::OtherFocusReason); // where a second Enter does nothing
    for (QWidget *part : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_accept),
                          static_cast<QWidget *>(m_reasonRow->label()), static_cast<QWidget *>(m_reasonRow),
                          static_cast<QWidget *>(m_decline)})
        part->setVisible(isOpen);
    m_status->setVisible(isOpen && m_known == Known::NumberOnly);
    if (hadFocus && isOpen)
        focusWork();
    if (isOpen)
        m_underWay->hide();
}

void NewLeadView::startOver()
{
    m_reasonRow->clearMessage();
}

void NewLeadView::showReason(const QString &typed)
{
    m_reason->showTyped(typed);
}

void NewLeadView::showReasonFault(rules::Code fault)
{
    m_reasonRow->setMessage(
        rules::Severity::Error,
        fault == rules::Code::TooLong
            ? tr("The reason for declining is too long: shorten it to 500 characters.")
            : tr("The reason for declining is missing: write in a few words why this lead is not for you."));
    m_reasonRow->focusEditor();
}

bool NewLeadView::isToBeCorrected() const
{
    return m_reasonRow->hasError();
}

void NewLeadView::focusWork()
{
    if (m_answer == Answer::UnderWay)
        m_underWay->setFocus(Qt::ShortcutFocusReason);
    else if (m_reason->typed().isEmpty())
        m_accept->setFocus(Qt::ShortcutFocusReason);
    else
        focusReason();
}

void NewLeadView::focusReason()
{
    if (m_answer == Answer::UnderWay)
        return focusWork();
    m_reasonRow->focusEditor();
}

} // namespace jobmark::ui
