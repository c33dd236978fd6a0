// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "leads_pane.h"

#include "lead_delegate.h"
#include "lead_list_model.h"
#include "lead_row_words.h"

#include "parts/choice_edit.h"
#include "parts/plain_label.h"
#include "reading/display_text.h"
#include "words/error_words.h"

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

LeadsPane::LeadsPane(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_scope(new ChoiceEdit(this))
    , m_view(new QListView(this))
    , m_status(new PlainLabel(this))
    , m_listingButton(new QPushButton(this))
    , m_model(new LeadListModel(this))
{
    m_search->setPlaceholderText(tr("Name, address, category, phone or number"));
    m_search->setClearButtonEnabled(true);
    auto *searchLabel = new QLabel(tr("F&ind a lead"), this);
    searchLabel->setBuddy(m_search);
    m_search->setAccessibleName(tr("Find a lead"));
    auto *scopeLabel = new QLabel(tr("Sho&w"), this);
    scopeLabel->setBuddy(m_scope);
    m_scope->setAccessibleName(tr("Show"));

    m_view->setModel(m_model);
    m_view->setItemDelegate(new LeadDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Leads"));
    m_search->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(searchLabel);
    layout->addWidget(m_search);
    layout->addWidget(scopeLabel);
    layout->addWidget(m_scope);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_status);
    layout->addWidget(m_listingButton, 0, Qt::AlignLeft);

    for (const session::Scope scope : session::allScopes)
        m_scope->addItem(QString(), static_cast<int>(scope));
    m_scope->setCurrentIndex(indexOf(session::Scope::All));
    renderScopes();

    connect(m_search, &QLineEdit::textEdited, this, &LeadsPane::onFilterEdited);
    connect(m_scope, &QComboBox::activated, this, &LeadsPane::onFilterEdited);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LeadsPane::onCurrentChanged);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT leadOpened(m_model->rowAt(index.row()).id); });
    connect(m_listingButton, &QPushButton::clicked, this, [this] {
        if (m_listing.phase == session::Listing::Phase::Loading)
            Q_EMIT cancelRequested();
        else
            Q_EMIT refreshRequested();
    });
    renderListing({});
}

LeadsPane::~LeadsPane() = default;

void LeadsPane::render(const session::LeadBook &book, const QDateTime &now)
{
    m_model->rebuild(book.leads(), now);
    renderScopes();
    reselect();
}

void LeadsPane::setDrafts(const QSet<api::LeadId> &drafts)
{
    m_model->setDrafts(drafts);
}

void LeadsPane::renderScopes()
{
    for (int i = 0; i < choiceEntry; ++i) {
        const auto scope = static_cast<session::Scope>(m_scope->itemData(i).toInt());
        m_scope->setItemText(i, tr("%1 (%2)", "a group of leads and how many are in it")
                                    .arg(scopeName(scope), QLocale().toString(m_model->countOf(scope))));
    }
}

void LeadsPane::renderListing(const session::Listing &listing)
{
    using Phase = session::Listing::Phase;
    m_listing = listing;
    switch (listing.phase) {
    case Phase::NeverAsked:
        m_status->showText(tr("Leads are shown here once they have been fetched."));
        break;
    case Phase::Loading:
        m_status->showText(listing.total
                               ? tr("Fetching leads: %1 of %2")
                                     .arg(QLocale().toString(listing.received), QLocale().toString(*listing.total))
                               : tr("Fetching leads: %1 so far").arg(QLocale().toString(listing.received)));
        break;
    case Phase::Complete:
        m_status->showText(tr("Up to date at %1")
                               .arg(QLocale().toString(listing.completed->toLocalTime().time(), QLocale::ShortFormat)));
        break;
    case Phase::NotOffered:
        m_status->showText(tr("This server does not offer a list of leads. Open a lead by its number: press Ctrl+G."));
        break;
    case Phase::Cancelled:
        m_status->showText(tr("Fetching was stopped. What is known so far is shown; press F5 to fetch the rest."));
        break;
    case Phase::Failed: {
        const words::ErrorWords said = words::errorWords(*listing.error, words::Doing::Listing);
        m_status->showText(tr("%1 %2", "what happened, then what to do").arg(said.what, said.next));
        break;
    }
    }
    const bool loading = listing.phase == Phase::Loading;
    m_listingButton->setText(loading ? tr("&Cancel") : tr("&Refresh"));
}

void LeadsPane::select(api::LeadId id)
{
    m_selected = id;
    if (!m_model->indexOf(id).isValid()) {
        showGroup(session::Scope::All);
    }
    reselect();
}

void LeadsPane::showGroup(session::Scope scope, const QString &query)
{
    endChoice();
    m_search->setText(query);
    m_scope->setCurrentIndex(indexOf(scope));
    applyFilter();
    reselect();
}

void LeadsPane::showChoice(const session::LeadChoice &choice)
{
    endChoice();
    m_search->clear();
    m_scope->addItem(tr("%1 (%2)", "a group of leads and how many are in it")
                         .arg(reading::displayText(choice.title, titleLimit), QLocale().toString(choice.leads.size())),
                     static_cast<int>(session::Scope::All));
    m_scope->setCurrentIndex(choiceEntry);
    m_model->setChoice(choice.leads);
    applyFilter();
    reselect();
}

void LeadsPane::endChoice()
{
    m_model->setChoice(std::nullopt);
    if (m_scope->count() > choiceEntry)
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

void LeadsPane::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    const int position = current.isValid() ? qBound(0, current.row() + rows, last) : 0;
    m_view->setCurrentIndex(m_model->index(position));
}

void LeadsPane::applyFilter()
{
    m_model->setFilter(static_cast<session::Scope>(m_scope->currentData().toInt()), m_search->text());
}

void LeadsPane::reselect()
{
    if (!m_selected)
        return;
    m_view->setCurrentIndex(m_model->indexOf(*m_selected));
}

void LeadsPane::onFilterEdited()
{
    if (m_scope->currentIndex() != choiceEntry)
        endChoice();
    applyFilter();
    reselect();
}

void LeadsPane::onCurrentChanged(const QModelIndex &current)
{
    // A rebuilt list takes its selection up again, which is nobody's choice.
    if (!current.isValid() || m_selected == m_model->rowAt(current.row()).id)
        return;
    m_selected = m_model->rowAt(current.row()).id;
    Q_EMIT leadChosen(*m_selected);
}

// Down in the search goes to the rows, Enter opens the first: a name, Enter, and the lead is there.
bool LeadsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool down = key == Qt::Key_Down;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((!down && !enter) || m_model->rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0));
    if (down)
        focusList();
    else
        Q_EMIT leadOpened(m_model->rowAt(m_view->currentIndex().row()).id);
    return true;
}

} // namespace jobmark::ui
