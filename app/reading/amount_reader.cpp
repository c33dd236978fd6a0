// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "amount_reader.h"

#include "folding.h"
#include "writing.h"

#include <algorithm>
#include <array>
#include <QVarLengthArray>

namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;
using rules::Code;
using rules::Money;
using Read = tl::expected<Money, Code>;

bool isSeparator(QChar c)
{
    return c == u' ' || c == u'\'' || c == u',' || c == u'.';
}

/// Blanks and apostrophes brought to one kind each.
QString levelled(QStringView typed)
{
    QString text = typed.toString();
    for (QChar &c : text) {
        if (isBlank(c))
            c = u' ';
        else if (c == u'\u2019')
            c = u'\'';
    }
    return text.trimmed();
}

/// Takes one way of writing the currency off each end. Longest first: CA$ ends in $.
QStringView withoutCurrency(QStringView text)
{
    constexpr std::array before = {"cad$"_L1, "ca$"_L1, "cad"_L1, "c$"_L1, "$"_L1};
    constexpr std::array after = {"$ cad"_L1, "$cad"_L1, "$ ca"_L1, "$ca"_L1, "cad"_L1, "$"_L1};
    for (const auto sign : before) {
        if (text.startsWith(sign, Qt::CaseInsensitive)) {
            text = text.mid(sign.size()).trimmed();
            break;
        }
    }
    for (const auto sign : after) {
        if (text.endsWith(sign, Qt::CaseInsensitive)) {
            text = text.chopped(sign.size()).trimmed();
            break;
        }
    }
    return text;
}

/// Digits and separators, taken apart at the separators: one more run of digits than separators.
struct Shape
{
    QVarLengthArray<QStringView, 16> runs;
    QVarLengthArray<QChar, 16> separators;

    [[nodiscard]] qsizetype count(QChar separator) const
    {
        return std::count(separators.begin(), separators.end(), separator);
    }
};

std::optional<Shape> shapeOf(QStringView text)
{
    Shape shape;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isSeparator(text.at(i))) {
            shape.runs.append(text.mid(start, i - start));
            shape.separators.append(text.at(i));
            start = i + 1;
        } else if (!isDigit(text.at(i))) {
            return std::nullopt;
        }
    }
    shape.runs.append(text.mid(start));
    return shape;
}

/// One to three digits, then groups of three, all parted by the same separator; or one run of any length.
bool isGrouped(const Shape &shape, qsizetype wholeRuns)
{
    if (wholeRuns == 1)
        return true;
    if (shape.runs.front().isEmpty() || shape.runs.front().size() > 3)
        return false;
    for (qsizetype i = 1; i < wholeRuns; ++i) {
        if (shape.runs.at(i).size() != 3 || shape.separators.at(i - 1) != shape.separators.front())
            return false;
    }
    return true;
}

Read centsOf(const Shape &shape, qsizetype wholeRuns)
{
    std::int64_t cents = 0;
    bool tooLarge = false;
    const auto addDigit = [&](QChar digit) {
        cents = cents * 10 + (digit.unicode() - u'0');
        tooLarge = tooLarge || cents > Money::maximumCents;
        if (tooLarge)
            cents = 0; // never overflows
    };
    for (qsizetype i = 0; i < wholeRuns; ++i)
        std::for_each(shape.runs.at(i).begin(), shape.runs.at(i).end(), addDigit);
    const QStringView decimals = wholeRuns < shape.runs.size() ? shape.runs.at(wholeRuns) : QStringView();
    for (qsizetype i = 0; i < 2; ++i)
        addDigit(i < decimals.size() ? decimals.at(i) : QChar(u'0'));
    if (tooLarge)
        return tl::make_unexpected(Code::TooLarge);
    if (decimals.size() > 2)
        return tl::make_unexpected(Code::TooPrecise);
    return Money::fromCents(cents);
}

/// How many of the runs are whole dollars: all, or all but the last when the last separator is a decimal one.
qsizetype wholeRunsOf(const Shape &shape)
{
    const qsizetype runs = shape.runs.size();
    if (shape.separators.isEmpty())
        return runs;
    const QChar last = shape.separators.back();
    if (last != u',' && last != u'.')
        return runs;
    const bool alone = shape.count(last) == 1;
    if (!alone)
        return runs;
    const bool couldBeThousands = shape.separators.size() == 1 && shape.runs.at(1).size() == 3 &&
                                  !shape.runs.at(0).isEmpty() && shape.runs.at(0).size() <= 3 &&
                                  shape.runs.at(0) != u"0";
    return couldBeThousands ? runs : runs - 1;
}

ReadAmount fault(Code code)
{
    return {rules::Answer<Money>::unreadable(code), false};
}

ReadAmount readUnsigned(QStringView text)
{
    // A separator at the end belongs to what is still being typed.
    QChar trailing;
    if (!text.isEmpty() && (text.back() == u',' || text.back() == u'.')) {
        trailing = text.back();
        text.chop(1);
    }
    const auto shape = shapeOf(text);
    if (!shape || text.isEmpty())
        return fault(Code::Malformed);
    const qsizetype wholeRuns = wholeRunsOf(*shape);
    const bool hasDecimals = wholeRuns < shape->runs.size();
    if (!isGrouped(*shape, wholeRuns) || (hasDecimals && (shape->runs.back().isEmpty() || !trailing.isNull())))
        return fault(Code::Malformed);
    const QChar only = shape->separators.size() == 1 ? shape->separators.front() : QChar();
    const bool ambiguous = !hasDecimals && (only == u',' || only == u'.') && (trailing.isNull() || trailing == only);
    const Read cents = centsOf(*shape, wholeRuns);
    return {cents, ambiguous && cents.has_value()};
}

QString grouped(std::int64_t dollars, QChar separator)
{
    QString digits = QString::number(dollars);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, separator);
    return digits;
}

} // namespace

ReadAmount readAmount(QStringView typed)
{
    const QString text = levelled(typed.left(longestTyped + 1));
    if (text.isEmpty() && typed.trimmed().isEmpty())
        return {};
    if (typed.trimmed().size() > longestTyped)
        return fault(Code::Malformed);
    QStringView rest = withoutCurrency(text);
    bool negative = false;
    if (!rest.isEmpty() && isMinus(rest.front())) {
        negative = true;
        rest = withoutCurrency(rest.mid(1).trimmed());
    }
    const ReadAmount read = readUnsigned(rest);
    const bool isMalformed = read.amount.fault() && *read.amount.fault() == Code::Malformed;
    return negative && !isMalformed ? fault(Code::Negative) : read;
}

QString writeAmount(Money amount, const QLocale &locale)
{
    const AmountStyle &style = writingOf(languageOf(locale)).amount;
    const QString cents = QString::number(amount.cents() % 100).rightJustified(2, u'0');
    return style.before + grouped(amount.cents() / 100, style.group) + style.decimal + cents + style.after;
}

QString amountInWords(Money amount, Language language)
{
    return writingOf(language).amountInWords(amount.cents() / 100, static_cast<int>(amount.cents() % 100));
}

} // namespace jobmark::reading
