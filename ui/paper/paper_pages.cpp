// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "paper_pages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace jobmark::ui {

PaperPages::PaperPages(const PaperDocument &document, const PaperSetter &setter, QSizeF page)
    : m_document(document)
    , m_setter(setter)
    , m_page(page)
{
    beginPage();
}

PaperPages::PaperPages(const PaperDocument &document, const PaperSetter &setter, QSizeF page, const Painting &painting)
    : m_document(document)
    , m_setter(setter)
    , m_page(page)
    , m_painting(painting)
{
    beginPage();
}

void PaperPages::add(const PaperRows &rows)
{
    qreal height = 0;
    for (const PaperRow &row : rows)
        height += row.height;
    if (m_top > m_start && m_top + height > bottom() && height <= bottom() - m_start)
        beginPage();
    for (const PaperRow &row : rows)
        add(row);
}

void PaperPages::add(const PaperRow &row)
{
    if (m_top > m_start && m_top + row.height > bottom())
        beginPage();
    // A gap parts what stands above it from what stands below: at the top of a page there is nothing to part.
    if (row.pieces.empty() && m_top <= m_start)
        return;
    if (m_painting)
        row.paint(m_painting->painter, m_top);
    m_top += row.height;
}

void PaperPages::beginPage()
{
    if (m_painting && m_count > 0)
        m_painting->device.newPage();
    ++m_count;
    m_top = 0;
    if (m_count > 1) {
        const PaperRow head = m_setter.smallLine(m_document.runningHead);
        if (m_painting)
            head.paint(m_painting->painter, 0);
        m_top = 2 * head.height;
    }
    m_start = m_top;
    if (m_painting)
        paintFoot();
}

void PaperPages::paintFoot()
{
    const QString number = QCoreApplication::translate("Paper", "Page %1 of %2")
                               .arg(m_document.locale.toString(m_count), m_document.locale.toString(m_painting->pages));
    const PaperRow foot = m_setter.smallLineAtEnd(number);
    foot.paint(m_painting->painter, m_page.height() - foot.height);
}

qreal PaperPages::bottom() const
{
    return m_page.height() - 2 * m_setter.smallLine({}).height;
}

} // namespace jobmark::ui
