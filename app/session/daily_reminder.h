// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/preferences.h"

#include <cstdint>
#include <optional>
#include <QDateTime>

namespace jobmark::session {

/// Whether there is a desktop that shows what it is told.
enum class Hearing : std::uint8_t { Unknown, Listens, Deaf };

/// What decides whether the desktop is to tell now how many leads need an update.
struct ReminderFacts
{
    settings::DailyReminder wanted = settings::DailyReminder::Off;
    std::optional<int> needUpdate;   ///< nothing: not known yet
    std::optional<QDate> remindedOn; ///< the day on which it was told last
    QDateTime now;                   ///< as the user's clock shows it
    QDateTime openSince;             ///< when the user opened Jobmark, by the same clock
};

/// Once a day, and never that there is nothing to do. A window that is left open overnight is quiet until seven in the
/// morning; who opens it before is awake. A clock or a zone that is put back by a day makes no second first time; one
/// that was further ahead when it was told had been wrong.
[[nodiscard]] bool isReminderDue(const ReminderFacts &facts);

} // namespace jobmark::session
