// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "icons.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace jobmark::ui {
namespace {

using namespace Qt::StringLiterals;

QString fileOf(Icon name)
{
    switch (name) {
    case Icon::New:
        return u":/icons/new.svg"_s;
    case Icon::InContact:
        return u":/icons/in-contact.svg"_s;
    case Icon::Estimate:
        return u":/icons/estimate.svg"_s;
    case Icon::Won:
        return u":/icons/won.svg"_s;
    case Icon::LostOrStopped:
        return u":/icons/lost-or-stopped.svg"_s;
    case Icon::Other:
        return u":/icons/other.svg"_s;
    case Icon::Info:
        return u":/icons/info.svg"_s;
    case Icon::Success:
        return u":/icons/success.svg"_s;
    case Icon::Warning:
        return u":/icons/warning.svg"_s;
    case Icon::Error:
        return u":/icons/error.svg"_s;
    case Icon::Attachment:
        return u":/icons/attachment.svg"_s;
    case Icon::Lock:
        return u":/icons/lock.svg"_s;
    case Icon::Search:
        return u":/icons/search.svg"_s;
    case Icon::Clear:
        return u":/icons/clear.svg"_s;
    case Icon::Calendar:
        return u":/icons/calendar.svg"_s;
    case Icon::More:
        return u":/icons/more.svg"_s;
    }
    return {};
}

/// Draws one of the project's drawings in one colour, at whatever size is asked for. Every pixel of the drawing that is
/// not transparent takes that colour.
class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(Icon name, std::optional<QColor> colour)
        : m_name(name)
        , m_colour(colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourFor(mode);
        const QString key = u"jobmark-icon-%1-%2x%3-%4"_s.arg(static_cast<int>(m_name))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba());
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = draw(size, colour);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

    QIconEngine *clone() const override { return new DrawnIcon(*this); }

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_colour.value_or(palette.color(QPalette::WindowText));
    }

    [[nodiscard]] QPixmap draw(const QSize &size, const QColor &colour) const
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        if (size.isEmpty())
            return drawn;
        QSvgRenderer renderer(fileOf(m_name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&drawn);
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colour);
        return drawn;
    }

    Icon m_name;
    std::optional<QColor> m_colour;
};

/// Drawn when a desktop asks for it, at the size that it asks for. Some take it from the .desktop file and never do.
class ApplicationIcon : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer(u":/icons/jobmark.svg"_s).render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, drawn.rect(), mode, state);
        return drawn;
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
    }

    QIconEngine *clone() const override { return new ApplicationIcon(*this); }
};

} // namespace

QIcon icon(Icon name)
{
    return QIcon(new DrawnIcon(name, std::nullopt));
}

QIcon icon(Icon name, const QColor &colour)
{
    return QIcon(new DrawnIcon(name, colour));
}

Icon groupIcon(rules::Group group)
{
    switch (group) {
    case rules::Group::InContact:
        return Icon::InContact;
    case rules::Group::Estimate:
        return Icon::Estimate;
    case rules::Group::Won:
        return Icon::Won;
    case rules::Group::LostOrStopped:
        return Icon::LostOrStopped;
    case rules::Group::Other:
        return Icon::Other;
    }
    return Icon::Other;
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationIcon);
}

} // namespace jobmark::ui
