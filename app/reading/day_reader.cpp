// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "day_reader.h"

#include "day_names.h"
#include "folding.h"
#include "writing.h"

#include <algorithm>
#include <optional>
#include <QVarLengthArray>

namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr int firstYear = 2000;
constexpr int lastYear = 2099;
constexpr int halfAYear = 183; // days

std::optional<QDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (year < firstYear || year > lastYear || !date.isValid())
        return std::nullopt;
    return date;
}

std::optional<QDate> inRange(QDate date)
{
    return dayOf(date.year(), date.month(), date.day());
}

std::optional<QDate> nearestDay(int month, int day, QDate today)
{
    const auto thisYears = dayOf(today.year(), month, day);
    if (thisYears && thisYears->daysTo(today) <= halfAYear)
        return thisYears;
    return dayOf(today.year() + 1, month, day);
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

// ---- numbers alone -------------------------------------------------------------------------------------------------

/// The order of the locale's short form: "dMy", "Mdy", "yMd"; and what stands between.
struct NumberOrder
{
    QString letters;
    QChar separator;
    bool dayFirst; // when the year does not come first
};

NumberOrder orderOf(const QLocale &locale)
{
    NumberOrder order{{}, {}, false};
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    for (const QChar c : format) {
        if (c == u'd' || c == u'M' || c == u'y') {
            if (!order.letters.contains(c))
                order.letters.append(c);
        } else if (order.separator.isNull()) {
            order.separator = c;
        }
    }
    // Where the year comes first (all of Canada), the form does not say: the language does.
    order.dayFirst = order.letters.startsWith(u'y') ? writingOf(languageOf(locale)).order == DayAndMonth::DayFirst
                                                    : order.letters.indexOf(u'd') < order.letters.indexOf(u'M');
    return order;
}

using Parts = QVarLengthArray<QStringView, 4>;

/// The runs of digits between `separator`s, or none when there is anything else.
Parts digitParts(QStringView text, QChar separator)
{
    Parts parts;
    for (const QStringView part : text.tokenize(separator)) {
        if (!allDigits(part) || part.size() > 4 || parts.size() == 3)
            return {};
        parts.append(part);
    }
    return parts;
}

/// Month and day from two numbers in the locale's order, or in the other order where only that makes a day.
template <class MakeDay>
std::optional<QDate> inEitherOrder(int one, int other, bool dayFirst, MakeDay makeDay)
{
    const auto asUsual = dayFirst ? makeDay(other, one) : makeDay(one, other);
    if (asUsual)
        return asUsual;
    return dayFirst ? makeDay(one, other) : makeDay(other, one);
}

std::optional<QDate> readShortForm(const Parts &parts, QChar separator, const NumberOrder &order)
{
    if (separator != order.separator || order.letters.size() != 3)
        return std::nullopt;
    const QStringView year = parts.at(order.letters.indexOf(u'y'));
    if (year.size() != 2)
        return std::nullopt;
    return dayOf(2000 + year.toInt(), parts.at(order.letters.indexOf(u'M')).toInt(),
                 parts.at(order.letters.indexOf(u'd')).toInt());
}

std::optional<QDate> readThreeNumbers(const Parts &parts, QChar separator, const NumberOrder &order)
{
    const auto isYear = [](QStringView part) { return part.size() == 4; };
    const auto isShort = [](QStringView part) { return part.size() <= 2; };
    if (isYear(parts[0]) && isShort(parts[1]) && isShort(parts[2]))
        return dayOf(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    if (isShort(parts[0]) && isShort(parts[1]) && isYear(parts[2])) {
        return inEitherOrder(parts[0].toInt(), parts[1].toInt(), order.dayFirst,
                             [&](int month, int day) { return dayOf(parts[2].toInt(), month, day); });
    }
    if (std::all_of(parts.begin(), parts.end(), isShort))
        return readShortForm(parts, separator, order);
    return std::nullopt;
}

std::optional<QDate> readNumbers(QStringView text, QDate today, const QLocale &locale)
{
    if (allDigits(text)) {
        if (text.size() != 8)
            return std::nullopt;
        return dayOf(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6).toInt());
    }
    const auto separator = std::find_if_not(text.begin(), text.end(), isDigit);
    if (*separator != u'-' && *separator != u'/' && *separator != u'.')
        return std::nullopt;
    const Parts parts = digitParts(text, *separator);
    const NumberOrder order = orderOf(locale);
    if (parts.size() == 3)
        return readThreeNumbers(parts, *separator, order);
    if (parts.size() != 2 || parts[0].size() > 2 || parts[1].size() > 2)
        return std::nullopt;
    return inEitherOrder(parts[0].toInt(), parts[1].toInt(), order.dayFirst,
                         [&](int month, int day) { return nearestDay(month, day, today); });
}

// ---- names ---------------------------------------------------------------------------------------------------------

/// The runs of letters and of digits, without fillers and punctuation; nothing when there is any other character.
struct Tokens
{
    QVarLengthArray<QStringView, 4> words;
    QVarLengthArray<QStringView, 4> numbers;
};

std::optional<Tokens> tokensOf(QStringView text)
{
    Tokens tokens;
    qsizetype i = 0;
    while (i < text.size()) {
        const QChar c = text.at(i);
        const qsizetype start = i++;
        if (isDigit(c)) {
            while (i < text.size() && isDigit(text.at(i)))
                ++i;
            tokens.numbers.append(text.mid(start, i - start));
        } else if (c.isLetter()) {
            while (i < text.size() && text.at(i).isLetter())
                ++i;
            const QStringView word = text.mid(start, i - start);
            if (!isFiller(word))
                tokens.words.append(word);
        } else if (c != u' ' && c != u',' && c != u'.' && c != u'-' && c != u'/' && c != u'°') {
            return std::nullopt;
        }
    }
    return tokens;
}

QString joined(const QVarLengthArray<QStringView, 4> &words)
{
    QString text;
    for (const QStringView word : words)
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    return text;
}

std::optional<QDate> nextWeekday(int weekday, QDate today)
{
    const int ahead = (weekday - today.dayOfWeek() + 7) % 7;
    return inRange(today.addDays(ahead == 0 ? 7 : ahead));
}

std::optional<QDate> readNamedMonth(const Tokens &tokens, int month, QDate today)
{
    if (tokens.numbers.isEmpty() || tokens.numbers.size() > 2)
        return std::nullopt;
    const bool yearFirst = tokens.numbers.front().size() == 4;
    const QStringView day = yearFirst ? tokens.numbers.back() : tokens.numbers.front();
    if (day.size() > 2)
        return std::nullopt;
    if (tokens.numbers.size() == 1)
        return nearestDay(month, day.toInt(), today);
    const QStringView year = yearFirst ? tokens.numbers.front() : tokens.numbers.back();
    if (year.size() != 4)
        return std::nullopt;
    return dayOf(year.toInt(), month, day.toInt());
}

/// A weekday and a month, in either order: "mar." is March, mardi or martes, whichever the other word leaves.
std::optional<QDate> readWeekdayAndMonth(const Tokens &tokens, QDate today)
{
    for (const auto &[first, second] : {std::pair(0, 1), std::pair(1, 0)}) {
        const auto weekday = weekdayFrom(tokens.words.at(first));
        const auto month = monthFrom(tokens.words.at(second));
        if (!weekday || !month)
            continue;
        const auto day = readNamedMonth(tokens, *month, today);
        if (day && day->dayOfWeek() == *weekday)
            return day;
    }
    return std::nullopt;
}

std::optional<QDate> readNames(QStringView text, QDate today)
{
    const auto tokens = tokensOf(text);
    if (!tokens || tokens->words.isEmpty())
        return std::nullopt;
    if (const auto ahead = tokens->numbers.isEmpty() ? relativeDayFrom(joined(tokens->words)) : std::nullopt)
        return inRange(today.addDays(*ahead));
    if (tokens->words.size() > 2)
        return std::nullopt;
    if (tokens->words.size() == 2)
        return readWeekdayAndMonth(*tokens, today);
    const QStringView word = tokens->words.front();
    if (!tokens->numbers.isEmpty()) {
        const auto month = monthFrom(word);
        return month ? readNamedMonth(*tokens, *month, today) : std::nullopt;
    }
    const auto weekday = weekdayFrom(word);
    return weekday ? nextWeekday(*weekday, today) : std::nullopt;
}

std::optional<QDate> readOffset(QStringView text, QDate today)
{
    const QStringView digits = text.mid(1).trimmed();
    if (!allDigits(digits) || digits.size() > 4)
        return std::nullopt;
    return inRange(today.addDays(isMinus(text.front()) ? -digits.toInt() : digits.toInt()));
}

std::optional<QDate> read(QStringView text, QDate today, const QLocale &locale)
{
    if (text.front() == u'+' || isMinus(text.front()))
        return readOffset(text, today);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return readNames(text, today);
    return readNumbers(text, today, locale);
}

} // namespace

rules::Answer<QDate> readDay(QStringView typed, QDate today, const QLocale &locale)
{
    typed = typed.trimmed();
    if (typed.isEmpty())
        return {};
    if (typed.size() > longestTyped)
        return rules::Answer<QDate>::unreadable(rules::Code::Malformed);
    const QString text = folded(typed);
    const auto day = text.isEmpty() ? std::nullopt : read(text, today, locale);
    return day ? rules::Answer<QDate>(*day) : rules::Answer<QDate>::unreadable(rules::Code::Malformed);
}

QString writeDay(QDate day, const QLocale &locale)
{
    const Writing &writing = writingOf(languageOf(locale));
    const auto weekday = static_cast<std::size_t>(day.dayOfWeek() - 1);
    const auto month = static_cast<std::size_t>(day.month() - 1);
    const QString number = day.day() == 1 ? writing.firstOfMonth.toString() : QString::number(day.day());
    return writing.weekdays.at(weekday) + u' ' + number + u' ' + writing.months.at(month) + u' ' +
           QString::number(day.year());
}

QString writeShortDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace jobmark::reading
