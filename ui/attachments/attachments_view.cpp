// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "attachments_view.h"

#include "parts/heading.h"
#include "parts/plain_label.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QPushButton>

namespace jobmark::ui {

AttachmentsView::AttachmentsView(QWidget *parent)
    : QWidget(parent)
    , m_hint(new PlainLabel(this))
    , m_add(new QPushButton(tr("Add files…"), this))
    , m_refused(new Notice(this))
    , m_removed(new Notice(this))
    , m_rowLayout(new QVBoxLayout)
{
    auto *title = new Heading(Heading::Level::Section, tr("Attachments"), this);
    m_add->setAutoDefault(false);
    m_rowLayout->setSpacing(4);
    auto *addLine = new QHBoxLayout;
    addLine->addWidget(m_add);
    addLine->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(title);
    page->addLayout(m_rowLayout);
    page->addWidget(m_removed);
    page->addWidget(m_refused);
    page->addWidget(m_hint);
    page->addLayout(addLine);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsView::addRequested);
    connect(m_refused, &Notice::actionChosen, this, &AttachmentsView::noticeActionChosen);
    connect(m_removed, &Notice::actionChosen, this, &AttachmentsView::noticeActionChosen);
}

void AttachmentsView::render(const AttachmentsShown &shown)
{
    m_add->setVisible(shown.adding == AttachmentsShown::Adding::Offered);
    m_hint->showText(shown.hint);
    m_hint->setVisible(!shown.hint.isEmpty());
    m_refused->render(shown.refused);
    m_removed->render(shown.removed);
    renderRows(shown.rows);
}

void AttachmentsView::renderRows(const QList<ShownRow> &rows)
{
    std::erase_if(m_rows, [&](const auto &entry) {
        const bool stays =
            std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return row.key == entry.first; });
        if (stays)
            return false;
        AttachmentRow *gone = entry.second;
        if (gone->isAncestorOf(window()->focusWidget()))
            focusNextChild();
        m_rowLayout->removeWidget(gone);
        gone->hide();
        gone->deleteLater(); // one of its buttons may be the one whose click is being answered
        return true;
    });
    for (int i = 0; i < rows.size(); ++i) {
        AttachmentRow *row = rowFor(rows.at(i).key);
        if (m_rowLayout->indexOf(row) != i) {
            m_rowLayout->removeWidget(row);
            m_rowLayout->insertWidget(i, row);
        }
        row->render(rows.at(i).state);
        row->show();
    }
}

void AttachmentsView::renderRow(const ShownRow &row)
{
    const auto found = m_rows.find(row.key);
    if (found != m_rows.end())
        found->second->render(row.state);
}

AttachmentRow *AttachmentsView::rowFor(const RowKey &key)
{
    AttachmentRow *&row = m_rows[key];
    if (row == nullptr) {
        row = new AttachmentRow(this);
        connect(row, &AttachmentRow::actionChosen, this,
                [this, key](int action) { Q_EMIT rowActionChosen(key, action); });
    }
    return row;
}

} // namespace jobmark::ui
