// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "contact_rows.h"

#include "contact_links.h"

#include "parts/copying.h"
#include "parts/flow_layout.h"
#include "parts/notice.h"
#include "parts/row_label.h"
#include "parts/selectable_text.h"
#include "reading/display_text.h"

#include <QApplication>
#include <QDesktopServices>
#include <QGridLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace jobmark::ui {
namespace {

constexpr int openAnswer = 0;
constexpr int cancelAnswer = 1;

std::size_t at(auto way)
{
    return static_cast<std::size_t>(way);
}

/// Narrower than a push button: two of them stand in each row.
QToolButton *makeButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

} // namespace

ContactRows::ContactRows(QWidget *parent)
    : QWidget(parent)
    , m_question(new Notice(this))
{
    // A grid, because a form does not give a field the lines that it needs at this width.
    auto *form = new QGridLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setColumnStretch(1, 1);
    form->setVerticalSpacing(2);
    for (const Way way : {Way::Phone, Way::Mail, Way::Address})
        build(way);
    form->addWidget(m_question, static_cast<int>(m_rows.size()), 0, 1, 2);
    connect(m_question, &Notice::actionChosen, this, &ContactRows::onAnswer);
    showLead({});
}

void ContactRows::build(Way way)
{
    struct Texts
    {
        QString name, copy, use;
    };
    const std::array<Texts, 3> texts = {
        Texts{tr("Phone"), tr("Copy phone"), tr("Call")},
        Texts{tr("Email"), tr("Copy email"), tr("Write")},
        Texts{tr("Address"), tr("Copy address"), tr("Map")},
    };
    const Texts &text = texts[at(way)];
    Row &row = m_rows[at(way)];
    auto *field = new QWidget(this);
    row.text = new SelectableText(TextFit::Words, field);
    row.text->setAccessibleName(text.name);
    row.name = new RowLabel(text.name, this);
    row.name->setBuddy(row.text);
    row.copy = makeButton(tr("Copy"), field);
    row.copy->setAccessibleName(text.copy);
    row.use = makeButton(text.use, field);
    // The buttons stand right behind the text that they are about, or below it.
    auto *line = new FlowLayout(field);
    for (QWidget *part :
         {static_cast<QWidget *>(row.text), static_cast<QWidget *>(row.copy), static_cast<QWidget *>(row.use)})
        line->addWidget(part);
    auto *form = static_cast<QGridLayout *>(layout());
    form->addWidget(row.name, static_cast<int>(at(way)), 0, Qt::AlignTop);
    form->addWidget(field, static_cast<int>(at(way)), 1);
    // On one line with the text that stands beside the buttons.
    row.name->setContentsMargins(0, (row.copy->sizeHint().height() - row.name->fontMetrics().height()) / 2, 0, 0);
    connect(row.copy, &QToolButton::clicked, this, [this, way] {
        const QString copied = contactToCopy(m_texts[at(way)]);
        copyText(copied, copied, *this);
    });
    connect(row.use, &QToolButton::clicked, this, [this, way] { ask(way); });
}

std::optional<QUrl> ContactRows::linkOf(Way way) const
{
    const QString &text = m_texts[at(way)];
    switch (way) {
    case Way::Phone:
        return phoneLink(text);
    case Way::Mail:
        return mailLink(text);
    case Way::Address:
        break;
    }
    return mapLink(text);
}

void ContactRows::showLead(const api::Lead &lead)
{
    showRow(Way::Phone, lead.customerPhone);
    showRow(Way::Mail, lead.customerEmail);
    showRow(Way::Address, lead.customerAddress);
}

void ContactRows::showRow(Way way, const QString &text)
{
    Row &row = m_rows[at(way)];
    const bool known = !text.trimmed().isEmpty();
    const bool isOther = m_texts[at(way)] != text;
    if (isOther || !known)
        row.text->showText(text.simplified());
    m_texts[at(way)] = text;
    if (isOther && m_asked == way)
        endAsking();
    row.name->setVisible(known);
    row.text->parentWidget()->setVisible(known);
    row.use->setVisible(linkOf(way).has_value());
}

// Another program is started, with something that came from a server: it says which and with what.
void ContactRows::ask(Way way)
{
    const std::optional<QUrl> link = linkOf(way);
    if (!link)
        return;
    m_asked = way;
    const QString goesTo = link->toDisplayString();
    const QString text = way == Way::Phone  ? tr("This calls with the program for telephone calls: %1").arg(goesTo)
                         : way == Way::Mail ? tr("This begins a message in the mail program: %1").arg(goesTo)
                                            : tr("This opens a map in the browser: %1").arg(goesTo);
    m_question->render(
        NoticeState{Tone::Info, text, {}, {{openAnswer, m_rows[at(way)].use->text()}, {cancelAnswer, tr("Cancel")}}});
    m_question->focusFirstAction();
}

void ContactRows::onAnswer(int answer)
{
    const auto way = m_asked;
    const std::optional<QUrl> link = way ? linkOf(*way) : std::nullopt;
    endAsking();
    if (!link || answer != openAnswer)
        return;
    if (!QDesktopServices::openUrl(*link))
        m_question->render(
            NoticeState{Tone::Warning,
                        tr("Nothing on this computer opens %1. Copy it instead.").arg(link->toDisplayString()),
                        {},
                        {}});
}

void ContactRows::endAsking()
{
    const auto way = std::exchange(m_asked, std::nullopt);
    const bool hadFocus =
        QApplication::focusWidget() != nullptr && m_question->isAncestorOf(QApplication::focusWidget());
    if (way && hadFocus)
        m_rows[at(*way)].use->setFocus(Qt::OtherFocusReason);
    m_question->render(std::nullopt);
}

void ContactRows::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_asked)
        endAsking();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jobmark::ui
