// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "report/locked_list.h"
#include "session/surroundings.h"

#include <QAbstractListModel>

namespace jobmark::ui {

/// The visible rows of a list of locked records, one line of text each.
class LockedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LockedModel(session::Surroundings surroundings, QObject *parent = nullptr);

    void rebuild(const QList<report::LockedRow> &rows);
    void show(const QString &query, report::LockedOrder order, report::LockedShown shown);
    [[nodiscard]] const report::LockedList &list() const { return m_list; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString lineOf(const report::LockedRow &row) const;

    session::Surroundings m_surroundings;
    report::LockedList m_list;
};

} // namespace jobmark::ui
