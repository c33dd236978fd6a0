// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "chart_panel.h"

#include "chart.h"
#include "chart_table_model.h"

#include "parts/copying.h"
#include "parts/flow_layout.h"
#include "parts/heading.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace jobmark::ui {

ChartPanel::ChartPanel(Chart *chart, QWidget *parent)
    : QWidget(parent)
    , m_chart(chart)
    , m_table(new QTableView(this))
    , m_model(new ChartTableModel(this))
    , m_title(new Heading(Heading::Level::Section, {}, this))
    , m_summary(new PlainLabel(this))
    , m_toggle(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy the numbers"), this))
{
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_toggle, m_copy}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 12);
    page->addWidget(m_title);
    page->addWidget(m_summary);
    page->addWidget(m_chart);
    page->addWidget(m_table);
    page->addLayout(buttons);
    page->addStretch(1);
    connect(m_chart, &Chart::moved, this, [this](const QRect &box) { Q_EMIT moved(box.translated(m_chart->pos())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &row) {
        Q_EMIT moved(m_table->visualRect(row).translated(m_table->viewport()->mapTo(this, QPoint())));
    });
    connect(m_chart, &Chart::itemAsked, this, &ChartPanel::ask);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { ask(index.row()); });
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ChartPanel::fitTable);
    connect(m_toggle, &QPushButton::clicked, this, &ChartPanel::toggle);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(tabbedText(m_data), m_data.title, *this); });
}

void ChartPanel::showData(const ChartData &shown)
{
    m_data = shown;
    m_title->showText(shown.title);
    m_chart->showData(shown);
    m_model->showData(shown);
    m_table->setAccessibleName(tr("%1, table", "the title of a picture").arg(shown.title));
    m_copy->setAccessibleName(tr("Copy the numbers: %1", "the title of a picture").arg(shown.title));
    render();
}

void ChartPanel::render()
{
    const bool isEmpty = m_data.isEmpty();
    const bool isPicture = m_as == As::Picture;
    m_summary->showText(isEmpty ? m_data.emptySentence : m_data.summary);
    m_summary->setVisible(!m_summary->shownText().isEmpty());
    m_chart->setVisible(!isEmpty && isPicture);
    m_table->setVisible(!isEmpty && !isPicture);
    m_toggle->setVisible(!isEmpty);
    m_copy->setVisible(!isEmpty);
    m_toggle->setText(isPicture ? tr("Show as a table") : tr("Show as a picture"));
    m_toggle->setAccessibleName(
        tr("%1: %2", "what a button does, then the title of a picture").arg(m_toggle->text(), m_data.title));
    fitTable();
}

// All rows at once: it is the page that scrolls.
void ChartPanel::fitTable()
{
    // The last column takes what is left over, but is never narrower than what is in it.
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setStretchLastSection(header->length() < m_table->viewport()->width());
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_table->rowHeight(row);
    // Names so long that they have to be scrolled take a line more.
    const QScrollBar *bar = m_table->horizontalScrollBar();
    m_table->setFixedHeight(bar->maximum() > bar->minimum() ? height + bar->sizeHint().height() : height);
}

void ChartPanel::focusNumbers()
{
    QWidget *numbers = m_as == As::Picture ? static_cast<QWidget *>(m_chart) : m_table;
    numbers->setFocus(Qt::OtherFocusReason);
}

void ChartPanel::ask(int index)
{
    const ChartItem item = m_data.items.value(index);
    if (!item.leads.isEmpty())
        Q_EMIT leadsAsked(item.cells.value(0), QSet<api::LeadId>(item.leads.begin(), item.leads.end()));
}

void ChartPanel::toggle()
{
    m_as = m_as == As::Picture ? As::Table : As::Picture;
    render();
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTable();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTable();
}

} // namespace jobmark::ui
