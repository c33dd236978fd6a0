// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "retry_after.h"

#include <algorithm>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace jobmark::api {
namespace {

using std::chrono::seconds;
constexpr seconds day = std::chrono::hours(24);

/// Digits with an optional sign; a number too large for any clock is simply very long.
std::optional<seconds> secondsFrom(const QByteArray &text)
{
    const bool isNegative = text.startsWith('-');
    const QByteArray digits = isNegative ? text.mid(1) : text;
    const bool isNumber =
        !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return std::nullopt;
    if (isNegative)
        return seconds(0);
    bool fits = false;
    const qlonglong number = digits.toLongLong(&fits);
    return fits ? std::min(seconds(number), day) : day;
}

std::optional<QDateTime> dateFrom(const QString &text)
{
    // The day of the week says nothing that the date does not, and is sometimes wrong.
    const QString date = text.contains(u',') ? text.section(u',', 1).trimmed() : text.section(u' ', 1).simplified();
    for (const QLatin1StringView format :
         {"dd MMM yyyy HH:mm:ss 'GMT'"_L1, "dd-MMM-yy HH:mm:ss 'GMT'"_L1, "MMM d HH:mm:ss yyyy"_L1}) {
        QDateTime read = QLocale::c().toDateTime(date, QString(format));
        if (!read.isValid())
            continue;
        if (format.contains("-yy "_L1) && read.date().year() < 1970)
            read = read.addYears(100);
        return QDateTime(read.date(), read.time(), QTimeZone::utc());
    }
    return std::nullopt;
}

} // namespace

std::optional<seconds> retryAfterFrom(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (const auto wait = secondsFrom(text))
        return wait;
    const auto date = dateFrom(QString::fromLatin1(text));
    if (!date)
        return std::nullopt;
    return std::clamp(seconds(now.secsTo(*date)), seconds(0), day);
}

} // namespace jobmark::api
