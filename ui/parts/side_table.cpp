// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "side_table.h"

#include "plain_label.h"
#include "selectable_text.h"

#include <QGridLayout>

namespace jobmark::ui {
namespace {

constexpr int textMargin = 2; // as the texts beside it have

void makeBold(QWidget *widget)
{
    QFont font = widget->font();
    font.setWeight(QFont::DemiBold);
    widget->setFont(font);
}

} // namespace

SideTable::SideTable(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void SideTable::render(const SideState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_first = nullptr;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column == 0 ? 2 : column <= state.columns.size() ? 3 : 0);
    if (state.lines.isEmpty())
        return;
    addHeader(state.columns);
    for (int i = 0; i < state.lines.size(); ++i)
        addLine(i + 1, state.lines.at(i), state.columns);
}

void SideTable::addHeader(const QStringList &columns)
{
    m_grid->setColumnStretch(0, 2);
    for (int i = 0; i < columns.size(); ++i) {
        auto *label = new PlainLabel(columns.at(i), this);
        makeBold(label);
        label->setMargin(textMargin);
        m_grid->addWidget(label, 0, i + 1);
        m_grid->setColumnStretch(i + 1, 3);
    }
}

void SideTable::addLine(int row, const SideLine &line, const QStringList &columns)
{
    auto *name = new PlainLabel(line.mark.isEmpty()
                                    ? line.name
                                    : tr("%1: %2", "a field, and what is to be said of it").arg(line.name, line.mark),
                                this);
    name->setMargin(textMargin);
    if (!line.mark.isEmpty())
        makeBold(name);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    for (int i = 0; i < line.texts.size(); ++i) {
        auto *text = new SelectableText(this);
        text->setAccessibleName(tr("%1, %2", "a field, and the column").arg(line.name, columns.value(i)));
        if (line.stressed.contains(i)) {
            text->setAccessibleDescription(line.mark);
            makeBold(text);
        }
        text->showText(line.texts.at(i));
        m_grid->addWidget(text, row, i + 1);
        if (m_first == nullptr)
            m_first = text;
    }
}

void SideTable::focusFirst()
{
    if (m_first != nullptr)
        m_first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace jobmark::ui
