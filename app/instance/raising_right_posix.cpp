// SPDX-FileCopyrightText: 2026 The Jobmark authors
// SPDX-License-Identifier: MIT
#include "raising_right.h"

#include <QtGlobal>

namespace jobmark::instance {
namespace {

// Of Wayland (xdg-activation). Qt looks here when a window asks to be active.
constexpr const char *variable = "XDG_ACTIVATION_TOKEN";

} // namespace

QByteArray takeActivationToken()
{
    QByteArray token = qgetenv(variable);
    qunsetenv(variable);
    return token;
}

void giveRaisingRight() {}

void useActivationToken(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv(variable, token);
}

} // namespace jobmark::instance
