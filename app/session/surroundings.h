// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace jobmark::session {

/// What reading and writing depends on besides the text itself. Given, never asked of the system, so that a test or a
/// tour can stand on any day, in any place and language.
struct Surroundings
{
    QLocale locale;
    QTimeZone zone;
    std::function<QDateTime()> now;

    [[nodiscard]] QDate today() const { return now().toTimeZone(zone).date(); }
    [[nodiscard]] static Surroundings ofThisComputer();
};

} // namespace jobmark::session
