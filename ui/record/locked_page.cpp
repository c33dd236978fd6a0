// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "locked_page.h"

#include "locked_model.h"

#include "parts/announce.h"
#include "parts/choice_edit.h"
#include "parts/flow_layout.h"
#include "parts/heading.h"
#include "parts/page_scroll.h"
#include "parts/plain_label.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

constexpr std::chrono::milliseconds burst{60};
constexpr int smallestRow = 28; // high enough for a finger

/// As high as its text takes, and as wide as the list: what is longer is cut in its middle.
class LockedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, qMax(smallestRow, option.fontMetrics.height() + 8)};
    }
};

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
    , m_empty(new PlainLabel(this))
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
    // Why there is none depends on it; collecting none is no work.
    connect(&session.book(), &session::LeadBook::listingChanged, this, [this, collectSoon] {
        if (m_model->list().count() == 0)
            collectSoon();
    });
    connect(&m_rows, &report::LockedRows::progressed, this, &LockedPage::summarise);
    connect(&m_rows, &report::LockedRows::collected, this, &LockedPage::showRows);
    connect(m_search, &QLineEdit::textEdited, this, &LockedPage::applyFilter);
    connect(m_order, &ChoiceEdit::chosen, this, &LockedPage::applyFilter);
    connect(m_withFindings, &QCheckBox::toggled, this, &LockedPage::applyFilter);
    connect(m_view, &QListView::activated, this, &LockedPage::openCurrent);
}

void LockedPage::build()
{
    auto *content = new QWidget(this);
    auto *title = new Heading(Heading::Level::Page, tr("Locked records"), this);
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
    m_view->setItemDelegate(new LockedDelegate(m_view));
    m_view->setTextElideMode(Qt::ElideMiddle); // what is odd about a record stands at its end
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Locked records"));
    m_view->setMinimumHeight(4 * fontMetrics().height()); // some of them, however little room there is
    auto *page = new QVBoxLayout(content);
    for (QWidget *part : {static_cast<QWidget *>(title), static_cast<QWidget *>(searchLabel),
                          static_cast<QWidget *>(m_search), static_cast<QWidget *>(orderLabel)})
        page->addWidget(part);
    auto *choices = new FlowLayout;
    choices->addWidget(m_order);
    choices->addWidget(m_withFindings);
    page->addLayout(choices);
    page->addWidget(m_summary);
    page->addWidget(m_empty);
    page->addWidget(m_view, 1);
    showScrolled(*this, content);
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
    renderEmpty();
    m_summary->showText(isFirstTime ? tr("Checking the records: %1 of %2 done")
                                          .arg(locale.toString(m_rows.done()), locale.toString(m_rows.count()))
                                    : tr("Shown: %1 of %2; with findings: %3")
                                          .arg(locale.toString(list.visibleCount()), locale.toString(list.count()),
                                               locale.toString(list.withFindings())));
}

QString LockedPage::emptyText() const
{
    if (m_model->list().count() == 0)
        return noneText();
    if (m_search->text().trimmed().isEmpty())
        return tr("No record has findings. Untick the box to see them all.");
    if (m_withFindings->isChecked())
        return tr("No record with findings has these words. Untick the box, or write others.");
    return tr("No record has these words. Write others, or fewer of them.");
}

// That none is locked can be said only once all leads were here.
QString LockedPage::noneText() const
{
    using Phase = session::Listing::Phase;
    const session::LeadBook &book = m_session.book();
    const session::Listing &listing = book.listing();
    const bool isToBeFetched = listing.phase == Phase::NeverAsked && m_session.isSignedIn();
    const bool isFetching = isToBeFetched || listing.phase == Phase::Loading;
    if (book.isBringingIn() || (isFetching && !listing.completed))
        return tr("The leads are being fetched. Locked records are listed here as they come.");
    if (listing.completed || listing.phase == Phase::NotOffered)
        return tr("No record is locked yet. Those of leads that are won come here.");
    return tr("No locked record is known yet: not all leads were fetched. Press F5 to fetch them.");
}

// Who types in the search hears it as what is said of the search.
void LockedPage::renderEmpty()
{
    const QString text = m_model->rowCount() > 0 || m_rows.isCollecting() ? QString() : emptyText();
    m_empty->showText(text);
    m_empty->setVisible(!text.isEmpty());
    describe(*m_search, text);
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
