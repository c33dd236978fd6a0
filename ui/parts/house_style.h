// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace jobmark::ui {

/// The desktop's own style with what it may leave out for people: nothing to press is smaller than 24 pixels, and where
/// the desktop has no style of its own (Qt's Fusion), outlines and the focus stand out 3:1 and selected and suggested
/// texts 4.5:1 (WCAG 2.2 AA). Colours come from the palette, so that dark and high contrast are followed as they
/// change.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// On top of `base`, which it takes.
    explicit HouseStyle(QStyle *base)
        : QProxyStyle(base)
    {}
    /// On top of Qt's style of that name.
    explicit HouseStyle(const QString &base)
        : QProxyStyle(base)
    {}

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    /// Fusion's arrows of a number are half as high as the number: here they stand beside each other.
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap what, const QStyleOption *option,
                                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

    void drawItemText(QPainter *painter, const QRect &box, int flags, const QPalette &palette, bool enabled,
                      const QString &text, QPalette::ColorRole role) const override;

private:
    [[nodiscard]] bool isFusion() const;
};

/// Puts it on top of the style that the program has, which is the desktop's unless somebody wished another. What that
/// is is known only once there is a QApplication.
void useHouseStyle();
/// On top of Qt's style of that name, whatever the desktop's is.
void useHouseStyle(const QString &base);

} // namespace jobmark::ui
