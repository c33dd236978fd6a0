// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "daily_reminder.h"

namespace jobmark::session {
namespace {

constexpr int firstHour = 7;

bool isAnotherDay(QDate today, const std::optional<QDate> &remindedOn)
{
    return !remindedOn || *remindedOn < today || *remindedOn > today.addDays(1);
}

} // namespace

bool isReminderDue(const ReminderFacts &facts)
{
    if (facts.wanted == settings::DailyReminder::Off || facts.needUpdate.value_or(0) <= 0)
        return false;
    const QDate today = facts.now.date();
    const bool isAwake = facts.now.time().hour() >= firstHour || facts.openSince.date() >= today;
    return isAwake && isAnotherDay(today, facts.remindedOn);
}

} // namespace jobmark::session
