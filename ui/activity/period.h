// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <QDate>
#include <QString>

namespace jobmark::ui {

/// The periods that are offered by name.
enum class Period : std::uint8_t { AnyTime, Today, LastWeek, LastMonth, ThisYear, ChosenDays };
inline constexpr std::array allPeriods = {Period::AnyTime,   Period::Today,    Period::LastWeek,
                                          Period::LastMonth, Period::ThisYear, Period::ChosenDays};

/// Both days are part of it; nothing is no bound.
struct Days
{
    std::optional<QDate> from = {};
    std::optional<QDate> until = {};
    friend bool operator==(const Days &, const Days &) = default;
};

/// None for ChosenDays, which are the user's.
[[nodiscard]] Days daysOf(Period period, QDate today);
[[nodiscard]] QString periodName(Period period);

} // namespace jobmark::ui
