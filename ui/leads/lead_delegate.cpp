// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_delegate.h"

#include "lead_list_model.h"
#include "lead_row_words.h"

#include "parts/row_painting.h"
#include "parts/tone.h"
#include "reading/display_text.h"

#include <QPainter>

namespace jobmark::ui {
namespace {

constexpr int margin = 8;
constexpr int smallestMark = 12;
constexpr double markWidth = 1.4; // of its lines
constexpr int categoryLimit = 80;

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// As high as a large letter of the text beside it.
int markSize(const QFont &font)
{
    return qMax(smallestMark, QFontMetrics(font).ascent());
}

/// One shape per standing, drawn with the text's own colour, so that it holds in every palette.
void paintMark(QPainter &painter, const QRectF &box, session::Standing standing)
{
    const qreal quarter = box.height() / 4;
    switch (standing) {
    case session::Standing::New:
        painter.drawEllipse(box);
        painter.drawLine(QPointF(box.center().x(), box.top() + quarter),
                         QPointF(box.center().x(), box.bottom() - quarter));
        painter.drawLine(QPointF(box.left() + quarter, box.center().y()),
                         QPointF(box.right() - quarter, box.center().y()));
        return;
    case session::Standing::NeedsUpdate: {
        const QPolygonF triangle({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        painter.drawPolygon(triangle);
        painter.drawLine(QPointF(box.center().x(), box.top() + box.height() / 3),
                         QPointF(box.center().x(), box.bottom() - box.height() / 3));
        painter.drawPoint(QPointF(box.center().x(), box.bottom() - box.height() / 6));
        return;
    }
    case session::Standing::Open:
        painter.drawEllipse(box);
        return;
    case session::Standing::Won:
        painter.setBrush(painter.pen().color());
        painter.drawEllipse(box);
        return;
    case session::Standing::LostOrStopped:
    case session::Standing::Declined:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    }
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor ageColour(const QStyleOptionViewItem &option, session::Age age)
{
    if (isSelected(option))
        return rowTextColour(option);
    return textColour(age == session::Age::TwoWeeks ? Tone::Error : Tone::Warning,
                      option.palette.color(QPalette::Base));
}

/// How long ago, and its mark, at the trailing edge; answers how wide that is.
int paintAge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, const QString &text,
             session::Age age)
{
    const QFont bold = boldFont(option.font);
    const QString mark = ageMark(age);
    const int signWidth = mark.isEmpty() ? 0 : QFontMetrics(bold).horizontalAdvance(mark) + margin / 2;
    const int textWidth = QFontMetrics(option.font).horizontalAdvance(text) + 1;
    painter.setFont(option.font);
    paintRowText(painter, option, QRect(line.right() - signWidth - textWidth, line.top(), textWidth, line.height()),
                 text);
    if (!mark.isEmpty()) {
        painter.save();
        painter.setFont(bold);
        painter.setPen(ageColour(option, age));
        paintRowText(painter, option,
                     QRect(line.right() - signWidth + margin / 2, line.top(), signWidth, line.height()), mark);
        painter.restore();
    }
    return signWidth + textWidth;
}

} // namespace

void LeadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LeadListModel *>(index.model());
    if (model == nullptr)
        return;
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    paintRowBackground(*painter, row);

    painter->save();
    painter->setPen(rowTextColour(option));
    paintLines(*painter, option, *model, index.row());
    painter->restore();
}

void LeadDelegate::paintLines(QPainter &painter, const QStyleOptionViewItem &option, const LeadListModel &model,
                              int at) const
{
    const session::LeadRow row = model.rowAt(at);
    const QRect inner = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    const int height = QFontMetrics(option.font).height();
    const QRect first(inner.left(), inner.top(), inner.width(), height);
    const int ageWidth = paintAge(painter, option, first, ageText(row, model.now()), row.age);
    painter.setFont(boldFont(option.font));
    paintRowText(painter, option, first.adjusted(0, 0, -ageWidth - margin, 0), nameLine(row));

    painter.setFont(option.font);
    const QRect second = first.translated(0, height + margin / 4);
    const int size = markSize(option.font);
    const QRect markBox(second.left(), second.top() + (height - size) / 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen pen = painter.pen();
    painter.setPen(QPen(pen.color(), markWidth * size / smallestMark));
    paintMark(painter,
              QRectF(QStyle::visualRect(option.direction, option.rect, markBox)).adjusted(0.5, 0.5, -0.5, -0.5),
              row.standing);
    painter.setPen(pen);
    QStringList parts;
    if (model.hasDraft(row.facts.id))
        parts << tr("Draft");
    parts << statusLine(row) << reading::displayText(row.facts.category, categoryLimit);
    parts.removeAll(QString());
    paintRowText(painter, option, second.adjusted(size + margin, 0, 0, 0), parts.join(QStringLiteral(" · ")));
}

QSize LeadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 28, 2 * metrics.height() + margin + margin / 2};
}

} // namespace jobmark::ui
