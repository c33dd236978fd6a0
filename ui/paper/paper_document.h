// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <QFont>
#include <QList>
#include <QLocale>
#include <QPageSize>
#include <QString>
#include <QStringList>

namespace jobmark::ui {

/// A name and what stands under it.
struct PaperFact
{
    QString name;
    QString text;
};

/// What belongs together: it stays on one page where it can.
struct PaperSection
{
    enum class Level : std::uint8_t { Part, Entry };
    Level level = Level::Entry;
    QString title;               ///< Part: larger; may be empty
    QString text = {};           ///< below it; may be empty
    QList<PaperFact> facts = {}; ///< below that, in two columns
};

/// A document as it is put on paper. Every text may come from anybody: it is set as it is, through displayBlock(), and
/// never taken for HTML. A value: it can be made in one thread and set in another.
struct PaperDocument
{
    QString title;
    QStringList about;   ///< below the title, a line each: whose it is, what time it covers, when it was made
    QString runningHead; ///< one line at the top of every further page
    QString whenEmpty;   ///< what is said when there are no sections
    QList<PaperSection> sections;
    QFont font;     ///< of ordinary text, its size in points
    QLocale locale; ///< of the page numbers
    QPageSize::PageSizeId pageSize = QPageSize::Letter;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What paper is cut to there: Letter in North America, A4 elsewhere.
[[nodiscard]] QPageSize::PageSizeId pageSizeOf(const QLocale &locale);

} // namespace jobmark::ui
