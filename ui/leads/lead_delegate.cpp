// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "lead_delegate.h"

#include "lead_list_model.h"
#include "lead_row_words.h"

#include "reading/display_text.h"

#include <QApplication>
#include <QPainter>

namespace jobmark::ui {
namespace {

constexpr int margin = 8;
constexpr int markSize = 12;
constexpr int categoryLimit = 80;

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// One shape per standing, drawn with the text's own colour, so that it holds in every palette.
void paintMark(QPainter &painter, const QRectF &box, session::Standing standing)
{
    switch (standing) {
    case session::Standing::New:
        painter.drawEllipse(box);
        painter.drawLine(QPointF(box.center().x(), box.top() + 3), QPointF(box.center().x(), box.bottom() - 3));
        painter.drawLine(QPointF(box.left() + 3, box.center().y()), QPointF(box.right() - 3, box.center().y()));
        return;
    case session::Standing::NeedsUpdate: {
        const QPolygonF triangle({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        painter.drawPolygon(triangle);
        painter.drawLine(QPointF(box.center().x(), box.top() + 4), QPointF(box.center().x(), box.bottom() - 4));
        painter.drawPoint(QPointF(box.center().x(), box.bottom() - 2));
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

QPalette::ColorRole textRole(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text;
}

} // namespace

void LeadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const LeadListModel *>(index.model());
    if (model == nullptr)
        return;
    const session::LeadRow &row = model->rowAt(index.row());

    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    painter->save();
    const QRect inner = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    const QFontMetrics metrics(option.font);
    const bool active = option.state.testFlag(QStyle::State_Active);
    painter->setPen(option.palette.color(active ? QPalette::Active : QPalette::Inactive, textRole(option)));
    painter->setFont(option.font);

    const auto visual = [&option](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const int line = metrics.height();
    const QString age = ageText(row, QDateTime::currentDateTimeUtc());
    const int ageWidth = metrics.horizontalAdvance(age);
    const QRect ageBox(inner.right() - ageWidth, inner.top(), ageWidth + 1, line);
    painter->drawText(visual(ageBox), Qt::AlignRight | Qt::AlignVCenter, age);

    painter->setFont(boldFont(option.font));
    const QRect nameBox(inner.left(), inner.top(), inner.width() - ageWidth - margin, line);
    const QFontMetrics boldMetrics(painter->font());
    painter->drawText(visual(nameBox), Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                      boldMetrics.elidedText(nameLine(row), Qt::ElideRight, nameBox.width()));

    painter->setFont(option.font);
    painter->setRenderHint(QPainter::Antialiasing);
    const int second = inner.top() + line + margin / 4;
    const QRect markBox(inner.left(), second + (line - markSize) / 2, markSize, markSize);
    QPen pen = painter->pen();
    pen.setWidthF(1.4);
    painter->setPen(pen);
    paintMark(*painter, QRectF(visual(markBox)).adjusted(0.5, 0.5, -0.5, -0.5), row.standing);

    QStringList parts;
    if (model->hasDraft(row.id))
        parts << tr("Draft");
    parts << statusLine(row) << reading::displayText(row.category, categoryLimit);
    parts.removeAll(QString());
    const QRect statusBox(inner.left() + markSize + margin, second, inner.width() - markSize - margin, line);
    painter->drawText(visual(statusBox), Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                      metrics.elidedText(parts.join(QStringLiteral(" · ")), Qt::ElideRight, statusBox.width()));
    painter->restore();
}

QSize LeadDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(option.font);
    return {metrics.averageCharWidth() * 28, 2 * metrics.height() + margin + margin / 2};
}

} // namespace jobmark::ui
