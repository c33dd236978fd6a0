// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#pragma once

#include "account/profile.h"

#include <QString>

namespace jobmark::instance {

/// Where the processes of one profile meet, as QLocalServer and QLocalSocket want it. On Unix a socket in the profile's
/// folder, which is closed to others; when that path is too long for a socket, one in the user's runtime folder. On
/// Windows a named pipe.
[[nodiscard]] QString meetingPlace(const account::Profile &profile);

} // namespace jobmark::instance
