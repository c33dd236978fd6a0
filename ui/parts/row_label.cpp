// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "row_label.h"

namespace jobmark::ui {
namespace {

constexpr int columnWidth = 18; // average characters

} // namespace

RowLabel::RowLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

RowLabel::RowLabel(const QString &text, QWidget *parent)
    : RowLabel(parent)
{
    setText(text);
}

QSize RowLabel::sizeHint() const
{
    const int width = columnWidth * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

} // namespace jobmark::ui
