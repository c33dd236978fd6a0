// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace jobmark::ui {

struct TopicMark;

/// Paints an entry in three lines: what happened and when, to which lead, and the values. The mark before it differs by
/// shape. All rows have one height; what does not fit is in the details of the chosen entry.
class ActivityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QPixmap markPixmap(const TopicMark &mark, const QStyleOptionViewItem &option, int size) const;

    mutable QHash<QString, QPixmap> m_marks; ///< drawn once for each shape, colour and size
};

} // namespace jobmark::ui
