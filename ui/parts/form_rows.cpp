// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "form_rows.h"

#include <algorithm>

namespace jobmark::ui {
namespace {

int widestOf(const QFormLayout &form, QFormLayout::ItemRole role)
{
    int widest = 0;
    for (int row = 0; row < form.rowCount(); ++row) {
        const QLayoutItem *item = form.itemAt(row, role);
        if (item != nullptr && !item->isEmpty())
            widest = std::max(widest, item->minimumSize().width());
    }
    return widest;
}

} // namespace

FormRows::FormRows(QWidget *parent)
    : QFormLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setLabelAlignment(Qt::AlignLeading);
    setRowWrapPolicy(DontWrapRows);
}

QSize FormRows::minimumSize() const
{
    const int widest =
        std::max({widestOf(*this, LabelRole), widestOf(*this, FieldRole), widestOf(*this, SpanningRole)});
    return {widest, QFormLayout::minimumSize().height()};
}

void FormRows::setGeometry(const QRect &room)
{
    const RowWrapPolicy fitting = room.width() < widthBeside() ? WrapAllRows : DontWrapRows;
    if (fitting != rowWrapPolicy())
        setRowWrapPolicy(fitting);
    QFormLayout::setGeometry(room);
}

int FormRows::widthBeside() const
{
    const int labels = widestOf(*this, LabelRole);
    const int gap = labels > 0 ? std::max(0, horizontalSpacing()) : 0;
    return labels + gap + widestOf(*this, FieldRole);
}

} // namespace jobmark::ui
