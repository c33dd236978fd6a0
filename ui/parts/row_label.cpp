// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "row_label.h"

#include <QEvent>

namespace jobmark::ui {
namespace {

constexpr int columnWidth = 18; // average characters
constexpr int mostKept = 16;    // widths; one that is dragged wider has many

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

int RowLabel::heightForWidth(int width) const
{
    if (m_measured != text() || m_heights.size() >= mostKept) {
        m_heights.clear();
        m_measured = text();
    }
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

bool RowLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::ScreenChangeInternal: // it may have other dots per inch
        m_heights.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace jobmark::ui
