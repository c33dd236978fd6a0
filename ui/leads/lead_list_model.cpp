// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_list_model.h"

#include "lead_row_words.h"

namespace jobmark::ui {

LeadListModel::LeadListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void LeadListModel::rebuild(const QHash<api::LeadId, api::Lead> &leads, const QDateTime &now)
{
    beginResetModel();
    m_now = now;
    m_index.rebuild(leads, now);
    endResetModel();
}

void LeadListModel::setFilter(session::Scope scope, const QString &query)
{
    beginResetModel();
    m_index.setFilter(scope, query);
    endResetModel();
}

void LeadListModel::setChoice(const std::optional<QSet<api::LeadId>> &leads)
{
    beginResetModel();
    m_index.setChoice(leads);
    endResetModel();
}

void LeadListModel::setDrafts(const QSet<api::LeadId> &drafts)
{
    if (m_drafts == drafts)
        return;
    m_drafts = drafts;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex LeadListModel::indexOf(api::LeadId id) const
{
    const int position = m_index.positionOf(id);
    return position < 0 ? QModelIndex() : index(position);
}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_index.visibleCount();
}

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const session::LeadRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameLine(row);
    case Qt::AccessibleTextRole:
        return spokenLine(row, m_now, hasDraft(row.id) ? DraftMark::Draft : DraftMark::NoDraft);
    default:
        return {};
    }
}

} // namespace jobmark::ui
