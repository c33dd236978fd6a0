// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "tone.h"

#include <cmath>
#include <QCoreApplication>

namespace jobmark::ui {
namespace {

constexpr double readable = 4.5; // WCAG 2.2 AA for text
constexpr double visible = 3;    // WCAG 2.2 AA for controls and focus
// So much against the window that it is `visible` on the tint of a notice, too.
constexpr double visibleOnTint = 3.9;
// And in the groove of a scroll bar, which is darker than the window.
constexpr double visibleInGroove = 5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto channel = [share](double from, double to) { return static_cast<float>(from + (to - from) * share); };
    return QColor::fromRgbF(channel(one.redF(), other.redF()), channel(one.greenF(), other.greenF()),
                            channel(one.blueF(), other.blueF()));
}

int hueOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return 212;
    case Tone::Success:
        return 140;
    case Tone::Warning:
        return 35;
    case Tone::Error:
        return 2;
    }
    return 0;
}

/// The most that `towards` can be mixed with `from` while `text` stays readable on it.
QColor tinted(const QColor &base, const QColor &tint, double most, const QColor &text)
{
    const double wanted = std::min(readable, contrast(text, base));
    for (double share = most; share > 0; share -= 0.02) {
        const QColor mix = mixed(base, tint, share);
        if (contrast(text, mix) >= wanted)
            return mix;
    }
    return base;
}

/// From `colour` towards `end`, as far as it takes for a contrast with all of `others`.
QColor movedUntil(const QColor &colour, const QColor &end, const QList<QColor> &others, double wanted)
{
    for (double share = 0; share < 1; share += 0.02) {
        const QColor mix = mixed(colour, end, share);
        if (std::all_of(others.begin(), others.end(),
                        [&](const QColor &other) { return contrast(mix, other) >= wanted; }))
            return mix;
    }
    return end;
}

/// As near to what is behind it as can still be read.
QColor quieter(const QColor &text, const QColor &behind)
{
    const double wanted = std::min(readable, contrast(text, behind));
    for (double share = 0.4; share > 0; share -= 0.02) {
        const QColor mix = mixed(text, behind, share);
        if (contrast(mix, behind) >= wanted)
            return mix;
    }
    return text;
}

/// Black or white, whichever is farther from the colour.
QColor farFrom(const QColor &colour)
{
    return contrast(colour, Qt::black) >= contrast(colour, Qt::white) ? Qt::black : Qt::white;
}

/// Where Fusion paints a button lightest.
QColor buttonFace(const QPalette &palette, QPalette::ColorGroup group)
{
    const QColor button = palette.color(group, QPalette::Button);
    return button.lighter(100 + std::max(1, (180 - qGray(button.rgb())) / 6)).lighter(124);
}

} // namespace

Tone toneOf(rules::Severity severity)
{
    return severity == rules::Severity::Error ? Tone::Error : Tone::Warning;
}

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return Icon::Info;
    case Tone::Success:
        return Icon::Success;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Error:
        return Icon::Error;
    }
    return Icon::Info;
}

QString wordOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return QCoreApplication::translate("Tone", "Note");
    case Tone::Success:
        return QCoreApplication::translate("Tone", "Done");
    case Tone::Warning:
        return QCoreApplication::translate("Tone", "Warning");
    case Tone::Error:
        return QCoreApplication::translate("Tone", "Error");
    }
    return {};
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor textColour(Tone tone, const QColor &background)
{
    // From the middle of the hue towards the end that is farther from the background, as far as it takes.
    const QColor end = farFrom(background);
    const QColor hue = QColor::fromHsl(hueOf(tone), 200, end == Qt::black ? 105 : 160);
    return movedUntil(hue, end, {background}, readable);
}

QColor boxColour(Tone tone, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor hue = QColor::fromHsl(hueOf(tone), 200, 128);
    return tinted(window, hue, 0.12, palette.color(QPalette::WindowText));
}

QColor quietColour(const QPalette &palette)
{
    return quieter(palette.color(QPalette::WindowText), palette.color(QPalette::Window));
}

QColor quietColourInList(const QPalette &palette)
{
    return quieter(palette.color(QPalette::Text), palette.color(QPalette::Base));
}

QColor outlineColour(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return movedUntil(window, palette.color(QPalette::WindowText), {window, palette.color(QPalette::Base)},
                      visibleOnTint);
}

QColor handleColour(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return movedUntil(window, palette.color(QPalette::WindowText), {window}, visibleInGroove);
}

QColor focusColour(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QList<QColor> around = {window, palette.color(QPalette::Base), buttonFace(palette, QPalette::Active)};
    return movedUntil(palette.color(QPalette::Highlight), farFrom(window), around, visibleOnTint);
}

QColor readableUnder(const QColor &text, const QColor &background)
{
    return movedUntil(background, farFrom(text), {text}, readable);
}

QColor suggestedColour(const QPalette &palette, QPalette::ColorGroup group)
{
    const QColor base = palette.color(group, QPalette::Base);
    const QColor text = palette.color(group, QPalette::Text);
    return movedUntil(mixed(base, text, 0.5), text,
                      {base, palette.color(group, QPalette::Button), buttonFace(palette, group)}, readable);
}

} // namespace jobmark::ui
