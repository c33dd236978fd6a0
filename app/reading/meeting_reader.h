// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rules/answer.h"
#include "rules/draft.h"

#include <cstdint>
#include <optional>
#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringView>
#include <QTime>
#include <QTimeZone>

/// A meeting: a day and a time of day as typed, in the zone it takes place in, and the instant they mean.
namespace jobmark::reading {

enum class MeetingFault : std::uint8_t {
    None,
    DayMissing,     ///< there is a time, but no day
    TimeMissing,    ///< there is a day, but no time
    DayUnreadable,  ///< whether or not the time can be read
    TimeUnreadable, ///< the day can be read or is blank
    NotOnThatDay    ///< clocks go forward on that day, and skip that time
};

struct ReadMeeting
{
    /// Absent when day and time are both blank. With a fault: Missing when one of the two is, otherwise Malformed.
    rules::Answer<rules::Instant> instant;
    MeetingFault fault = MeetingFault::None;
    /// Clocks go back on that day and show that time twice: the first was taken. Say so.
    bool twice = false;
};

/// Absent when blank; Malformed when it is not one time of day. Reads 14:30, 14:30 h, 14h30, 14 h, 2:30 pm, 2 p.m., 2
/// de la tarde, noon, midi, mediodía. A bare hour is malformed: nobody knows whether 7 is morning.
[[nodiscard]] rules::Answer<QTime> readTime(QStringView typed);

/// `day` as readDay() reads it. `zone` must be valid.
[[nodiscard]] ReadMeeting readMeeting(QStringView day, QStringView time, QDate today, const QTimeZone &zone,
                                      const QLocale &locale);

/// "2:30 pm", "14 h 30". Read back by readTime() as the same time; seconds are not shown.
[[nodiscard]] QString writeTime(QTime time, const QLocale &locale);

/// "Tue 1 Dec 2026, 2:30 pm", "mar. 1er déc. 2026, 14 h 30": a moment that is only told, in the zone it is in.
[[nodiscard]] QString writeMoment(const QDateTime &local, const QLocale &locale);

/// "Tue 1 Dec 2026, 2:30 pm", in `zone`.
[[nodiscard]] QString writeMeeting(rules::Instant instant, const QTimeZone &zone, const QLocale &locale);

/// The two texts that readMeeting() reads as this instant (to its minute): what goes into the fields.
struct MeetingTexts
{
    QString day;
    QString time;
};
[[nodiscard]] MeetingTexts meetingTexts(rules::Instant instant, const QTimeZone &zone, const QLocale &locale);

} // namespace jobmark::reading
