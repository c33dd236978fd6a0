// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_colours.h"

#include "page_checks.h"
#include "painted_text.h"

#include "parts/tone.h"

#include <algorithm>
#include <QAbstractSpinBox>
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
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

constexpr double readable = 4.5; // WCAG 2.2, 1.4.3
constexpr double visible = 3;    // WCAG 2.2, 1.4.11
/// An outline has a few pixels of its own before what is inside of it begins.
constexpr int outlineDepth = 4;
/// Fewer pixels than that are the caret.
constexpr int fewestChanged = 40;
constexpr int highestIcon = 2; // lines of the text beside it

QImage pictureOf(QWidget &window, const QRect &box)
{
    return window.grab(box).toImage().convertToFormat(QImage::Format_RGB32);
}

QString ratio(double contrast)
{
    return QString::number(contrast, 'f', 2) + u":1"_s;
}

QHash<QRgb, int> coloursIn(const QImage &picture, const QRect &box)
{
    QHash<QRgb, int> pixels;
    const QRect inside = box & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++pixels[line[x]];
    }
    return pixels;
}

/// What most of the box is filled with.
QColor groundOf(const QHash<QRgb, int> &pixels)
{
    const auto most = std::max_element(pixels.cbegin(), pixels.cend());
    return most != pixels.cend() ? QColor(most.key()) : QColor();
}

/// Of the colour that stands out most in the box from what fills it.
double contrastIn(const QImage &picture, const QRect &box)
{
    const QHash<QRgb, int> pixels = coloursIn(picture, box);
    const QColor ground = groundOf(pixels);
    double best = 1;
    for (auto pixel = pixels.cbegin(); pixel != pixels.cend(); ++pixel)
        best = std::max(best, ui::contrast(QColor(pixel.key()), ground));
    return best;
}

QColor laidOver(const QColor &ground, const QColor &colour)
{
    const auto channel = [share = colour.alphaF()](float below, float above) {
        return below + (above - below) * share;
    };
    return QColor::fromRgbF(channel(ground.redF(), colour.redF()), channel(ground.greenF(), colour.greenF()),
                            channel(ground.blueF(), colour.blueF()));
}

/// What there is to see of a control: the box of a check box, what a scroll bar is dragged by, or all of it.
QRect shapeOf(const QWidget &widget)
{
    QStyleOptionButton option;
    option.initFrom(&widget);
    if (widget.inherits("QCheckBox"))
        return widget.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &widget);
    if (widget.inherits("QRadioButton"))
        return widget.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &widget);
    if (const auto *bar = qobject_cast<const QScrollBar *>(&widget)) {
        QStyleOptionSlider slider;
        slider.initFrom(bar);
        slider.orientation = bar->orientation();
        slider.minimum = bar->minimum();
        slider.maximum = bar->maximum();
        slider.pageStep = bar->pageStep();
        slider.sliderPosition = slider.sliderValue = bar->value();
        return bar->style()->subControlRect(QStyle::CC_ScrollBar, &slider, QStyle::SC_ScrollBarSlider, bar);
    }
    return widget.rect();
}

bool isIn(const QWidget &widget, const char *kind)
{
    const QWidget *around = widget.parentWidget();
    while (around != nullptr && !around->inherits(kind))
        around = around->parentWidget();
    return around != nullptr;
}

bool isControl(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    // The line of a spin box has its outline in common with it; what clears a line is a mark in it.
    if (around == nullptr || around->inherits("QAbstractSpinBox") || around->inherits("QLineEdit") ||
        around->inherits("QComboBox"))
        return false;
    // Qt's own at the head of a calendar show their frame only under the mouse: they are known by their text or mark.
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool != nullptr && tool->autoRaise() && isIn(widget, "QCalendarWidget"))
        return false;
    constexpr std::array kinds = {"QLineEdit",    "QComboBox",   "QAbstractSpinBox", "QPlainTextEdit", "QCheckBox",
                                  "QRadioButton", "QPushButton", "QToolButton",      "QScrollBar"};
    return std::any_of(kinds.begin(), kinds.end(), [&](const char *kind) { return widget.inherits(kind); });
}

/// With a mark and no word, or with a mark that says what is chosen.
bool isMarked(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && (button->text().isEmpty() || button->isChecked());
}

/// Not what somebody attached, which is as it is.
bool isIcon(const QLabel &label)
{
    return !label.pixmap().isNull() && label.height() <= highestIcon * label.fontMetrics().height();
}

bool isWhollySeen(const QWidget &widget)
{
    return widget.visibleRegion().boundingRect() == widget.rect();
}

/// At the middle of each of its sides, from just outside of it inwards: the least that any of them stands out.
double contrastOfOutline(const QImage &picture, const QRect &box)
{
    double least = 21;
    const QPoint middle = box.center();
    const std::array sides = {std::pair(QPoint(box.left() - 1, middle.y()), QPoint(1, 0)),
                              std::pair(QPoint(box.right() + 1, middle.y()), QPoint(-1, 0)),
                              std::pair(QPoint(middle.x(), box.top() - 1), QPoint(0, 1)),
                              std::pair(QPoint(middle.x(), box.bottom() + 1), QPoint(0, -1))};
    for (const auto &[outside, inwards] : sides) {
        if (!picture.rect().contains(outside))
            continue;
        double best = 1;
        for (int depth = 1; depth <= outlineDepth; ++depth)
            best = std::max(
                best, ui::contrast(QColor(picture.pixel(outside)), QColor(picture.pixel(outside + depth * inwards))));
        least = std::min(least, best);
    }
    return least;
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

/// The colours of a text that is painted more than once at its place, as what is partly selected is.
QList<QColor> coloursOf(const PaintedText &text, const QList<PaintedText> &texts)
{
    QList<QColor> colours;
    for (const PaintedText &each : texts) {
        if (each.text == text.text && each.box == text.box)
            colours << each.colour;
    }
    return colours;
}

/// A letter of a word that is measured as a whole, and that fills most of its box.
bool isMnemonic(const PaintedText &text, const QWidget &widget)
{
    return text.text.trimmed().size() == 1 && widget.inherits("QAbstractButton");
}

} // namespace

QStringList faintTexts(QWidget &window)
{
    const QImage picture = pictureOf(window, window.rect());
    const QList<PaintedText> texts = paintedTexts(window);
    QStringList found;
    for (const PaintedText &text : texts) {
        const QRect seen = text.text.trimmed().isEmpty() ? QRect() : text.box & text.seen & window.rect();
        const QWidget *widget = seen.isEmpty() ? nullptr : window.childAt(seen.center());
        if (widget == nullptr || !widget->isEnabled() || isMnemonic(text, *widget))
            continue;
        QHash<QRgb, int> pixels = coloursIn(picture, seen);
        if (pixels.size() > 1)
            pixels.remove(text.colour.rgb()); // of letters that fill most of their box
        const QColor ground = groundOf(pixels);
        double contrast = 1;
        for (const QColor &colour : coloursOf(text, texts))
            contrast = std::max(contrast, ui::contrast(laidOver(ground, colour), ground));
        if (contrast < readable)
            found << u"faint text, %1, %2 on %3: \"%4\" in %5"_s.arg(
                ratio(contrast), text.colour.name(), ground.name(), text.text.left(40),
                QString::fromLatin1(widget->metaObject()->className()));
    }
    return found;
}

QStringList faintControls(QWidget &window)
{
    const QImage picture = pictureOf(window, window.rect());
    QStringList found;
    for (const QWidget *widget : visibleParts(window)) {
        if (widget == &window || !widget->isEnabled() || !isWhollySeen(*widget))
            continue;
        const QRect shape = shapeOf(*widget).translated(widget->mapTo(&window, QPoint()));
        const double outline = isControl(*widget) ? contrastOfOutline(picture, shape) : visible;
        if (outline < visible)
            found << u"faint outline, %1: %2"_s.arg(ratio(outline), described(*widget));
        const int margin = std::min(outlineDepth, shape.height() / 4);
        const double mark =
            isMarked(*widget) ? contrastIn(picture, shape.adjusted(margin, margin, -margin, -margin)) : visible;
        if (mark < visible)
            found << u"faint mark, %1: %2"_s.arg(ratio(mark), described(*widget));
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label != nullptr && isIcon(*label) && contrastIn(picture, shape) < visible)
            found << u"faint icon, %1: %2"_s.arg(ratio(contrastIn(picture, shape)), described(*widget->parentWidget()));
    }
    return found;
}

QStringList faintFocus(QWidget &window)
{
    QStringList found;
    window.activateWindow();
    // A dialog in front of it keeps the keys to itself.
    if (!QTest::qWaitFor([&] { return window.isActiveWindow(); }, 500))
        return found;
    QWidget *const focusBefore = QApplication::focusWidget();
    for (QWidget *widget : visibleParts(window)) {
        if (widget == &window || !isReachedWithTab(*widget) || !isWhollySeen(*widget))
            continue;
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        const QRect box(widget->mapTo(&window, QPoint()), widget->size());
        const QImage before = pictureOf(window, box);
        widget->setFocus(Qt::TabFocusReason);
        const int changed = changedPixels(before, pictureOf(window, box));
        if (changed < fewestChanged)
            found << u"faint focus, %1 pixels: %2"_s.arg(QString::number(changed), described(*widget));
    }
    if (focusBefore != nullptr)
        focusBefore->setFocus(Qt::OtherFocusReason);
    return found;
}

} // namespace jobmark::test
