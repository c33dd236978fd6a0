// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "paper_rows.h"

#include "reading/display_text.h"

#include <QFontMetricsF>
#include <QPainter>

namespace jobmark::ui {
namespace {

constexpr qreal nameShare = 0.28; ///< of the width: the column of names
constexpr qreal gapShare = 0.02;

} // namespace

void PaperRow::paint(QPainter &painter, qreal top) const
{
    for (const PaperPiece &piece : pieces) {
        const QTextLine line = piece.layout->lineAt(piece.line);
        line.draw(&painter, QPointF(piece.x, top - line.y()));
    }
}

PaperSetter::PaperSetter(const PaperDocument &document, QPaintDevice &device, qreal width)
    : m_document(document)
    , m_device(device)
    , m_width(width)
{}

PaperRows PaperSetter::head() const
{
    PaperRows rows;
    add(rows, m_document.title, Face::Title);
    for (const QString &line : m_document.about)
        add(rows, line, Face::Text);
    addGap(rows, 1);
    return rows;
}

PaperRows PaperSetter::section(const PaperSection &section) const
{
    PaperRows rows;
    const bool isPart = section.level == PaperSection::Level::Part;
    addGap(rows, isPart ? 0.8 : 0.6);
    if (!section.title.isEmpty())
        add(rows, section.title, isPart ? Face::PartTitle : Face::EntryTitle);
    if (!section.text.isEmpty())
        add(rows, section.text, Face::Text);
    for (const PaperFact &fact : section.facts)
        add(rows, fact);
    return rows;
}

PaperRows PaperSetter::paragraph(const QString &text) const
{
    PaperRows rows;
    add(rows, text, Face::Text);
    return rows;
}

PaperRow PaperSetter::smallLine(const QString &text) const
{
    const QString whole = reading::displayText(text);
    const QString fitting = QFontMetricsF(fontOf(Face::Small), &m_device).elidedText(whole, Qt::ElideRight, m_width);
    const Layout layout = set(fitting, Face::Small, m_width, Qt::AlignLeft);
    return {{{layout, 0, 0}}, layout->lineAt(0).height()};
}

PaperRow PaperSetter::smallLineAtEnd(const QString &text) const
{
    const Layout layout = set(text, Face::Small, m_width, Qt::AlignRight);
    return {{{layout, 0, 0}}, layout->lineAt(0).height()};
}

QFont PaperSetter::fontOf(Face face) const
{
    QFont font(m_document.font, &m_device);
    // Letters are placed as the printer will place them, not on the dots of a screen.
    font.setHintingPreference(QFont::PreferNoHinting);
    // Without ligatures: "file" that was copied from the paper is "file" when it is pasted.
    font.setStyleStrategy(QFont::PreferNoShaping);
    const auto larger = [&font](qreal times) { font.setPointSizeF(font.pointSizeF() * times); };
    switch (face) {
    case Face::Title:
        larger(1.6);
        font.setBold(true);
        break;
    case Face::PartTitle:
        larger(1.2);
        font.setBold(true);
        break;
    case Face::EntryTitle:
        font.setBold(true);
        break;
    case Face::Small:
        larger(0.85);
        break;
    case Face::Text:
    case Face::Name:
        break;
    }
    return font;
}

PaperSetter::Layout PaperSetter::set(const QString &text, Face face, qreal width, Qt::Alignment alignment) const
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(lines, fontOf(face), &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_document.direction);
    option.setAlignment(alignment);
    layout->setTextOption(option);
    layout->beginLayout();
    qreal top = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top});
        top += line.height();
    }
    layout->endLayout();
    return layout;
}

PaperSetter::Column PaperSetter::mirrored(Column column) const
{
    if (m_document.direction == Qt::RightToLeft)
        column.x = m_width - column.x - column.width;
    return column;
}

void PaperSetter::add(PaperRows &rows, const QString &text, Face face) const
{
    const Layout layout = set(reading::displayBlock(text), face, m_width, Qt::AlignLeft);
    for (int i = 0; i < layout->lineCount(); ++i)
        rows.push_back({{{layout, i, 0}}, layout->lineAt(i).height()});
}

void PaperSetter::add(PaperRows &rows, const PaperFact &fact) const
{
    const Column names = mirrored({0, m_width * nameShare});
    const Column texts = mirrored({m_width * (nameShare + gapShare), m_width * (1 - nameShare - gapShare)});
    const Layout name = set(reading::displayBlock(fact.name), Face::Name, names.width, Qt::AlignLeft);
    const Layout text = set(reading::displayBlock(fact.text), Face::Text, texts.width, Qt::AlignLeft);
    for (int i = 0; i < std::max(name->lineCount(), text->lineCount()); ++i) {
        PaperRow row;
        const auto put = [&row, i](const Layout &layout, qreal x) {
            if (i >= layout->lineCount())
                return;
            row.pieces.push_back({layout, i, x});
            row.height = std::max(row.height, layout->lineAt(i).height());
        };
        put(name, names.x);
        put(text, texts.x);
        rows.push_back(std::move(row));
    }
}

void PaperSetter::addGap(PaperRows &rows, qreal lines) const
{
    rows.push_back({{}, lines * QFontMetricsF(fontOf(Face::Text), &m_device).height()});
}

} // namespace jobmark::ui
