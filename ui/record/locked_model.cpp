// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "locked_model.h"

#include "parts/literal_tool_tip.h"
#include "reading/amount_reader.h"
#include "reading/day_reader.h"
#include "reading/display_text.h"
#include "words/names.h"

namespace jobmark::ui {
namespace {

constexpr qsizetype nameLimit = 80;

} // namespace

LockedModel::LockedModel(session::Surroundings surroundings, QObject *parent)
    : QAbstractListModel(parent)
    , m_surroundings(std::move(surroundings))
{}

void LockedModel::rebuild(const QList<report::LockedRow> &rows)
{
    beginResetModel();
    m_list.rebuild(rows);
    endResetModel();
}

void LockedModel::show(const QString &query, report::LockedOrder order, report::LockedShown shown)
{
    beginResetModel();
    m_list.show(query, order, shown);
    endResetModel();
}

int LockedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_list.visibleCount();
}

QVariant LockedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return lineOf(m_list.visibleRow(index.row()));
    case Qt::ToolTipRole: // where a line is too long for its row
        return literalToolTip(lineOf(m_list.visibleRow(index.row())));
    default:
        return {};
    }
}

QString LockedModel::lineOf(const report::LockedRow &row) const
{
    QStringList parts{tr("Lead %1").arg(row.id.text()), reading::displayText(row.customerName, nameLimit)};
    if (row.status.value() != nullptr)
        parts << words::statusName(*row.status.value());
    parts << (row.amount ? reading::writeAmount(*row.amount, m_surroundings.locale) : tr("no amount"));
    if (row.recordedAt)
        parts << reading::writeDay(row.recordedAt->toTimeZone(m_surroundings.zone).date(), m_surroundings.locale);
    if (row.findings > 0)
        parts << tr("%n finding(s)", nullptr, row.findings);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace jobmark::ui
