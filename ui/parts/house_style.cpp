// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "house_style.h"

#include "icons.h"
#include "number_direction.h"
#include "smallest_target.h"
#include "tone.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOption>
#include <QWidget>

namespace jobmark::ui {
namespace {

constexpr qreal cornerRadius = 2; // as Fusion has it
constexpr int focusWidth = 2;

bool isPressed(QStyle::ContentsType type)
{
    switch (type) {
    case QStyle::CT_PushButton:
    case QStyle::CT_ToolButton:
    case QStyle::CT_ComboBox:
    case QStyle::CT_LineEdit:
    case QStyle::CT_SpinBox:
    case QStyle::CT_CheckBox:
    case QStyle::CT_RadioButton:
    case QStyle::CT_TabBarTab:
    case QStyle::CT_HeaderSection:
    case QStyle::CT_ItemViewItem:
    case QStyle::CT_MenuBarItem:
        return true;
    default:
        return false;
    }
}

/// As high as a large letter of the text beside it.
int ascentOf(const QStyleOption *option, const QWidget *widget)
{
    if (option != nullptr)
        return option->fontMetrics.ascent();
    return widget != nullptr ? widget->fontMetrics().ascent() : QFontMetrics(QApplication::font()).ascent();
}

enum class Shape : std::uint8_t { Box, Circle };

/// The outline of a control, over the fainter one that Fusion has drawn at the same place. What is off stays faint.
void outline(QPainter &painter, const QRectF &box, const QStyleOption &option, Shape shape = Shape::Box)
{
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    const qreal width = isFocused ? focusWidth : 1;
    const QRectF line = box.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isFocused ? focusColour(option.palette) : outlineColour(option.palette), width));
    if (shape == Shape::Circle)
        painter.drawEllipse(line);
    else
        painter.drawRoundedRect(line, cornerRadius, cornerRadius);
    painter.restore();
}

void outlineHandle(QPainter &painter, const QRect &handle, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(handleColour(option.palette));
    painter.drawRect(handle.adjusted(0, 0, -1, -1));
    painter.restore();
}

/// Around a row of a view, or the words of what is ticked or chosen. Fusion fills it as well, so that less contrast is
/// left for the text. False: it is left to Fusion.
bool drawFocus(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isRow = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    const bool isChoice =
        qobject_cast<const QCheckBox *>(widget) != nullptr || qobject_cast<const QRadioButton *>(widget) != nullptr;
    if (!isRow && !isChoice)
        return false;
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    const bool isOnHighlight =
        isRow && focus != nullptr && focus->backgroundColor == option.palette.color(QPalette::Highlight);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(isOnHighlight ? option.palette.color(QPalette::HighlightedText) : focusColour(option.palette));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
    return true;
}

} // namespace

bool HouseStyle::isFusion() const
{
    return baseStyle()->name().compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) == 0;
}

void HouseStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(
            group, QPalette::Highlight,
            readableUnder(palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight)));
        palette.setColor(group, QPalette::PlaceholderText, suggestedColour(palette, group));
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *entry = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (type == CT_MenuItem && entry != nullptr && entry->menuItemType != QStyleOptionMenuItem::Separator)
        return wanted.expandedTo({0, smallestTarget});
    if (type == CT_SpinBox && isFusion())
        return QSize(wanted.width() + smallestTarget + 2 * focusWidth, wanted.height()).expandedTo({0, smallestTarget});
    return isPressed(type) ? wanted.expandedTo({smallestTarget, smallestTarget}) : wanted;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const QRect usual = QProxyStyle::subControlRect(control, option, part, widget);
    const auto *number = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || number == nullptr || !isFusion() ||
        number->buttonSymbols == QAbstractSpinBox::NoButtons)
        return usual;
    const QRect all = number->rect;
    QRect place(all.right() + 1 - smallestTarget, all.top(), smallestTarget, all.height());
    switch (part) {
    case SC_SpinBoxUp:
        break;
    case SC_SpinBoxDown:
        place.translate(-smallestTarget, 0);
        break;
    case SC_SpinBoxEditField:
        place = all.adjusted(focusWidth, focusWidth, -2 * smallestTarget, -focusWidth);
        break;
    default:
        return usual;
    }
    return visualRect(number->direction, all, place);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int wanted = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_SplitterWidth: // what is dragged is hit more easily when it is a little wider than a line
        return qMax(wanted, 8);
    case PM_DefaultFrameWidth: // as wide as the focus that is drawn on it
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr ? qMax(wanted, focusWidth) : wanted;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(wanted, ascentOf(option, widget));
    case PM_LineEditIconSize: // the button around it is that much higher
        return qMax(wanted, smallestTarget - 2);
    default:
        return wanted;
    }
}

// Qt's own are dark on dark, too; that of what a menu bar has no room for is read from pictures in every start.
QIcon HouseStyle::standardIcon(StandardPixmap what, const QStyleOption *option, const QWidget *widget) const
{
    switch (what) {
    case SP_LineEditClearButton:
        return icon(Icon::Clear);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(Icon::More);
    default:
        return QProxyStyle::standardIcon(what, option, widget);
    }
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && isFusion() && drawFocus(*painter, *option, widget))
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isFusion())
        return;
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_IndicatorCheckBox:
        outline(*painter, option->rect, *option);
        break;
    case PE_IndicatorRadioButton:
        outline(*painter, option->rect, *option, Shape::Circle);
        break;
    case PE_Frame:
        // Around texts and lists: Fusion does not show which of them has the focus.
        if (widget != nullptr && widget->focusPolicy() != Qt::NoFocus)
            outline(*painter, option->rect, *option);
        break;
    default:
        break;
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element != CE_ItemViewItem || item == nullptr || item->direction == Qt::LeftToRight)
        return QProxyStyle::drawControl(element, option, painter, widget);
    QStyleOptionViewItem shown = *item;
    shown.text = numbersFromTheLeft(item->text, item->direction);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

void HouseStyle::drawItemText(QPainter *painter, const QRect &box, int flags, const QPalette &palette, bool enabled,
                              const QString &text, QPalette::ColorRole role) const
{
    // A label says by the flag that its text runs from the right.
    const bool runsFromTheRight =
        painter->layoutDirection() == Qt::RightToLeft || (flags & Qt::TextForceRightToLeft) != 0;
    QProxyStyle::drawItemText(painter, box, flags, palette, enabled,
                              numbersFromTheLeft(text, runsFromTheRight ? Qt::RightToLeft : Qt::LeftToRight), role);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!isFusion())
        return;
    if (control == CC_SpinBox) {
        // Fusion draws a line only between the two arrows.
        const QRect lower = proxy()->subControlRect(control, option, SC_SpinBoxDown, widget);
        const int edge = option->direction == Qt::RightToLeft ? lower.right() : lower.left();
        painter->save();
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->drawLine(edge, lower.top() + focusWidth, edge, lower.bottom() - focusWidth);
        painter->restore();
    }
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(*painter, option->rect, *option);
    else if (control == CC_ScrollBar && option->subControls.testFlag(SC_ScrollBarSlider))
        outlineHandle(*painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget), *option);
}

void useHouseStyle()
{
    if (qobject_cast<HouseStyle *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new HouseStyle(QApplication::style()));
}

void useHouseStyle(const QString &base)
{
    QApplication::setStyle(new HouseStyle(base));
}

} // namespace jobmark::ui
