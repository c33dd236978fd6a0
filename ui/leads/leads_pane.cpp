// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "leads_pane.h"

#include "lead_delegate.h"
#include "lead_list_model.h"
#include "lead_row_words.h"
#include "list_anchor.h"
#include "listing_words.h"
#include "stray_drafts.h"

#include "parts/announce.h"
#include "parts/choice_edit.h"
#include "parts/notice.h"
#include "parts/page_scroll.h"
#include "parts/plain_label.h"
#include "reading/display_text.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace jobmark::ui {
namespace {

constexpr int titleLimit = 60;

/// Of the entries in the choice of a group: one for each scope, in their order, then the choice made elsewhere.
constexpr int choiceEntry = static_cast<int>(session::allScopes.size());

int indexOf(session::Scope scope)
{
    return static_cast<int>(std::find(session::allScopes.begin(), session::allScopes.end(), scope) -
                            session::allScopes.begin());
}

} // namespace

LeadsPane::LeadsPane(session::Surroundings surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_search(new QLineEdit(this))
    , m_scope(new ChoiceEdit(this))
    , m_strayNotice(new Notice(this))
    , m_toDo(new PlainLabel(this))
    , m_empty(new PlainLabel(this))
    , m_view(new QListView(this))
    , m_status(new PlainLabel(this))
    , m_listingButton(new QPushButton(this))
    , m_model(new LeadListModel(this))
{
    build();
    connectParts();
    renderGroups();
    renderListing({});
}

LeadsPane::~LeadsPane() = default;

void LeadsPane::build()
{
    m_search->setPlaceholderText(tr("Name, address or number"));
    m_search->setToolTip(tr("Name, address, category, phone or number"));
    m_search->setClearButtonEnabled(true);
    auto *searchLabel = new QLabel(tr("F&ind a lead"), this);
    searchLabel->setBuddy(m_search);
    m_search->setAccessibleName(tr("Find a lead"));
    auto *scopeLabel = new QLabel(tr("Sho&w"), this);
    scopeLabel->setBuddy(m_scope);
    m_scope->setAccessibleName(tr("Show"));
    for (const session::Scope scope : session::allScopes)
        m_scope->addItem(QString(), static_cast<int>(scope));
    m_scope->setCurrentIndex(indexOf(session::Scope::All));

    m_view->setModel(m_model);
    m_view->setItemDelegate(new LeadDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMinimumHeight(4 * fontMetrics().height()); // a lead and the next one, however little room there is
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Leads"));
    m_search->installEventFilter(this);
    m_view->installEventFilter(this);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(searchLabel);
    layout->addWidget(m_search);
    layout->addWidget(scopeLabel);
    layout->addWidget(m_scope);
    layout->addWidget(m_strayNotice);
    layout->addWidget(m_toDo);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_status);
    layout->addWidget(m_listingButton, 0, Qt::AlignLeading);
    showScrolled(*this, content);
}

void LeadsPane::connectParts()
{
    connect(m_search, &QLineEdit::textEdited, this, &LeadsPane::onFilterEdited);
    connect(m_scope, &QComboBox::activated, this, &LeadsPane::onFilterEdited);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeadsPane::onCurrentChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LeadsPane::onSelectionChanged,
            Qt::QueuedConnection);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT leadOpened(m_model->idAt(index.row())); });
    connect(m_view, &QListView::customContextMenuRequested, this, &LeadsPane::onMenu);
    connect(m_strayNotice, &Notice::actionChosen, this,
            [this](int place) { Q_EMIT strayDraftChosen(m_strays.at(place)); });
    connect(m_listingButton, &QPushButton::clicked, this, [this] {
        if (isFetchingShown(m_listing))
            Q_EMIT cancelRequested();
        else
            Q_EMIT refreshRequested();
    });
}

void LeadsPane::render(const session::LeadTable &leads)
{
    m_model->rebuild(leads, m_surroundings.now());
    renderGroups();
    reselect();
}

void LeadsPane::renderChanges(const session::LeadTable &leads, const QSet<api::LeadId> &ids)
{
    ListAnchor anchor(*m_view, *m_model);
    m_isRendering = true;
    m_model->update(leads, ids, m_surroundings.now());
    // A chosen lead that left the group takes nobody else's place.
    reselect();
    m_isRendering = false;
    anchor.restore();
    renderGroups();
}

void LeadsPane::setDrafts(const QSet<api::LeadId> &drafts)
{
    m_model->setDrafts(drafts);
}

void LeadsPane::showStrayDrafts(const QList<api::LeadId> &leads)
{
    m_strays = leads;
    m_strayNotice->render(strayDraftsNotice(leads));
}

void LeadsPane::renderGroups()
{
    for (int i = 0; i < choiceEntry; ++i) {
        const auto scope = static_cast<session::Scope>(m_scope->itemData(i).toInt());
        const QString text = tr("%1 (%2)", "a group of leads and how many are in it")
                                 .arg(scopeName(scope), m_surroundings.locale.toString(m_model->countOf(scope)));
        if (m_scope->itemText(i) != text)
            m_scope->setItemText(i, text);
    }
    renderEmpty();
    m_toDo->setVisible(m_model->countOf(session::Scope::All) > 0);
    m_toDo->showText(toDoLine(m_model->countOf(session::Scope::New), m_model->countOf(session::Scope::NeedsUpdate)));
}

// Who types in the search hears it as what is said of the search.
void LeadsPane::renderEmpty()
{
    const QString text = m_model->rowCount() == 0
                             ? emptyText(m_listing, m_model->countOf(session::Scope::All), m_search->text())
                             : QString();
    m_empty->showText(text);
    m_empty->setVisible(!text.isEmpty());
    m_search->setAccessibleDescription(text);
}

void LeadsPane::renderListing(const session::Listing &listing)
{
    m_listing = listing;
    renderEmpty();
    QString text = listingText(listing, m_surroundings);
    if (m_seen && listing.phase == session::Listing::Phase::NotOffered)
        text += u'\n' + seenText(*m_seen, m_surroundings);
    const bool isNews = text != m_status->shownText();
    m_status->showText(text);
    // Who is in the list, or comes to the button that tries again, hears why there is nothing new.
    const bool hasFailed = listing.phase == session::Listing::Phase::Failed;
    describe(*m_listingButton, text);
    describe(*m_view, hasFailed ? text : QString());
    if (hasFailed && isNews)
        (void)announce(*m_status, text);
    m_listingButton->setText(isFetchingShown(listing) ? tr("&Cancel") : tr("&Refresh"));
}

void LeadsPane::showSeen(const std::optional<QDateTime> &seen)
{
    if (std::exchange(m_seen, seen) != seen)
        renderListing(session::Listing(m_listing));
}

void LeadsPane::select(api::LeadId id)
{
    m_selected = id;
    if (!m_model->indexOf(id).isValid())
        showGroup(session::Scope::All);
    reselect();
}

void LeadsPane::showGroup(session::Scope scope, const QString &query)
{
    endChoice();
    m_search->setText(query);
    m_scope->setCurrentIndex(indexOf(scope));
    applyFilter();
}

void LeadsPane::showChoice(const session::LeadChoice &choice)
{
    endChoice();
    m_search->clear();
    m_scope->addItem(
        tr("%1 (%2)", "a group of leads and how many are in it")
            .arg(reading::displayText(choice.title, titleLimit), m_surroundings.locale.toString(choice.leads.size())),
        static_cast<int>(session::Scope::All));
    m_scope->setCurrentIndex(choiceEntry);
    m_model->setChoice(choice.leads);
    applyFilter();
}

void LeadsPane::endChoice()
{
    if (m_scope->count() <= choiceEntry)
        return;
    m_model->setChoice(std::nullopt);
    m_scope->removeItem(choiceEntry);
}

void LeadsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LeadsPane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

// From a lead that left the group, "the next" is the one that moved up into its place.
void LeadsPane::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    int row = 0;
    if (current.isValid())
        row = current.row() + rows;
    else if (m_selected)
        row = m_selectedRow + (rows > 0 ? rows - 1 : rows);
    m_view->setCurrentIndex(m_model->index(qBound(0, row, last)));
}

void LeadsPane::applyFilter()
{
    m_model->setFilter(static_cast<session::Scope>(m_scope->currentData().toInt()), m_search->text());
    renderEmpty();
    reselect();
}

void LeadsPane::reselect()
{
    if (!m_selected)
        return;
    const QModelIndex index = m_model->indexOf(*m_selected);
    if (index.isValid())
        m_selectedRow = index.row();
    if (m_view->currentIndex() != index)
        m_view->setCurrentIndex(index);
}

void LeadsPane::onFilterEdited()
{
    if (m_scope->currentIndex() != choiceEntry)
        endChoice();
    applyFilter();
}

void LeadsPane::onCurrentChanged(const QModelIndex &current)
{
    // A list that changed takes its selection up again, which is nobody's choice.
    if (m_isRendering || !current.isValid() || m_selected == m_model->idAt(current.row()))
        return;
    m_selected = m_model->idAt(current.row());
    m_selectedRow = current.row();
    Q_EMIT leadChosen(*m_selected);
}

// Assistive technology selects a row without making it the current one.
void LeadsPane::onSelectionChanged()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    if (!selected.isEmpty() && selected.first() != m_view->currentIndex())
        m_view->setCurrentIndex(selected.first());
}

void LeadsPane::onMenu(const QPoint &where)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    // A key asks for the chosen lead, which may be out of sight.
    const QRect row = m_view->visualRect(current).intersected(m_view->viewport()->rect());
    const QPoint inside = m_view->viewport()->rect().contains(where) ? where : row.center();
    Q_EMIT menuRequested(m_view->viewport()->mapToGlobal(inside));
}

bool LeadsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if ((watched == m_search && onSearchKey(key.key())) || (watched == m_view && onListKey(key)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// Down in the search goes to the rows, Enter opens the first: a name, Enter, and the lead is there.
bool LeadsPane::onSearchKey(int key)
{
    const bool isDown = key == Qt::Key_Down;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((!isDown && !isEnter) || m_model->rowCount() == 0)
        return false;
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    if (isDown)
        focusList();
    else
        Q_EMIT leadOpened(m_model->idAt(m_view->currentIndex().row()));
    return true;
}

bool LeadsPane::onListKey(const QKeyEvent &event)
{
    const int key = event.key();
#ifndef Q_OS_WIN
    // There the system makes a request for the menu of it.
    if (key == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier) {
        onMenu({-1, -1});
        return true;
    }
#endif
    if ((key != Qt::Key_Down && key != Qt::Key_Up) || m_view->currentIndex().isValid() || !m_selected)
        return false;
    step(key == Qt::Key_Down ? 1 : -1);
    return true;
}

} // namespace jobmark::ui
