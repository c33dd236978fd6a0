// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "session/lead_index.h"

#include <QAbstractListModel>

namespace jobmark::ui {

/// The visible rows of a lead index, as Qt's views want them. One line of text per row for assistive technology; the
/// delegate paints from rowAt().
class LeadListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LeadListModel(QObject *parent = nullptr);

    void rebuild(const QHash<api::LeadId, api::Lead> &leads, const QDateTime &now);
    void setFilter(session::Scope scope, const QString &query);
    void setChoice(const std::optional<QSet<api::LeadId>> &leads);
    void setDrafts(const QSet<api::LeadId> &drafts);

    [[nodiscard]] int countOf(session::Scope scope) const { return m_index.countOf(scope); }
    [[nodiscard]] const session::LeadRow &rowAt(int position) const { return m_index.visibleRow(position); }
    [[nodiscard]] bool hasDraft(api::LeadId id) const { return m_drafts.contains(id); }
    [[nodiscard]] QModelIndex indexOf(api::LeadId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    session::LeadIndex m_index;
    QSet<api::LeadId> m_drafts;
    QDateTime m_now;
};

} // namespace jobmark::ui
