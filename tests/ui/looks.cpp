// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "looks.h"

#include <QApplication>
#include <QFont>
#include <QStyle>

namespace jobmark::test {
namespace {

QPalette madeOf(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight,
                const QColor &highlighted)
{
    QPalette palette(window);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    palette.setColor(QPalette::Link, highlight);
    QColor placeholder = text;
    placeholder.setAlpha(170);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    QColor off = text;
    off.setAlpha(120);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, off);
    return palette;
}

} // namespace

QPalette paletteOf(Look look)
{
    switch (look) {
    case Look::Light:
        break;
    case Look::Dark:
        return madeOf(QColor(0x30, 0x30, 0x33), QColor(0x24, 0x24, 0x27), QColor(0xf0, 0xf0, 0xf0),
                      QColor(0x2a, 0x82, 0xda), Qt::white);
    case Look::HighContrast:
        return madeOf(Qt::black, Qt::black, Qt::white, QColor(0x1a, 0xeb, 0xff), Qt::black);
    }
    return QApplication::style()->standardPalette();
}

const char *nameOf(Look look)
{
    switch (look) {
    case Look::Light:
        return "light";
    case Look::Dark:
        return "dark";
    case Look::HighContrast:
        return "high contrast";
    }
    return "";
}

void use(Look look)
{
    QPalette palette = paletteOf(look);
    QApplication::style()->polish(palette); // as Qt does with the palette of the desktop
    QApplication::setPalette(palette);
}

void useTextSize(int percent)
{
    static const qreal usual = QApplication::font().pointSizeF();
    QFont font = QApplication::font();
    font.setPointSizeF(usual * percent / 100);
    QApplication::setFont(font);
}

} // namespace jobmark::test
