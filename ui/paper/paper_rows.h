// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "paper_document.h"

#include <memory>
#include <QTextLayout>
#include <vector>

class QPaintDevice;
class QPainter;

namespace jobmark::ui {

/// A line of text at its place in a row.
struct PaperPiece
{
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    qreal x = 0;
};

/// What is never divided: one line, or two beside each other. Sizes in the units of the device.
struct PaperRow
{
    std::vector<PaperPiece> pieces;
    qreal height = 0;

    void paint(QPainter &painter, qreal top) const;
};

using PaperRows = std::vector<PaperRow>;

/// Breaks texts into rows as wide as a page.
class PaperSetter
{
public:
    /// `device` outlives it.
    PaperSetter(const PaperDocument &document, QPaintDevice &device, qreal width);

    [[nodiscard]] PaperRows head() const;
    [[nodiscard]] PaperRows section(const PaperSection &section) const;
    [[nodiscard]] PaperRows paragraph(const QString &text) const;
    /// One line, cut with "…" where it is too long.
    [[nodiscard]] PaperRow smallLine(const QString &text) const;
    /// The same, at the end of the line.
    [[nodiscard]] PaperRow smallLineAtEnd(const QString &text) const;

private:
    enum class Face : std::uint8_t { Title, PartTitle, EntryTitle, Text, Name, Small };
    struct Column
    {
        qreal x;
        qreal width;
    };
    using Layout = std::shared_ptr<const QTextLayout>;

    [[nodiscard]] QFont fontOf(Face face) const;
    [[nodiscard]] Layout set(const QString &text, Face face, qreal width, Qt::Alignment alignment) const;
    [[nodiscard]] Column mirrored(Column column) const;
    void add(PaperRows &rows, const QString &text, Face face) const;
    void add(PaperRows &rows, const PaperFact &fact) const;
    void addGap(PaperRows &rows, qreal lines) const;

    const PaperDocument &m_document;
    QPaintDevice &m_device;
    qreal m_width;
};

} // namespace jobmark::ui
