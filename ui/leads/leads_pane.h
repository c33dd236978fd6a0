// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/lead_book.h"
#include "session/lead_index.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;

namespace jobmark::ui {

class ChoiceEdit;
class LeadListModel;
class PlainLabel;

/// The list of leads: which group, a search, the rows, and a line on how fresh they are. It reports which lead was
/// chosen and never changes anything.
class LeadsPane : public QWidget
{
    Q_OBJECT

public:
    explicit LeadsPane(QWidget *parent = nullptr);
    ~LeadsPane() override;

    /// Shows `book` as it is now. Keeps selection, scroll position, focus and what is typed in the search.
    void render(const session::LeadBook &book, const QDateTime &now);
    void renderListing(const session::Listing &listing);
    void setDrafts(const QSet<api::LeadId> &drafts);
    /// Shows that group, searched for `query`, as if the user had chosen it.
    void showGroup(session::Scope scope, const QString &query = {});
    /// Shows these leads alone, under their title, until the user chooses a group.
    void showChoice(const session::LeadChoice &choice);
    /// Selects `id` without reporting it; clears filters that hide it.
    void select(api::LeadId id);
    void focusSearch();
    void focusList();
    /// Chooses the lead `rows` below (or, negative, above) the chosen one, as far as there are any.
    void step(int rows);

Q_SIGNALS:
    void leadChosen(jobmark::api::LeadId id);
    /// Enter or a double click: go on to the lead itself.
    void leadOpened(jobmark::api::LeadId id);
    void refreshRequested();
    void cancelRequested();

private:
    void applyFilter();
    void renderScopes();
    void endChoice();
    void reselect();
    void onCurrentChanged(const QModelIndex &current);
    void onFilterEdited();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QLineEdit *m_search;
    ChoiceEdit *m_scope;
    QListView *m_view;
    PlainLabel *m_status;
    QPushButton *m_listingButton;
    LeadListModel *m_model;
    std::optional<api::LeadId> m_selected;
    session::Listing m_listing;
};

} // namespace jobmark::ui
