// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "wire_dates.h"

#include <QDateTime>

namespace jobmark::rules {
namespace {

using namespace std::chrono;

/// Takes what is expected off the front of a text, and remembers when something else stood there. Not QDateTime's
/// reader, which takes more than ISO 8601 (24:00, a space for the T, an hour alone) and is ten times slower.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    bool tryTake(char16_t c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

    void take(char16_t c)
    {
        if (!tryTake(c))
            m_failed = true;
    }

    /// Exactly `count` digits, and at most `maximum`.
    int number(qsizetype count, int maximum)
    {
        int value = 0;
        for (qsizetype i = 0; i < count; ++i) {
            if (i >= m_rest.size() || m_rest[i] < u'0' || m_rest[i] > u'9') {
                m_failed = true;
                return 0;
            }
            value = value * 10 + (m_rest[i].unicode() - u'0');
        }
        m_rest = m_rest.mid(count);
        if (value > maximum)
            m_failed = true;
        return value;
    }

    /// One digit or more: does one of them differ from zero?
    bool fraction()
    {
        bool isZero = true;
        qsizetype length = 0;
        for (; length < m_rest.size() && m_rest[length] >= u'0' && m_rest[length] <= u'9'; ++length)
            isZero = isZero && m_rest[length] == u'0';
        if (length == 0)
            m_failed = true;
        m_rest = m_rest.mid(length);
        return !isZero;
    }

private:
    QStringView m_rest;
    bool m_failed = false;
};

std::optional<sys_days> readDay(Reader &reader)
{
    const int y = reader.number(4, 9999);
    reader.take(u'-');
    const int m = reader.number(2, 12);
    reader.take(u'-');
    const int d = reader.number(2, 31);
    const year_month_day day{year(y), month(static_cast<unsigned>(m)), std::chrono::day(static_cast<unsigned>(d))};
    if (reader.failed() || y == 0 || !day.ok())
        return std::nullopt;
    return sys_days(day);
}

/// "Z", "+hh:mm", "+hhmm" or "+hh": how far the time written is ahead of UTC.
seconds readOffset(Reader &reader)
{
    if (reader.tryTake(u'Z') || reader.tryTake(u'z'))
        return seconds(0);
    const bool isBehind = reader.tryTake(u'-');
    if (!isBehind)
        reader.take(u'+');
    seconds offset = hours(reader.number(2, 23));
    if (!reader.atEnd()) {
        reader.tryTake(u':');
        offset += minutes(reader.number(2, 59));
    }
    return isBehind ? -offset : offset;
}

struct Moment
{
    Instant instant;
    bool hasFraction; ///< of a second, which `instant` leaves out
};

std::optional<Moment> readMoment(QStringView text)
{
    Reader reader(text);
    const std::optional<sys_days> day = readDay(reader);
    if (!day)
        return std::nullopt;
    if (!reader.tryTake(u'T'))
        reader.take(u't');
    seconds time = hours(reader.number(2, 23));
    reader.take(u':');
    time += minutes(reader.number(2, 59));
    bool hasFraction = false;
    if (reader.tryTake(u':')) {
        time += seconds(reader.number(2, 59));
        if (reader.tryTake(u'.') || reader.tryTake(u','))
            hasFraction = reader.fraction();
    }
    const seconds offset = readOffset(reader);
    if (reader.failed() || !reader.atEnd())
        return std::nullopt;
    const Instant instant = *day + time - offset;
    // What an offset moves out of the years 1 to 9999 could not be written again.
    if (instant < sys_days(year(1) / 1 / 1) || instant >= sys_days(year(10000) / 1 / 1))
        return std::nullopt;
    return Moment{instant, hasFraction};
}

QDate toQDate(sys_days day)
{
    constexpr qint64 julianDayOfEpoch = 2'440'588;
    return QDate::fromJulianDay(julianDayOfEpoch + day.time_since_epoch().count());
}

} // namespace

QString dayToWire(QDate day)
{
    return day.toString(Qt::ISODate) + QLatin1StringView("T12:00:00Z");
}

QString instantToWire(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

std::optional<Instant> instantFromWire(QStringView text)
{
    const std::optional<Moment> moment = readMoment(text.trimmed());
    return moment ? std::optional(moment->instant) : std::nullopt;
}

std::optional<QDate> dayFromWire(QStringView text, const QTimeZone &zone)
{
    text = text.trimmed();
    if (text.size() == 10) {
        Reader reader(text);
        const std::optional<sys_days> day = readDay(reader);
        return day ? std::optional(toQDate(*day)) : std::nullopt;
    }
    const std::optional<Moment> moment = readMoment(text);
    if (!moment)
        return std::nullopt;
    const sys_days utcDay = floor<days>(moment->instant);
    const seconds time = moment->instant - utcDay;
    if (!moment->hasFraction && (time == hours(0) || time == hours(12)))
        return toQDate(utcDay);
    return QDateTime::fromSecsSinceEpoch(moment->instant.time_since_epoch().count(), zone).date();
}

} // namespace jobmark::rules
