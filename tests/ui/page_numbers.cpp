// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "page_checks.h"
#include "page_words.h"
#include "painted_text.h"

#include <algorithm>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jobmark::test {
namespace {

/// The digits that stand together in it, one after the other.
QStringList groupsOf(const QString &text)
{
    static const QRegularExpression digits(u"[0-9]+"_s);
    QStringList groups;
    for (auto group = digits.globalMatch(text); group.hasNext();)
        groups << group.next().captured();
    return groups;
}

/// Phone numbers, amounts, days, times and ids of several groups that are anywhere in it.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(u"[+($]?[0-9]+(?:(?:[-.,:/]|\\)?[ \\x{a0}\\x{202f}]?[-(]?)[0-9]+)+"_s);
    QStringList numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers << match.next().captured();
    return numbers;
}

/// The groups of a number are there, side by side, but only in another order.
bool isInAnotherOrder(const QStringList &number, const QStringList &line)
{
    QStringList sorted = number;
    sorted.sort();
    bool isTurned = false;
    for (qsizetype from = 0; from + number.size() <= line.size(); ++from) {
        QStringList here = line.mid(from, number.size());
        if (here == number)
            return false;
        here.sort();
        isTurned |= here == sorted;
    }
    return isTurned;
}

/// A number alone, whatever it is written with; not one in a sentence of the language.
bool isNumber(const QString &text)
{
    return !groupsOf(text).isEmpty() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.direction() == QChar::DirR; });
}

} // namespace

NumberOrder orderOfNumbers(QWidget &window)
{
    NumberOrder order;
    const QStringList lines = paintedLines(window);
    const QStringList words = wordsIn(window);
    const QStringList known = numbersIn(words.join(u'\n'));
    const auto isKnown = [&](const QString &number) { return known.contains(number); };
    for (const QString &text : words) {
        for (const QString &number : numbersIn(text)) {
            order.seen += static_cast<int>(
                std::count_if(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(number); }));
            for (const QString &line : lines) {
                const QStringList whole = numbersIn(line);
                const bool isAsWritten = !whole.isEmpty() && std::all_of(whole.begin(), whole.end(), isKnown);
                if (!isAsWritten && isInAnotherOrder(groupsOf(number), groupsOf(line)))
                    order.turnedRound << u"turned round: %1 stands as %2"_s.arg(number, line.left(120));
            }
        }
    }
    for (const QWidget *widget : visibleParts(window)) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        if (line != nullptr && isNumber(line->text()) && line->visibleRegion().boundingRect() == line->rect() &&
            !lines.join(u'\n').contains(line->text()))
            order.turnedRound << u"turned round: %1 that was typed into %2"_s.arg(line->text(), described(*line));
    }
    return order;
}

} // namespace jobmark::test
