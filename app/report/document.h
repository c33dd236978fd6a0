// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QList>
#include <QString>

/// What leaves Jobmark as text to read: headings, rows and paragraphs, whatever it is written as in the end.
namespace jobmark::report {

/// Whether a text is taken in at a glance, or was written to be read to its end.
enum class RowKind : std::uint8_t { Value, Prose };

struct Row
{
    QString name;
    QString text; ///< may be a stranger's, and of several lines
    RowKind kind = RowKind::Value;
    friend bool operator==(const Row &, const Row &) = default;
};

struct Section
{
    QString heading; ///< may be empty
    QList<Row> rows;
    QStringList paragraphs; ///< after the rows; each may be a stranger's
    friend bool operator==(const Section &, const Section &) = default;
};

struct Document
{
    QString title;
    QList<Section> sections;
    friend bool operator==(const Document &, const Document &) = default;
};

/// Lines that are at most as wide as they need to be, for a ticket that takes plain text. A stranger's text is made
/// harmless as displayBlock() does, and indented, so that it cannot pass for a row of ours.
[[nodiscard]] QString plainText(const Document &document);

/// Markdown that shows exactly what plainText() says: nothing a stranger wrote is a link, a picture, HTML, a heading or
/// anything else but text.
[[nodiscard]] QString markdown(const Document &document);

} // namespace jobmark::report
