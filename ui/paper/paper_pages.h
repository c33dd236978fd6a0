// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paper_rows.h"

#include <QSizeF>

class QPagedPaintDevice;

namespace jobmark::ui {

/// Puts rows on pages, one below the other. Without a painter it only counts, so that the first page can say how many
/// there are; with one it paints. Sizes in the units of the device.
class PaperPages
{
public:
    struct Painting
    {
        QPainter &painter;
        QPagedPaintDevice &device;
        int pages; ///< as counted before
    };

    PaperPages(const PaperDocument &document, const PaperSetter &setter, QSizeF page);
    PaperPages(const PaperDocument &document, const PaperSetter &setter, QSizeF page, const Painting &painting);

    /// On this page when they all fit there, on the next when they fit there, and otherwise over as many as it takes.
    void add(const PaperRows &rows);
    [[nodiscard]] int count() const { return m_count; }

private:
    void add(const PaperRow &row);
    void beginPage();
    void paintFoot();
    [[nodiscard]] qreal bottom() const;

    const PaperDocument &m_document;
    const PaperSetter &m_setter;
    const QSizeF m_page;
    std::optional<Painting> m_painting;
    int m_count = 0;
    qreal m_top = 0;   ///< where the next row goes
    qreal m_start = 0; ///< where the rows of this page begin
};

} // namespace jobmark::ui
