// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "activity_delegate.h"

#include "activity_list_model.h"
#include "activity_words.h"

#include "activity/entry_text.h"
#include "parts/row_painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace jobmark::ui {
namespace {

constexpr int margin = 8;
constexpr int lines = 3;

} // namespace

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ActivityListModel *>(index.model());
    if (model == nullptr)
        return;
    const activity::Entry &entry = model->entryAt(index.row());
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    paintRowBackground(*painter, row);

    painter->save();
    painter->setPen(rowTextColour(row));
    const QRect inner = row.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    const int line = QFontMetrics(row.font).height();
    const QRect markBox(inner.topLeft(), QSize(line, line));
    painter->drawPixmap(QStyle::visualRect(row.direction, row.rect, markBox),
                        markPixmap(markOf(entry.topic), row, line));

    QRect box(inner.left() + line + margin, inner.top(), inner.width() - line - margin, line);
    const QString time = activity::timeText(entry, model->surroundings());
    const int timeWidth = QFontMetrics(row.font).horizontalAdvance(time) + 1;
    const int headWidth = box.width() - timeWidth - margin;
    QFont bold = row.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(row.font);
    // Where the time leaves no room beside it, it goes before the lead.
    const bool isBeside = headWidth > 20 * QFontMetrics(row.font).averageCharWidth();
    if (isBeside)
        paintRowText(*painter, row, QRect(box.right() + 1 - timeWidth, box.top(), timeWidth, line), time);
    painter->setFont(bold);
    paintRowText(*painter, row, QRect(box.left(), box.top(), isBeside ? headWidth : box.width(), line),
                 activity::headline(entry));
    painter->setFont(row.font);
    box.translate(0, line);
    const QString lead = activity::leadLine(entry);
    paintRowText(*painter, row, box, isBeside ? lead : time + u" · "_s + lead);
    box.translate(0, line);
    paintRowText(*painter, row, box, activity::valuesLine(entry));
    painter->restore();
}

QPixmap ActivityDelegate::markPixmap(const TopicMark &mark, const QStyleOptionViewItem &option, int size) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor colour =
        isSelected ? rowTextColour(option) : textColour(mark.tone, option.palette.color(QPalette::Base));
    const qreal ratio = option.widget != nullptr ? option.widget->devicePixelRatioF() : 1.0;
    const QString key = u"%1 %2 %3 %4"_s.arg(static_cast<int>(mark.icon)).arg(colour.rgba()).arg(size).arg(ratio);
    QPixmap &pixmap = m_marks[key];
    if (pixmap.isNull())
        pixmap = icon(mark.icon, colour).pixmap(QSize(size, size), ratio);
    return pixmap;
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 20, lines * metrics.height() + margin};
}

} // namespace jobmark::ui
