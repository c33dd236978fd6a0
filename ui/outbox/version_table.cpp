// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "version_table.h"

#include "parts/plain_label.h"
#include "parts/selectable_text.h"

#include <QGridLayout>

namespace jobmark::ui {
namespace {

enum Column { Name, Yours, Theirs };

void makeBold(QWidget *widget)
{
    QFont font = widget->font();
    font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

} // namespace

VersionTable::VersionTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(Name, 1);
    m_grid->setColumnStretch(Yours, 2);
    m_grid->setColumnStretch(Theirs, 2);
    hide();
}

void VersionTable::render(const QList<session::ComparedField> &fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(!fields.isEmpty());
    if (fields.isEmpty())
        return;
    addHeader();
    for (int i = 0; i < fields.size(); ++i)
        addRow(i + 1, fields.at(i));
}

void VersionTable::addHeader()
{
    for (const auto &[column, text] : {std::pair(Yours, tr("Yours")), std::pair(Theirs, tr("On the server now"))}) {
        auto *label = new PlainLabel(text, this);
        makeBold(label);
        label->setMargin(2);
        m_grid->addWidget(label, 0, column);
    }
}

void VersionTable::addRow(int row, const session::ComparedField &field)
{
    const bool differs = field.agreement == session::Agreement::Differs;
    auto *name = new PlainLabel(differs ? tr("%1: differs", "field").arg(field.name) : field.name, this);
    name->setMargin(2); // as the texts beside it have
    m_grid->addWidget(name, row, Name, Qt::AlignTop);
    const auto add = [&](Column column, const QString &text, const QString &spokenName) {
        auto *shown = new SelectableText(this);
        shown->setAccessibleName(spokenName);
        shown->setAccessibleDescription(differs ? tr("Differs") : QString());
        if (differs)
            makeBold(shown);
        shown->showText(text);
        m_grid->addWidget(shown, row, column);
    };
    add(Yours, field.yours.isEmpty() ? tr("Not mentioned") : field.yours, tr("%1, yours", "field").arg(field.name));
    add(Theirs, field.theirs.isEmpty() ? tr("Nothing") : field.theirs,
        tr("%1, on the server now", "field").arg(field.name));
    if (differs)
        makeBold(name);
}

} // namespace jobmark::ui
