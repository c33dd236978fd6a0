// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "raising_right.h"

#include <windows.h>

namespace jobmark::instance {

QByteArray takeActivationToken()
{
    return {};
}

void giveRaisingRight()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

void useActivationToken(const QByteArray &) {}

} // namespace jobmark::instance
