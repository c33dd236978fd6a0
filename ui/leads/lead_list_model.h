// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/lead_index.h"

#include <QAbstractListModel>

namespace jobmark::ui {

/// The visible rows of a lead index, as Qt's views want them. One line of text per row for assistive technology; the
/// delegate paints from rowAt(). What happens to leads moves, adds and removes rows; only another filter starts anew.
class LeadListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LeadListModel(QObject *parent = nullptr);

    /// Takes up the whole table, which outlives the model, or its use.
    void rebuild(const session::LeadTable &leads, const QDateTime &now);
    /// Those of `ids` were added or changed, and time has passed.
    void update(const session::LeadTable &leads, const QSet<api::LeadId> &ids, const QDateTime &now);
    void setFilter(session::Scope scope, const QString &query);
    void setChoice(const std::optional<QSet<api::LeadId>> &leads);
    void setDrafts(const QSet<api::LeadId> &drafts);

    [[nodiscard]] int countOf(session::Scope scope) const { return m_index.countOf(scope); }
    [[nodiscard]] session::LeadRow rowAt(int row) const { return m_index.rowAt(m_rows[static_cast<std::size_t>(row)]); }
    [[nodiscard]] api::LeadId idAt(int row) const { return rowAt(row).facts.id; }
    [[nodiscard]] bool hasDraft(api::LeadId id) const { return m_drafts.contains(id); }
    [[nodiscard]] const QDateTime &now() const { return m_now; }
    /// Invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(api::LeadId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString spoken(const session::LeadRow &row) const;
    void startAnew();
    void removeRowsNotIn(const std::vector<char> &stays);
    void appendRows(const std::vector<int> &positions);
    void arrangeRows();
    void reportChanged(const std::vector<int> &positions);

    session::LeadIndex m_index;
    std::vector<int> m_rows; ///< what the views know: positions in the table
    QSet<api::LeadId> m_drafts;
    QDateTime m_now;
};

} // namespace jobmark::ui
