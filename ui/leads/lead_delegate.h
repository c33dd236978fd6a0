// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace jobmark::ui {

class LeadListModel;

/// Paints a lead in two lines: name and age, then a mark for the status group, category and status. Marks differ by
/// shape, ages also by words. All rows have one height.
class LeadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const LeadListModel &model, int at) const;
};

} // namespace jobmark::ui
