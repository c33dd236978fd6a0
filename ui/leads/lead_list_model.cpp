// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_list_model.h"

#include "lead_row_words.h"

#include "parts/literal_tool_tip.h"

#include <algorithm>

namespace jobmark::ui {
namespace {

using Positions = std::vector<int>;

/// By position in the table: whether it is one of `positions`.
std::vector<char> membership(const Positions &positions, int tableSize)
{
    std::vector<char> isMember(static_cast<std::size_t>(tableSize), 0);
    for (const int position : positions)
        isMember[static_cast<std::size_t>(position)] = 1;
    return isMember;
}

bool has(const std::vector<char> &members, int position)
{
    return members[static_cast<std::size_t>(position)] != 0;
}

} // namespace

LeadListModel::LeadListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void LeadListModel::startAnew()
{
    beginResetModel();
    m_rows = m_index.visible();
    endResetModel();
}

void LeadListModel::rebuild(const session::LeadTable &leads, const QDateTime &now)
{
    m_now = now;
    m_index.rebuild(leads, now);
    startAnew();
}

void LeadListModel::update(const session::LeadTable &leads, const QSet<api::LeadId> &ids, const QDateTime &now)
{
    m_now = now;
    Positions changed;
    for (const api::LeadId id : ids) {
        if (const auto position = leads.positionOf(id))
            changed.push_back(*position);
    }
    const std::vector<char> isChanged = membership(changed, leads.size());
    for (const int position : m_index.overtakenBy(now)) {
        if (!has(isChanged, position))
            changed.push_back(position);
    }
    if (changed.empty())
        return;
    m_index.update(changed, now);
    const std::vector<char> stays = membership(m_index.visible(), leads.size());
    removeRowsNotIn(stays);
    const std::vector<char> isShown = membership(m_rows, leads.size());
    Positions added;
    std::copy_if(m_index.visible().begin(), m_index.visible().end(), std::back_inserter(added),
                 [&](int position) { return !has(isShown, position); });
    appendRows(added);
    arrangeRows();
    std::erase_if(changed, [&](int position) { return !has(isShown, position) || !has(stays, position); });
    reportChanged(changed);
}

void LeadListModel::removeRowsNotIn(const std::vector<char> &stays)
{
    for (auto last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        const auto leaves = [&](int row) { return !has(stays, m_rows[static_cast<std::size_t>(row)]); };
        if (!leaves(last))
            continue;
        int first = last;
        while (first > 0 && leaves(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

// At the end at first, as one piece; arrangeRows() puts them where they belong.
void LeadListModel::appendRows(const Positions &positions)
{
    if (positions.empty())
        return;
    const auto first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(positions.size()) - 1);
    m_rows.insert(m_rows.end(), positions.begin(), positions.end());
    endInsertRows();
}

void LeadListModel::arrangeRows()
{
    if (m_rows == m_index.visible())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &kept : before)
        after.append(index(m_index.rowOf(idAt(kept.row()))));
    m_rows = m_index.visible();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void LeadListModel::reportChanged(const Positions &positions)
{
    if (positions.empty())
        return;
    int first = rowCount();
    int last = -1;
    for (const int position : positions) {
        const int row = m_index.rowOf(m_index.rowAt(position).facts.id);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    Q_EMIT dataChanged(index(first), index(last));
}

void LeadListModel::setFilter(session::Scope scope, const QString &query)
{
    m_index.setFilter(scope, query);
    startAnew();
}

void LeadListModel::setChoice(const std::optional<QSet<api::LeadId>> &leads)
{
    m_index.setChoice(leads);
    startAnew();
}

void LeadListModel::setDrafts(const QSet<api::LeadId> &drafts)
{
    const QSet<api::LeadId> before = std::exchange(m_drafts, drafts);
    for (const api::LeadId id : (before - drafts) + (drafts - before)) {
        if (const QModelIndex changed = indexOf(id); changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

QModelIndex LeadListModel::indexOf(api::LeadId id) const
{
    const int row = m_index.rowOf(id);
    return row < 0 ? QModelIndex() : index(row);
}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString LeadListModel::spoken(const session::LeadRow &row) const
{
    return spokenLine(row, m_now, hasDraft(row.facts.id) ? DraftMark::Draft : DraftMark::NoDraft);
}

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const session::LeadRow row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameLine(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole: // where a line is too long for its row
        return literalToolTip(spoken(row));
    default:
        return {};
    }
}

} // namespace jobmark::ui
