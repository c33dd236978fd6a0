// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "overview_page.h"

#include "bar_chart.h"
#include "chart_panel.h"
#include "line_chart.h"
#include "overview_charts.h"

#include "parts/heading.h"
#include "parts/notice.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

constexpr std::chrono::milliseconds burst{200};
/// Half of what a frame of the screen takes: the rest is for painting.
constexpr qint64 turnMilliseconds = 8;
/// Leads between two looks at the clock.
constexpr int step = 100;

} // namespace

OverviewPage::OverviewPage(session::Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
{
    auto *content = new QWidget(this);
    auto *page = new QVBoxLayout(content);
    page->addWidget(new Heading(Heading::Level::Page, tr("Overview"), content));
    m_grid = new QGridLayout;
    page->addLayout(m_grid, 1);
    m_grid->setHorizontalSpacing(24);
    m_empty = new Notice(content);
    connect(m_empty, &Notice::actionChosen, this, &OverviewPage::fetchAsked);
    m_panels = {new ChartPanel(new BarChart(content), content), new ChartPanel(new BarChart(content), content),
                new ChartPanel(new BarChart(content), content), new ChartPanel(new LineChart(content), content)};
    for (ChartPanel *panel : m_panels) {
        connect(panel, &ChartPanel::leadsAsked, this, &OverviewPage::leadsAsked);
        connect(panel, &ChartPanel::moved, this, [this, panel](const QRect &box) {
            const QPoint middle = panel->pos() + box.center();
            ensureVisible(middle.x(), middle.y(), 0, box.height());
        });
    }
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange();

    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(burst);
    m_turn.setInterval(0);
    connect(&m_countSoon, &QTimer::timeout, this, &OverviewPage::startCounting);
    connect(&m_turn, &QTimer::timeout, this, &OverviewPage::onTurn);
    const auto countSoon = [this] {
        if (isVisible() && !m_countSoon.isActive())
            m_countSoon.start();
    };
    connect(&session.book(), &session::LeadBook::leadsChanged, this, countSoon);
    connect(&session.book(), &session::LeadBook::leadChanged, this, countSoon);
    connect(&session.book(), &session::LeadBook::listingChanged, this, &OverviewPage::renderEmpty);
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::startCounting()
{
    // One that is under way comes to its end first: leads may come in for minutes.
    if (m_count) {
        m_countSoon.start();
        return;
    }
    m_count.emplace(m_session.surroundings());
    // A few are counted at once, so that nothing flickers.
    onTurn();
}

void OverviewPage::onTurn()
{
    const session::LeadTable &leads = m_session.book().leads();
    const QDateTime now = m_session.surroundings().now();
    QElapsedTimer timer;
    timer.start();
    while (m_count->count() < leads.size() && timer.elapsed() < turnMilliseconds) {
        for (int i = 0; i < step && m_count->count() < leads.size(); ++i)
            m_count->add(session::figuresOf(leads.at(m_count->count()), now));
    }
    if (m_count->count() < leads.size()) {
        m_turn.start();
        return;
    }
    m_turn.stop();
    const session::Overview overview = m_count->overview();
    m_count.reset();
    render(overview);
}

void OverviewPage::render(const session::Overview &overview)
{
    const QLocale &locale = m_session.surroundings().locale;
    m_panels[Statuses]->showData(statusChart(overview, locale));
    m_panels[Waitings]->showData(waitingChart(overview, locale));
    m_panels[WonValue]->showData(wonValueChart(overview, locale));
    m_panels[ShareWon]->showData(shareWonChart(overview, locale));
    for (ChartPanel *panel : m_panels)
        panel->setVisible(overview.leads > 0);
    renderEmpty();
}

void OverviewPage::renderEmpty()
{
    using Phase = session::Listing::Phase;
    const Phase phase = m_session.book().listing().phase;
    if (m_session.book().leads().size() > 0)
        m_empty->render(std::nullopt);
    else if (phase == Phase::Loading)
        m_empty->render(
            NoticeState{Tone::Info, tr("The leads are being fetched. They are counted here as they come."), {}, {}});
    else if (phase == Phase::NotOffered)
        m_empty->render(NoticeState{
            Tone::Info,
            tr("This server has no list of leads. Those that are opened by number (Ctrl+G) are counted here."),
            {},
            {}});
    else
        m_empty->render(NoticeState{Tone::Info,
                                    tr("No lead is known yet. Those that are fetched or opened are counted here."),
                                    {},
                                    {NoticeAction{0, tr("Fetch the leads")}}});
}

void OverviewPage::focusFirst()
{
    if (m_panels[Statuses]->isVisibleTo(this))
        m_panels[Statuses]->focusNumbers();
    else
        m_empty->focusFirstAction();
}

// The tallest beside the others where both have room, else one below the other; in the same order either way.
void OverviewPage::arrange()
{
    const int columns = width() > 120 * fontMetrics().averageCharWidth() ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    m_grid->addWidget(m_empty, 0, 0, 1, columns);
    const bool areBeside = columns == 2;
    m_grid->addWidget(m_panels[Statuses], 1, 0, areBeside ? PictureCount - 1 : 1, 1);
    for (int i = Waitings; i < PictureCount; ++i)
        m_grid->addWidget(m_panels[static_cast<std::size_t>(i)], areBeside ? i : i + 1, columns - 1);
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
    startCounting();
    QScrollArea::showEvent(event);
}

} // namespace jobmark::ui
