// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "overview_page.h"

#include "bar_chart.h"
#include "chart_panel.h"
#include "line_chart.h"
#include "overview_charts.h"

#include "parts/plain_label.h"

#include <QEvent>
#include <QGridLayout>

namespace jobmark::ui {
namespace {

constexpr std::chrono::milliseconds burst{200};

} // namespace

OverviewPage::OverviewPage(session::Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    auto *content = new QWidget(this);
    m_grid = new QGridLayout(content);
    m_grid->setHorizontalSpacing(24);
    m_empty = new PlainLabel(content);
    m_empty->showText(tr("No leads are known yet. They are counted here once they have been fetched: press F5."));
    m_panels = {new ChartPanel(new BarChart(content), content), new ChartPanel(new BarChart(content), content),
                new ChartPanel(new BarChart(content), content), new ChartPanel(new LineChart(content), content)};
    for (ChartPanel *panel : m_panels)
        connect(panel, &ChartPanel::leadsAsked, this, &OverviewPage::leadsAsked);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange();

    m_renderSoon.setSingleShot(true);
    m_renderSoon.setInterval(burst);
    connect(&m_renderSoon, &QTimer::timeout, this, &OverviewPage::render);
    const auto renderSoon = [this] {
        if (isVisible() && !m_renderSoon.isActive())
            m_renderSoon.start();
    };
    connect(&session.book(), &session::LeadBook::leadsChanged, this, renderSoon);
    connect(&session.book(), &session::LeadBook::leadChanged, this, renderSoon);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::render()
{
    const session::Surroundings &surroundings = m_session.surroundings();
    const QDateTime now = surroundings.now();
    QList<session::LeadFigures> figures;
    figures.reserve(m_session.book().leads().size());
    for (const session::LeadFacts &lead : m_session.book().leads())
        figures << session::figuresOf(lead, now);
    const session::Overview overview = session::overviewOf(figures, surroundings);
    const QLocale &locale = surroundings.locale;
    m_panels[Statuses]->showData(statusChart(overview, locale));
    m_panels[Waitings]->showData(waitingChart(overview, locale));
    m_panels[WonValue]->showData(wonValueChart(overview, locale));
    m_panels[ShareWon]->showData(shareWonChart(overview, locale));
    m_empty->setVisible(overview.leads == 0);
    for (ChartPanel *panel : m_panels)
        panel->setVisible(overview.leads > 0);
}

void OverviewPage::focusFirst()
{
    m_panels[Statuses]->focusNumbers();
}

// Two beside each other where both have room, else one below the other; in the same order either way.
void OverviewPage::arrange()
{
    const int columns = width() > 120 * fontMetrics().averageCharWidth() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_grid->addWidget(m_empty, 0, 0, 1, columns);
    for (int i = 0; i < PictureCount; ++i)
        m_grid->addWidget(m_panels[static_cast<std::size_t>(i)], 1 + i / columns, i % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
    m_grid->setRowStretch(1 + PictureCount, 1);
}

void OverviewPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    render();
    QScrollArea::showEvent(event);
}

} // namespace jobmark::ui
