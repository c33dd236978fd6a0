// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "fact_list.h"

#include "form_rows.h"
#include "row_label.h"
#include "selectable_text.h"

namespace jobmark::ui {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FormRows(this))
{
    m_layout->setSpacing(2);
}

void FactList::showFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    while (m_texts.size() > facts.size()) {
        delete m_names.takeLast();
        delete m_texts.takeLast();
    }
    while (m_texts.size() < facts.size()) {
        auto *text = new SelectableText(this);
        auto *name = new RowLabel(this);
        name->setBuddy(text);
        name->setContentsMargins(0, static_cast<int>(text->document()->documentMargin()), 0, 0); // on one line with it
        m_layout->addRow(name, text);
        m_names.append(name);
        m_texts.append(text);
    }
    for (int i = 0; i < facts.size(); ++i) {
        SelectableText *text = m_texts.at(i);
        m_names.at(i)->setText(facts.at(i).name);
        text->setAccessibleName(facts.at(i).spokenName.isEmpty() ? facts.at(i).name : facts.at(i).spokenName);
        if (m_facts.size() <= i || m_facts.at(i).text != facts.at(i).text)
            text->showText(facts.at(i).text);
    }
    m_facts = facts;
}

QList<QWidget *> FactList::stops() const
{
    return {m_texts.begin(), m_texts.end()};
}

void FactList::focusFirst()
{
    if (!m_texts.isEmpty())
        m_texts.first()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace jobmark::ui
