// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "raw_json.h"

#include "parts/copying.h"
#include "parts/flow_layout.h"
#include "parts/plain_label.h"
#include "parts/selectable_text.h"
#include "reading/display_text.h"
#include "report/record_json.h"

#include <QFontDatabase>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {

RawJson::RawJson(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QPushButton(tr("Show raw JSON"), this))
    , m_copy(new QPushButton(tr("Copy raw JSON"), this))
    , m_text(new SelectableText(this))
    , m_shortened(new PlainLabel(tr("Only the beginning is shown; Copy raw JSON copies all of it."), this))
{
    m_fold->setCheckable(true);
    m_text->setAccessibleName(tr("Raw JSON"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_fold);
    buttons->addWidget(m_copy);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addLayout(buttons);
    page->addWidget(m_text);
    page->addWidget(m_shortened);
    connect(m_fold, &QPushButton::toggled, this, &RawJson::render);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { copyText(report::rawJsonText(m_lead), tr("raw JSON", "what was copied"), *this); });
    render();
}

void RawJson::showLead(const api::Lead &lead)
{
    if (lead.id != m_lead.id)
        m_fold->setChecked(false);
    m_lead = lead;
    render();
}

// Laid out only when somebody wants to see it: it may be two megabytes.
void RawJson::render()
{
    const bool shown = m_fold->isChecked();
    m_fold->setText(shown ? tr("Hide raw JSON") : tr("Show raw JSON"));
    m_text->setVisible(shown);
    const QString text = shown ? report::rawJsonText(m_lead) : QString();
    m_text->showText(text);
    m_shortened->setVisible(shown && reading::displayBlock(text).endsWith(QChar(0x2026)));
}

QList<QWidget *> RawJson::stops() const
{
    return {m_fold, m_copy, m_text};
}

} // namespace jobmark::ui
