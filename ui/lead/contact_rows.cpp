// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "contact_rows.h"

#include "contact_links.h"

#include "parts/selectable_text.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

namespace jobmark::ui {
namespace {

std::size_t at(auto way)
{
    return static_cast<std::size_t>(way);
}

} // namespace

ContactRows::ContactRows(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
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
    row.text = new SelectableText(this);
    row.text->setAccessibleName(text.name);
    row.name = new QLabel(text.name, this);
    row.name->setBuddy(row.text);
    row.copy = new QPushButton(tr("Copy"), this);
    row.copy->setAccessibleName(text.copy);
    row.use = new QPushButton(text.use, this);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int line = static_cast<int>(at(way));
    grid->addWidget(row.name, line, 0, Qt::AlignTop);
    grid->addWidget(row.text, line, 1);
    grid->addWidget(row.copy, line, 2, Qt::AlignTop);
    grid->addWidget(row.use, line, 3, Qt::AlignTop);
    connect(row.copy, &QPushButton::clicked, this,
            [this, way] { QGuiApplication::clipboard()->setText(m_texts[at(way)].trimmed()); });
    connect(row.use, &QPushButton::clicked, this, [this, way] { use(way); });
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
        row.text->showText(text);
    m_texts[at(way)] = text;
    const std::optional<QUrl> link = way == Way::Phone  ? phoneLink(text)
                                     : way == Way::Mail ? mailLink(text)
                                                        : mapLink(text);
    row.name->setVisible(known);
    row.text->setVisible(known);
    row.copy->setVisible(known);
    row.use->setVisible(known && link);
    row.use->setToolTip(link ? link->toDisplayString() : QString());
    row.use->setAccessibleDescription(row.use->toolTip());
}

void ContactRows::use(Way way) const
{
    const QString &text = m_texts[at(way)];
    const std::optional<QUrl> link = way == Way::Phone  ? phoneLink(text)
                                     : way == Way::Mail ? mailLink(text)
                                                        : mapLink(text);
    if (link)
        QDesktopServices::openUrl(*link);
}

} // namespace jobmark::ui
