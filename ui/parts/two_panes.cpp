// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "two_panes.h"

#include <QEvent>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

constexpr int enoughForBoth = 108; // average characters

/// What Tab is at before it comes to that widget.
QWidget *stopBefore(const QWidget &widget)
{
    QWidget *before = widget.previousInFocusChain();
    while (before != &widget && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    return before;
}

} // namespace

TwoPanes::TwoPanes(QWidget *list, QWidget *detail, const QString &back, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(this))
    , m_list(list)
    , m_detail(new QWidget(this))
    , m_back(new QPushButton(back, m_detail))
{
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    // In line with the page beneath, which has margins of its own.
    auto *line = new QHBoxLayout;
    line->setContentsMargins(style()->pixelMetric(QStyle::PM_LayoutLeftMargin), 0,
                             style()->pixelMetric(QStyle::PM_LayoutRightMargin), 0);
    line->addWidget(m_back);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(detail, 1);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setTabOrder(stopBefore(*detail), m_back); // above the detail
    connect(m_back, &QPushButton::clicked, this, &TwoPanes::stepBack);
    arrange();
}

void TwoPanes::bring(Pane pane)
{
    m_pane = pane;
    arrange();
}

bool TwoPanes::stepBack()
{
    if (!m_isNarrow || m_pane == Pane::List)
        return false;
    bring(Pane::List);
    Q_EMIT wentBack();
    return true;
}

void TwoPanes::arrange()
{
    m_isNarrow = width() < enoughForBoth * fontMetrics().averageCharWidth();
    // What comes is shown first, so that there is always somewhere for the focus to go.
    QWidget *hidden = m_pane == Pane::List ? m_detail : m_list;
    (m_pane == Pane::List ? m_list : m_detail)->setVisible(true);
    hidden->setVisible(!m_isNarrow);
    m_back->setVisible(m_isNarrow);
}

void TwoPanes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void TwoPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace jobmark::ui
