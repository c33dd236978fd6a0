// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "surroundings.h"

namespace jobmark::session {

Surroundings Surroundings::ofThisComputer()
{
    return {QLocale(), QTimeZone::systemTimeZone(), [] { return QDateTime::currentDateTimeUtc(); }};
}

} // namespace jobmark::session
