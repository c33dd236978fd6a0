// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_colours.h"

#include "page_checks.h"

#include "parts/tone.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

constexpr double readable = 4.5; // WCAG 2.2, 1.4.3
constexpr double visible = 3;    // WCAG 2.2, 1.4.11
/// Fewer pixels than that are the caret.
constexpr int fewestChanged = 40;

QImage pictureOf(QWidget &window)
{
    return window.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

/// The part of the widget that is on the screen, in the window.
QRect boxOf(const QWidget &widget, const QRect &part)
{
    const QRect seen = widget.visibleRegion().boundingRect() & part;
    return {widget.mapTo(widget.window(), seen.topLeft()), seen.size()};
}

/// The contrast of what is written in `box`: of the colour farthest from the most frequent one.
double contrastIn(const QImage &picture, const QRect &box)
{
    QHash<QRgb, int> pixels;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            ++pixels[picture.pixel(x, y)];
    }
    QRgb background = 0;
    int most = 0;
    for (auto pixel = pixels.cbegin(); pixel != pixels.cend(); ++pixel) {
        if (pixel.value() > most) {
            most = pixel.value();
            background = pixel.key();
        }
    }
    double best = 1;
    for (auto pixel = pixels.cbegin(); pixel != pixels.cend(); ++pixel)
        best = qMax(best, ui::contrast(QColor(pixel.key()), QColor(background)));
    return best;
}

bool hasText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return !button->text().isEmpty();
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->toPlainText().isEmpty();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->toPlainText().isEmpty();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->text().isEmpty() || !line->placeholderText().isEmpty();
    return qobject_cast<const QComboBox *>(&widget) != nullptr;
}

/// Its inside, without a frame.
QRect insideOf(const QWidget &widget)
{
    return widget.rect().adjusted(4, 4, -4, -4);
}

QString ratio(double contrast)
{
    return QString::number(contrast, 'f', 1) + u":1"_s;
}

QStringList faintRows(const QAbstractItemView &view, const QImage &picture)
{
    QStringList found;
    for (int row = 0; view.model() != nullptr && row < view.model()->rowCount(view.rootIndex()); ++row) {
        const QModelIndex index = view.model()->index(row, 0, view.rootIndex());
        const QRect box = view.visualRect(index) & view.viewport()->rect();
        if (box.height() < 16 || !index.flags().testFlag(Qt::ItemIsEnabled))
            continue;
        const double contrast = contrastIn(picture, boxOf(*view.viewport(), box));
        if (contrast < readable)
            found << u"row \"%1\": %2"_s.arg(index.data().toString(), ratio(contrast));
    }
    return found;
}

/// What there is to see of a control: the box of a check box, or all of it.
QRect shapeOf(const QWidget &widget)
{
    QStyleOptionButton option;
    option.initFrom(&widget);
    if (qobject_cast<const QCheckBox *>(&widget) != nullptr)
        return widget.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &widget);
    if (qobject_cast<const QRadioButton *>(&widget) != nullptr)
        return widget.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &widget);
    return widget.rect();
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) != nullptr || qobject_cast<const QComboBox *>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(&widget) != nullptr ||
           qobject_cast<const QCheckBox *>(&widget) != nullptr ||
           qobject_cast<const QRadioButton *>(&widget) != nullptr ||
           qobject_cast<const QPushButton *>(&widget) != nullptr;
}

bool isWhollySeen(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

/// Along a line from just outside of the leading edge inwards: the contrast of the outline with what is outside.
double contrastOfEdge(const QImage &picture, const QRect &box)
{
    const int y = box.center().y();
    const int outside = qMax(0, box.left() - 1);
    double best = 1;
    for (int x = outside; x <= box.left() + 4; ++x)
        best = qMax(best, ui::contrast(QColor(picture.pixel(x, y)), QColor(picture.pixel(outside, y))));
    return best;
}

int changedPixels(const QImage &before, const QImage &after)
{
    int changed = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QRgb one = before.pixel(x, y);
            const QRgb other = after.pixel(x, y);
            changed += one != other && ui::contrast(QColor(one), QColor(other)) >= visible ? 1 : 0;
        }
    }
    return changed;
}

} // namespace

QStringList faintTexts(QWidget &window)
{
    const QImage picture = pictureOf(window);
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        if (!widget->isEnabled())
            continue;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
            found << faintRows(*view, picture);
        if (widget == &window || !hasText(*widget))
            continue;
        const QRect box = boxOf(*widget, qobject_cast<const QLabel *>(widget) ? widget->rect() : insideOf(*widget));
        if (box.height() < 8 || box.width() < 8)
            continue;
        const double contrast = contrastIn(picture, box);
        if (contrast < readable)
            found << u"faint text, %1: %2"_s.arg(ratio(contrast), described(*widget));
    }
    return found;
}

QStringList faintControls(QWidget &window)
{
    const QImage picture = pictureOf(window);
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        if (widget == &window || !widget->isEnabled() || !isControl(*widget) || !isWhollySeen(*widget))
            continue;
        const double contrast = contrastOfEdge(picture, boxOf(*widget, shapeOf(*widget)));
        if (contrast < visible)
            found << u"faint outline, %1: %2"_s.arg(ratio(contrast), described(*widget));
    }
    return found;
}

QStringList faintFocus(QWidget &window)
{
    QWidget *const focusBefore = QApplication::focusWidget();
    QStringList found;
    window.activateWindow();
    for (QWidget *widget : visibleParts(window)) {
        if (widget == &window || !isReachedWithTab(*widget) || !isWhollySeen(*widget))
            continue;
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        const QRect box(widget->mapTo(&window, QPoint()), widget->size());
        const QImage before = window.grab(box).toImage();
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = window.grab(box).toImage();
        const int changed = changedPixels(before, after);
        if (changed < fewestChanged)
            found << u"faint focus, %1 pixels: %2"_s.arg(QString::number(changed), described(*widget));
    }
    if (focusBefore != nullptr)
        focusBefore->setFocus(Qt::OtherFocusReason);
    return found;
}

} // namespace jobmark::test
