// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
//
// Days, times and meetings as people type them, in two languages and in a zone that changes its clocks. What is read is
// read again from how Jobmark itself writes it. A line break stands between a day and a time.
#include "input.h"
#include "require.h"

#include "reading/day_reader.h"
#include "reading/meeting_reader.h"

#include <array>
#include <QLocale>
#include <QTimeZone>

using namespace jobmark;

namespace {

constexpr auto today = [] { return QDate(2026, 11, 25); };

void readOneDay(const QString &typed, const QLocale &locale)
{
    const auto day = reading::readDay(typed, today(), locale);
    const QDate *value = day.value();
    if (!value)
        return;
    fuzz::require(value->isValid() && value->year() >= 2000 && value->year() < 2100, "a day is in range");
    const auto isReadAgain = [&](const QString &written) {
        const auto again = reading::readDay(written, today(), locale);
        return again.value() && *again.value() == *value;
    };
    fuzz::require(isReadAgain(reading::writeDay(*value, locale)), "a day is read as it was written");
    fuzz::require(isReadAgain(reading::writeShortDay(*value)), "a day is read as it was written in short");
}

void readOneTime(const QString &typed, const QLocale &locale)
{
    const auto time = reading::readTime(typed);
    if (!time.value())
        return;
    fuzz::require(time.value()->isValid(), "a time is one");
    const auto again = reading::readTime(reading::writeTime(*time.value(), locale));
    fuzz::require(again.value() && *again.value() == QTime(time.value()->hour(), time.value()->minute()),
                  "a time is read as it was written");
}

void readOneMeeting(const QString &typed, const QLocale &locale)
{
    static const QTimeZone zone("America/Toronto");
    const auto read = reading::readMeeting(typed.section(u'\n', 0, 0), typed.section(u'\n', 1), today(), zone, locale);
    fuzz::require((read.fault == reading::MeetingFault::None) == (read.instant.fault() == nullptr),
                  "a meeting has a fault exactly when it cannot be read");
    if (read.instant.value())
        fuzz::require(!reading::writeMeeting(*read.instant.value(), zone, locale).isEmpty(), "a meeting can be shown");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::array locales = {QLocale(QLocale::English, QLocale::Canada),
                                       QLocale(QLocale::French, QLocale::Canada)};
    static const QLocale spanish(QLocale::Spanish, QLocale::UnitedStates);
    const fuzz::Input input(data, size);
    const int choice = input.choice(6);
    // The corpus says which of two; the third is always tried too.
    for (const QLocale &locale : {locales[static_cast<std::size_t>(choice % 2)], spanish}) {
        if (choice / 2 == 0)
            readOneDay(input.text(), locale);
        else if (choice / 2 == 1)
            readOneTime(input.text(), locale);
        else
            readOneMeeting(input.text(), locale);
    }
    return 0;
}
