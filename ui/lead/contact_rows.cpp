// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "contact_rows.h"

#include "contact_links.h"

#include "parts/row_label.h"
#include "parts/selectable_text.h"
#include "reading/display_text.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QToolButton>

namespace jobmark::ui {
namespace {

constexpr qsizetype copyLimit = 1000;

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
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(2);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignLeading);
    for (const Way way : {Way::Phone, Way::Mail, Way::Address})
        build(way);
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
    // The buttons stand right behind the text that they are about.
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.text, 0, Qt::AlignVCenter | Qt::AlignLeading);
    line->addWidget(row.copy);
    line->addWidget(row.use);
    line->addStretch();
    static_cast<QFormLayout *>(layout())->addRow(row.name, field);
    connect(row.copy, &QToolButton::clicked, this, [this, way] {
        QGuiApplication::clipboard()->setText(reading::displayText(m_texts[at(way)].trimmed(), copyLimit));
    });
    connect(row.use, &QToolButton::clicked, this, [this, way] { use(way); });
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
    if (m_texts[at(way)] != text || !known)
        row.text->showText(text.simplified());
    m_texts[at(way)] = text;
    const std::optional<QUrl> link = linkOf(way);
    row.name->setVisible(known);
    row.text->parentWidget()->setVisible(known);
    row.use->setVisible(link.has_value());
    row.use->setToolTip(link ? link->toDisplayString() : QString());
    row.use->setAccessibleDescription(row.use->toolTip());
}

void ContactRows::use(Way way) const
{
    if (const std::optional<QUrl> link = linkOf(way))
        QDesktopServices::openUrl(*link);
}

} // namespace jobmark::ui
