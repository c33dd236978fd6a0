// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "reading/language.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <QtGlobal>

namespace jobmark::settings {

/// A whole number that is never outside its bounds. `Tag` keeps one apart from another.
template <class Tag, int leastNumber, int mostNumber, int usualNumber>
class Bounded
{
public:
    static constexpr int least = leastNumber;
    static constexpr int most = mostNumber;
    static constexpr int usual = usualNumber;
    static_assert(least <= usual && usual <= most);

    constexpr Bounded() = default; ///< the usual one
    [[nodiscard]] static constexpr std::optional<Bounded> from(qint64 number)
    {
        return number >= least && number <= most ? std::optional(Bounded(static_cast<int>(number))) : std::nullopt;
    }
    [[nodiscard]] constexpr int number() const { return m_number; }
    friend constexpr bool operator==(Bounded, Bounded) = default;

private:
    explicit constexpr Bounded(int number)
        : m_number(number)
    {}
    int m_number = usual;
};

/// Seconds in which a final status can be undone before it goes.
using UndoTime = Bounded<struct UndoTimeTag, 0, 60, 10>;
/// Megabytes (1024 × 1024 bytes) that one attachment may have.
using AttachmentLimit = Bounded<struct AttachmentLimitTag, 1, 100, 25>;

[[nodiscard]] constexpr qint64 bytesOf(AttachmentLimit limit)
{
    return qint64(limit.number()) * 1024 * 1024;
}

/// Whether the desktop tells once a day how many leads need an update.
enum class DailyReminder : std::uint8_t { Off, On };

struct Preferences
{
    UndoTime undoTime;
    AttachmentLimit attachmentLimit;
    DailyReminder dailyReminder = DailyReminder::Off;
    /// Of the window. None: the one that the computer is set to, when Jobmark speaks it, otherwise English.
    std::optional<reading::Language> language;
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace jobmark::settings
