// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "wire_dates.h"

#include <QDateTime>

namespace jobmark::rules {
namespace {

constexpr int noonSeconds = 12 * 60 * 60;

bool endsInZone(QStringView text)
{
    const qsizetype time = text.indexOf(u'T');
    if (time != 10)
        return false;
    const QStringView tail = text.mid(time);
    return tail.endsWith(u'Z') || tail.contains(u'+') || tail.contains(u'-');
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
    text = text.trimmed();
    if (!endsInZone(text))
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text.toString(), Qt::ISODate);
    if (!parsed.isValid())
        return std::nullopt;
    return Instant(std::chrono::seconds(parsed.toSecsSinceEpoch()));
}

std::optional<QDate> dayFromWire(QStringView text, const QTimeZone &zone)
{
    text = text.trimmed();
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text.toString(), Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    const auto instant = instantFromWire(text);
    if (!instant)
        return std::nullopt;
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(instant->time_since_epoch().count(), Qt::UTC);
    const int secondOfDay = utc.time().msecsSinceStartOfDay() / 1000;
    if (secondOfDay == 0 || secondOfDay == noonSeconds)
        return utc.date();
    return utc.toTimeZone(zone).date();
}

} // namespace jobmark::rules
