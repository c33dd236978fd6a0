// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "chart_data.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jobmark::ui {

bool ChartData::isEmpty() const
{
    return std::none_of(items.begin(), items.end(), [](const ChartItem &item) { return !item.leads.isEmpty(); });
}

qint64 ChartData::largest() const
{
    qint64 most = 1;
    for (const ChartItem &item : items)
        most = std::max(most, item.size.value_or(0));
    return most;
}

QString sentenceOf(const ChartData &data, const ChartItem &item)
{
    const QString one = QCoreApplication::translate("Chart", "%1 %2", "the name of a column, then its number");
    QStringList numbers;
    for (qsizetype i = 1; i < item.cells.size(); ++i)
        numbers << one.arg(data.columns.value(i), item.cells.at(i));
    return QCoreApplication::translate("Chart", "%1: %2", "what a bar is called, then its numbers")
        .arg(item.cells.value(0), numbers.join(u", "_s));
}

QString tabbedText(const ChartData &data)
{
    QStringList lines{data.columns.join(u'\t')};
    for (const ChartItem &item : data.items)
        lines << item.cells.join(u'\t');
    return lines.join(u'\n') + u'\n';
}

} // namespace jobmark::ui
