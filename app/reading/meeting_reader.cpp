// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "meeting_reader.h"

#include "day_reader.h"
#include "folding.h"
#include "writing.h"

#include <algorithm>
#include <array>
#include <QDateTime>
#include <QVarLengthArray>

namespace jobmark::reading {
namespace {

using namespace Qt::StringLiterals;
using rules::Answer;
using rules::Code;
using rules::Instant;

/// Walks over a text from its front.
class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_rest(text)
    {}

    QStringView digits()
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isDigit);
        return take(end - m_rest.begin());
    }
    bool skip(QChar c)
    {
        if (!m_rest.startsWith(c))
            return false;
        take(1);
        return true;
    }
    void skipBlanks()
    {
        while (skip(u' ')) {
        }
    }
    QStringView rest() const { return m_rest; }

private:
    QStringView take(qsizetype count)
    {
        const QStringView taken = m_rest.left(count);
        m_rest = m_rest.mid(count);
        return taken;
    }

    QStringView m_rest;
};

enum class Half : std::uint8_t { Unsaid, Morning, Afternoon };

struct HalfName
{
    QStringView folded;
    Half half;
    /// Twelve "de la noche" is midnight and two is early in the morning; twelve "de la mañana" is anybody's guess.
    int firstHour;
    int lastHour;
};

constexpr std::array halves = {
    HalfName{u"am", Half::Morning, 1, 12},
    HalfName{u"a.m.", Half::Morning, 1, 12},
    HalfName{u"a.m", Half::Morning, 1, 12},
    HalfName{u"a. m.", Half::Morning, 1, 12},
    HalfName{u"de la manana", Half::Morning, 1, 11},
    HalfName{u"pm", Half::Afternoon, 1, 12},
    HalfName{u"p.m.", Half::Afternoon, 1, 12},
    HalfName{u"p.m", Half::Afternoon, 1, 12},
    HalfName{u"p. m.", Half::Afternoon, 1, 12},
    HalfName{u"de la tarde", Half::Afternoon, 1, 12},
    HalfName{u"de la noche", Half::Afternoon, 6, 11},
    HalfName{u"h", Half::Unsaid, 0, 23},
    HalfName{u"hrs", Half::Unsaid, 0, 23},
};

std::optional<Half> halfOf(QStringView text, int hour)
{
    if (text.isEmpty())
        return Half::Unsaid;
    const auto found = std::ranges::find(halves, text, &HalfName::folded);
    if (found == halves.end() || hour < found->firstHour || hour > found->lastHour)
        return std::nullopt;
    return found->half;
}

std::optional<QTime> timeOf(int hour, int minute, Half half)
{
    if (half != Half::Unsaid) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == Half::Afternoon ? 12 : 0);
    }
    const QTime time(hour, minute);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<QTime> timeFrom(QStringView text)
{
    if (text == u"noon" || text == u"midi" || text == u"mediodia")
        return QTime(12, 0);
    Scanner scanner(text);
    const QStringView hour = scanner.digits();
    if (hour.isEmpty() || hour.size() > 2)
        return std::nullopt;
    scanner.skipBlanks();
    const bool french = scanner.skip(u'h');
    const bool colon = !french && scanner.skip(u':');
    if (french)
        scanner.skipBlanks();
    const QStringView minute = french || colon ? scanner.digits() : QStringView();
    if (colon ? minute.size() != 2 : !minute.isEmpty() && minute.size() != 2)
        return std::nullopt;
    scanner.skipBlanks();
    const auto half = halfOf(scanner.rest(), hour.toInt());
    if (!half || (french && !scanner.rest().isEmpty()))
        return std::nullopt;
    if (*half == Half::Unsaid && !french && !colon)
        return std::nullopt; // a bare hour
    return timeOf(hour.toInt(), minute.toInt(), *half);
}

qint64 offsetAt(qint64 utcSeconds, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utcSeconds, QTimeZone::utc()));
}

/// The instants at which clocks in `zone` show that time on that day, first one first: none when they skip it, two when
/// they show it twice. Asked of the zone's offsets, because what QDateTime does in these hours differs between versions
/// of Qt.
QVarLengthArray<Instant, 2> instantsAt(QDate day, QTime time, const QTimeZone &zone)
{
    constexpr qint64 secondsOfDay = 24 * 60 * 60;
    const qint64 local = QDateTime(day, time, QTimeZone::utc()).toSecsSinceEpoch();
    QVarLengthArray<Instant, 2> instants;
    for (const qint64 around : {local - secondsOfDay, local + secondsOfDay}) {
        const qint64 offset = offsetAt(around, zone);
        const Instant instant{std::chrono::seconds(local - offset)};
        if (offsetAt(local - offset, zone) == offset && !instants.contains(instant))
            instants.append(instant);
    }
    std::sort(instants.begin(), instants.end());
    return instants;
}

ReadMeeting faulty(MeetingFault fault)
{
    const bool missing = fault == MeetingFault::DayMissing || fault == MeetingFault::TimeMissing;
    return {Answer<Instant>::unreadable(missing ? Code::Missing : Code::Malformed), fault, false};
}

QDateTime inZone(Instant instant, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), zone);
}

} // namespace

Answer<QTime> readTime(QStringView typed)
{
    typed = typed.trimmed();
    if (typed.isEmpty())
        return {};
    const auto time = typed.size() > longestTyped ? std::nullopt : timeFrom(folded(typed));
    return time ? Answer<QTime>(*time) : Answer<QTime>::unreadable(Code::Malformed);
}

ReadMeeting readMeeting(QStringView typedDay, QStringView typedTime, QDate today, const QTimeZone &zone,
                        const QLocale &locale)
{
    const Answer<QDate> day = readDay(typedDay, today, locale);
    const Answer<QTime> time = readTime(typedTime);
    if (day.isAbsent() && time.isAbsent())
        return {};
    if (day.fault())
        return faulty(MeetingFault::DayUnreadable);
    if (time.fault())
        return faulty(MeetingFault::TimeUnreadable);
    if (day.isAbsent())
        return faulty(MeetingFault::DayMissing);
    if (time.isAbsent())
        return faulty(MeetingFault::TimeMissing);
    const auto instants = instantsAt(*day.value(), *time.value(), zone);
    if (instants.isEmpty())
        return faulty(MeetingFault::NotOnThatDay);
    return {instants.front(), MeetingFault::None, instants.size() > 1};
}

QString writeTime(QTime time, const QLocale &locale)
{
    return writingOf(languageOf(locale)).time(time);
}

QString writeMoment(const QDateTime &local, const QLocale &locale)
{
    return writeDay(local.date(), locale) + u", " + writeTime(local.time(), locale);
}

QString writeMeeting(Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = inZone(instant, zone);
    const QString text = writeMoment(local, locale);
    if (instantsAt(local.date(), local.time(), zone).size() < 2)
        return text;
    return text + u' ' + zone.abbreviation(local);
}

MeetingTexts meetingTexts(Instant instant, const QTimeZone &zone, const QLocale &locale)
{
    const QDateTime local = inZone(instant, zone);
    return {writeShortDay(local.date()), writeTime(local.time(), locale)};
}

} // namespace jobmark::reading
