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
class Notice;
class PlainLabel;

/// The list of leads: which group, a search, what there is to do, the rows, and a line on how fresh they are. It
/// reports which lead was chosen and never changes anything.
class LeadsPane : public QWidget
{
    Q_OBJECT

public:
    explicit LeadsPane(session::Surroundings surroundings, QWidget *parent = nullptr);
    ~LeadsPane() override;

    /// Shows all of `leads`, which outlives the pane.
    void render(const session::LeadTable &leads);
    /// Those of `ids` were added or changed, and time has passed. Keeps selection, scroll position, focus and what is
    /// typed in the search.
    void renderChanges(const session::LeadTable &leads, const QSet<api::LeadId> &ids);
    void renderListing(const session::Listing &listing);
    /// When the chosen lead was as it is shown: said where the server lists nothing.
    void showSeen(const std::optional<QDateTime> &seen);
    void setDrafts(const QSet<api::LeadId> &drafts);
    /// Leads that are not in the list and have a draft.
    void showStrayDrafts(const QList<api::LeadId> &leads);
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
    /// One of the stray drafts.
    void strayDraftChosen(jobmark::api::LeadId id);
    /// A right click on a lead, or the Menu key: what can be done with the chosen lead, shown at `where` on the screen.
    void menuRequested(const QPoint &where);
    void refreshRequested();
    void cancelRequested();

private:
    void build();
    void connectParts();
    void applyFilter();
    void renderGroups();
    void renderEmpty();
    void endChoice();
    void reselect();
    void onCurrentChanged(const QModelIndex &current);
    void onSelectionChanged();
    void onFilterEdited();
    void onMenu(const QPoint &where);
    [[nodiscard]] bool onSearchKey(int key);
    [[nodiscard]] bool onListKey(const QKeyEvent &event);
    bool eventFilter(QObject *watched, QEvent *event) override;

    session::Surroundings m_surroundings;
    QLineEdit *m_search;
    ChoiceEdit *m_scope;
    Notice *m_strayNotice;
    PlainLabel *m_toDo;
    PlainLabel *m_empty;
    QListView *m_view;
    PlainLabel *m_status;
    QPushButton *m_listingButton;
    LeadListModel *m_model;
    QList<api::LeadId> m_strays;
    std::optional<api::LeadId> m_selected;
    int m_selectedRow = 0; ///< where it was last, also when it is not shown any more
    bool m_isRendering = false;
    session::Listing m_listing;
    std::optional<QDateTime> m_seen;
};

} // namespace jobmark::ui
