// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "api/lead.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace jobmark::ui {

/// One bar or point, and the row of the table with the same numbers.
struct ChartItem
{
    QStringList cells;          ///< what it is called, then its numbers in words
    std::optional<qint64> size; ///< what is painted, in any unit; nothing where there is no number
    QList<api::LeadId> leads;   ///< what it is about
    friend bool operator==(const ChartItem &, const ChartItem &) = default;
};

/// A picture with its numbers. All texts are the program's own, in the user's language.
struct ChartData
{
    QString title;
    QString summary;       ///< what it shows, in a sentence; may be empty
    QString emptySentence; ///< instead of a picture of nothing
    QStringList columns;   ///< of the table: as many as the cells of every item
    QList<ChartItem> items;
    friend bool operator==(const ChartData &, const ChartData &) = default;

    /// Is there anything to paint?
    [[nodiscard]] bool isEmpty() const;
    /// The largest size, at least 1.
    [[nodiscard]] qint64 largest() const;
};

/// "Lead won: 12 leads", for a screen reader and a tooltip.
[[nodiscard]] QString sentenceOf(const ChartData &data, const ChartItem &item);
/// The table as text with tabs between its cells, for a spreadsheet.
[[nodiscard]] QString tabbedText(const ChartData &data);

} // namespace jobmark::ui
