// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "locked_page.h"

#include "locked_model.h"

#include "parts/choice_edit.h"
#include "parts/flow_layout.h"
#include "parts/plain_label.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

constexpr std::chrono::milliseconds burst{60};

} // namespace

LockedPage::LockedPage(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reader(session)
    , m_rows(session, m_reader)
    , m_search(new QLineEdit(this))
    , m_order(new ChoiceEdit(this))
    , m_withFindings(new QCheckBox(tr("&With findings alone"), this))
    , m_summary(new PlainLabel(this))
    , m_view(new QListView(this))
    , m_model(new LockedModel(session.surroundings(), this))
{
    build();
    m_collectSoon.setSingleShot(true);
    m_collectSoon.setInterval(burst);
    connect(&m_collectSoon, &QTimer::timeout, &m_rows, &report::LockedRows::collect);
    // Nothing is checked for a page that nobody looks at.
    const auto collectSoon = [this] {
        if (isVisible() && !m_collectSoon.isActive())
            m_collectSoon.start();
    };
    connect(&session.book(), &session::LeadBook::leadsChanged, this, collectSoon);
    connect(&session.book(), &session::LeadBook::leadChanged, this, collectSoon);
    connect(&m_rows, &report::LockedRows::progressed, this, &LockedPage::summarise);
    connect(&m_rows, &report::LockedRows::collected, this, &LockedPage::showRows);
    connect(m_search, &QLineEdit::textEdited, this, &LockedPage::applyFilter);
    connect(m_order, &ChoiceEdit::chosen, this, &LockedPage::applyFilter);
    connect(m_withFindings, &QCheckBox::toggled, this, &LockedPage::applyFilter);
    connect(m_view, &QListView::activated, this, &LockedPage::openCurrent);
}

void LockedPage::build()
{
    auto *title = new PlainLabel(tr("Locked records"), this);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *searchLabel = new QLabel(tr("F&ind a record"), this);
    searchLabel->setBuddy(m_search);
    m_search->setAccessibleName(tr("Find a record"));
    m_search->setPlaceholderText(tr("Name, address or number"));
    m_search->setToolTip(tr("Name, address, category, phone or number"));
    m_search->installEventFilter(this);
    auto *orderLabel = new QLabel(tr("&Sorted by"), this);
    orderLabel->setBuddy(m_order);
    m_order->setAccessibleName(tr("Sorted by"));
    m_order->setChoices({tr("Date, newest first"), tr("Amount, largest first"), tr("Age, oldest lead first")}, {});
    m_order->showChoice(0);
    m_view->setModel(m_model);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Locked records"));
    auto *page = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(searchLabel),
                          static_cast<QWidget *>(m_search), static_cast<QWidget *>(orderLabel)})
        page->addWidget(part);
    auto *choices = new FlowLayout;
    choices->addWidget(m_order);
    choices->addWidget(m_withFindings);
    page->addLayout(choices);
    page->addWidget(m_summary);
    page->addWidget(m_view, 1);
}

void LockedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rows.collect();
}

void LockedPage::showRows(const QList<report::LockedRow> &rows)
{
    const QModelIndex current = m_view->currentIndex();
    const auto chosen = current.isValid() ? std::optional(m_model->list().visibleRow(current.row()).id) : std::nullopt;
    m_model->rebuild(rows);
    applyFilter();
    if (const auto position = chosen ? m_model->list().positionOf(*chosen) : std::nullopt)
        m_view->setCurrentIndex(m_model->index(*position));
}

void LockedPage::applyFilter()
{
    m_model->show(m_search->text(), static_cast<report::LockedOrder>(m_order->choice().value_or(0)),
                  m_withFindings->isChecked() ? report::LockedShown::WithFindings : report::LockedShown::All);
    summarise();
    m_view->setCurrentIndex(m_model->index(0));
}

void LockedPage::summarise()
{
    const QLocale &locale = m_session.surroundings().locale;
    const report::LockedList &list = m_model->list();
    const bool isFirstTime = m_rows.isCollecting() && list.count() == 0;
    m_summary->showText(isFirstTime ? tr("Checking the records: %1 of %2 done")
                                          .arg(locale.toString(m_rows.done()), locale.toString(m_rows.count()))
                                    : tr("Shown: %1 of %2; with findings: %3")
                                          .arg(locale.toString(list.visibleCount()), locale.toString(list.count()),
                                               locale.toString(list.withFindings())));
}

void LockedPage::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid())
        Q_EMIT leadRequested(m_model->list().visibleRow(current.row()).id);
}

void LockedPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

// Down in the search goes to the rows, Enter opens the first, as in the list of leads.
bool LockedPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down) {
        m_view->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    openCurrent();
    return true;
}

} // namespace jobmark::ui
