// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "painted_text.h"

#include <map>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace jobmark::test {
namespace {

/// Writes down what text is painted, and paints nothing.
class Listener : public QPaintEngine
{
public:
    Listener()
        : QPaintEngine(AllFeatures)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(DirtyTransform))
            m_place = now.transform();
        if (now.state().testFlag(DirtyPen))
            m_colour = now.pen().color();
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRect seen = systemClip().boundingRect();
        if (painter()->hasClipping())
            seen &= m_place.mapRect(painter()->clipBoundingRect()).toAlignedRect();
        m_texts << PaintedText{item.text(), m_place.mapRect(box).toAlignedRect(), seen, qRound(m_place.map(at).y()),
                               m_colour};
    }
    [[nodiscard]] Type type() const override { return User; }

    [[nodiscard]] const QList<PaintedText> &texts() const { return m_texts; }

private:
    QTransform m_place;
    QColor m_colour;
    QList<PaintedText> m_texts;
};

class Sheet : public QPaintDevice
{
public:
    explicit Sheet(const QWidget &like)
        : m_like(like)
    {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_listener; }
    [[nodiscard]] const QList<PaintedText> &texts() const { return m_listener.texts(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like.width();
        case PdmHeight:
            return m_like.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like.logicalDpiY();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_like;
    mutable Listener m_listener;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget &window)
{
    Sheet sheet(window);
    window.render(&sheet);
    return sheet.texts();
}

QStringList paintedLines(QWidget &window)
{
    std::map<int, std::multimap<int, QString>> lines; // by base line, then by where each piece begins
    for (const PaintedText &piece : paintedTexts(window))
        lines[piece.baseLine].emplace(piece.box.left(), piece.text);
    QStringList texts;
    for (const auto &[baseLine, pieces] : lines) {
        QString text;
        for (const auto &[left, piece] : pieces)
            text += piece;
        texts << text;
    }
    return texts;
}

} // namespace jobmark::test
